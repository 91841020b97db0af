/** The sixteen files that "communes sent in": `assets/samples/xa`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

export const SAMPLES = path.resolve(__dirname, '../../assets/samples/xa');

export const sampleFiles = (): string[] =>
  readdirSync(SAMPLES).map((name) => path.join(SAMPLES, name));

/** What becomes of them: 14 communes of 124, one of them twice, and a budget that is no appendix. */
export const LEDGER = { merged: 14, replaced: 1, refused: 1, missing: 110 };

/** Row 1 of the 14 appendices, in the order of test/cli/merge-samples.test.ts, and their sum. */
export const DOCUMENTS = 9 + 6 + 12 + 8 + 7 + 10 + 5 + 6 + 4 + 11 + 8 + 8 + 7 + 15;

export const PROVINCIAL_SHEETS = [
  'Phụ lục tỉnh',
  'Số liệu xã',
  'Minh chứng',
  'Phát hiện',
  'Sổ đối chiếu',
];
