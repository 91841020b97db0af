/**
 * Reviewing one submission, beside opening its workbook with SheetJS: what checking costs once a
 * sheet is read. The cells are given anew each round, so that nothing is remembered of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { createReceiver } from '../../src/app/receive';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import type { WorkbookSnapshot } from '../../src/core/sheets/snapshot';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { xlsxReader } from '../../src/hosts/xlsx';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const WORKBOOKS = [
  ['form A, Thuận An', 'xa/phu-luc-xa-thuan-an.xlsx'],
  ['form B, Lâm Đồng', 'tinh/phu-luc-tinh-lam-dong.xlsx'],
] as const;

const WARM_UP = 200;
const ROUNDS = 200;

function medianTime(task: () => unknown): number {
  for (let round = 0; round < WARM_UP; round += 1) task();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[ROUNDS / 2] ?? NaN;
}

export async function compareReviews(): Promise<void> {
  const receiver = createReceiver(xlsxReader, {
    templates: builtInTemplates(),
    places: lamDong,
    reference: builtInReference(lamDong),
    today: '2026-06-01',
  });
  const rows = [];
  for (const [name, sample] of WORKBOOKS) {
    const bytes = readFileSync(path.join(SAMPLES, sample));
    const workbook = await xlsxReader.read({ name: sample, bytes, modified: null });
    const ours = medianTime(() => receiver.takeIn(structuredClone<WorkbookSnapshot>(workbook)));
    const peer = medianTime(() => sheetJs.read(bytes));
    rows.push({
      workbook: name,
      'phu-luc: recognise and review, ms': Number(ours.toFixed(2)),
      'SheetJS: open only, ms': Number(peer.toFixed(2)),
    });
  }
  console.log(`\nOne submission, medians of ${String(ROUNDS)} rounds after ${String(WARM_UP)}`);
  console.table(rows);
}
