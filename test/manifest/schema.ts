import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SCHEMA = join(__dirname, 'schema', 'manifest.xsd');

/** What `xmllint` says of the manifest against the schema beside this file; empty when valid. */
export function schemaProblems(xml: string): string[] {
  const { error, status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', SCHEMA, '-'],
    { input: xml, encoding: 'utf8' },
  );
  if (error) throw new Error('xmllint is missing: apt-get install libxml2-utils', { cause: error });
  return status === 0 ? [] : stderr.trim().split('\n');
}
