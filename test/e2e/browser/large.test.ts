/** A workbook of many cells beside its appendix: read, checked, changed and saved off the page's thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SheetModel } from '../../../src/core/sheets/model';
import { writeWorkbook } from '../../../src/hosts/xlsx';
import { communeCalled, filledModel } from '../../cli/appendices';
import { browserEditions, valuesOf } from '../browser-edition';
import {
  forgetLongTasks,
  longestSilence,
  longTasks,
  RECORD_LONG_TASKS,
  startBeat,
} from '../support/long-tasks';

const open = browserEditions();
const folder = mkdtempSync(path.join(tmpdir(), 'large-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ROWS = 20_000;
const COLUMNS = 6;

const data: SheetModel = {
  name: 'Dữ liệu',
  visibility: 'visible',
  styles: {},
  cells: Array.from({ length: ROWS * COLUMNS }, (_, at) => ({
    row: Math.floor(at / COLUMNS),
    column: at % COLUMNS,
    content: { kind: 'text', text: `số liệu ${String(at)}` },
  })),
  merges: [],
  columnWidths: [],
};

test('the page answers while a workbook of 120.000 cells is opened, edited and saved', async () => {
  const { title, sheets } = filledModel(communeCalled('Xã Thuận An'));
  const bytes = await writeWorkbook({ title, sheets: [...sheets, data] });
  // A path: Playwright would hand bytes over on the page's own thread.
  const file = path.join(folder, 'lớn.xlsx');
  writeFileSync(file, bytes);
  const edition = await open({ scripts: [RECORD_LONG_TASKS] });
  const { page } = edition;
  await forgetLongTasks(page);
  await startBeat(page);
  const begun = Date.now();
  await edition.filesFor('open-file').setInputFiles(file);
  await edition.row('1').waitFor();
  await edition.cell('D6').waitFor();
  const opening = Date.now() - begun;
  const silence = await longestSilence(page);
  process.stdout.write(
    `Opening ${String(ROWS * COLUMNS)} cells: ${String(opening)} ms, the page silent for ${String(Math.round(silence))} ms at most; ${await longTasks(page)}\n`,
  );
  // On the page's own thread it would be silent for most of the time, whatever the machine.
  expect(silence).toBeLessThan(opening / 4);

  await edition.type('D6', '77');
  await edition.row('1').filter({ hasText: '77' }).waitFor();
  const { bytes: saved } = await edition.saved('save-copy');
  expect(valuesOf(saved, 'Phụ lục').get('D6')).toBe('77');
  expect(valuesOf(saved, 'Dữ liệu').size).toBe(ROWS * COLUMNS);
});
