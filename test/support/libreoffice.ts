import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A first start on a busy machine makes a whole profile; set a test's own timeout above this. */
export const CONVERSION_TIMEOUT = 120_000;

export type Locale = 'en-US' | 'vi-VN';

/** LibreOffice trusts the results a file brings unless told otherwise. */
function settings(locale: Locale): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>`;
}

/**
 * Opens a workbook in LibreOffice, which recalculates it, and saves it in another format.
 * Blocks, so that one conversion runs at a time; each has a profile of its own, thrown away after.
 * @throws Error when LibreOffice is missing or could not open the workbook.
 */
export function convertWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | 'csv' | 'pdf' | 'fods',
  locale: Locale = 'en-US',
  from: 'xlsx' | 'fods' = 'xlsx',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-office-'));
  try {
    const input = join(folder, `input.${from}`);
    writeFileSync(input, bytes);
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    const { error, status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        join(folder, 'output'),
        input,
      ],
      { encoding: 'utf8', timeout: CONVERSION_TIMEOUT },
    );
    if (error && 'code' in error && error.code === 'ENOENT') {
      const missing = 'soffice is missing: apt-get install libreoffice-calc-nogui';
      throw new Error(missing, { cause: error });
    }
    const output = join(folder, 'output', `input.${format}`);
    if (error ?? !existsSync(output)) {
      throw new Error(`soffice ended with ${String(status)}: ${stderr}`, { cause: error });
    }
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook with every row as high as LibreOffice finds its text needs. */
export function withFittedRows(bytes: Uint8Array): Uint8Array {
  const flat = new TextDecoder().decode(convertWorkbook(bytes, 'fods'));
  // rows of a flat document that bear no height, and no mark of LibreOffice's own, are fitted
  const unfitted = flat
    .replaceAll(
      /<style:table-row-properties[^>]*>/g,
      '<style:table-row-properties style:use-optimal-row-height="true"/>',
    )
    .replace(/<meta:generator>[^<]*/, '<meta:generator>');
  return convertWorkbook(new TextEncoder().encode(unfitted), 'xlsx', 'en-US', 'fods');
}
