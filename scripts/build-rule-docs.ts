/** Writes `docs/rules`. A test fails while they are not what this makes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleDocs } from './rule-docs';

const FOLDER = path.resolve(import.meta.dirname, '../docs/rules');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of ruleDocs()) writeFileSync(path.join(FOLDER, name), text);
