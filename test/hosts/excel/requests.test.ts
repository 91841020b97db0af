/** How many requests each operation takes, and how large they are. */
import { emptyAppendix } from '../../../src/core/sheets/appendix';
import type { SheetModel } from '../../../src/core/sheets/model';
import { formA, period, thuanAn } from '../../support/submissions';
import { openExcel, syncsOf } from './excel';
import { provincialSheets } from './whole-province';

/** Much work for a slow machine. */
jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const LARGEST_REQUEST = 4 * MEGABYTE;

const template = emptyAppendix(formA, thuanAn, period('2026-05')).sheets;

/** @param text in each of its cells */
function tableOf(rows: number, columns: number, text: string): SheetModel {
  return {
    name: 'Bảng',
    visibility: 'visible',
    styles: { text: { border: 'thin', wrap: true, numberFormat: '@' } },
    cells: Array.from({ length: rows * columns }, (_, at) => ({
      row: Math.floor(at / columns),
      column: at % columns,
      content: { kind: 'text', text: `${text} ${String(at)}` },
      style: 'text',
    })),
    merges: [],
    columnWidths: [],
  };
}

test('loading the template takes 3, and 3 where it replaces another', async () => {
  const opened = await openExcel();
  const load = () => opened.host.writeSheets(template, 'replace');
  expect(await syncsOf(opened, load)).toBe(3);
  expect(await syncsOf(opened, load)).toBe(3);
});

test('taking a write back takes 2', async () => {
  const opened = await openExcel();
  const { undo } = await opened.host.writeSheets(template, 'refuse');
  const undoCells = await opened.host.writeCells('Phụ lục', [{ cell: 'D9', value: '12' }]);
  expect(await syncsOf(opened, undoCells)).toBe(2);
  expect(await syncsOf(opened, undo)).toBe(2);
});

test('a refused write takes 1', async () => {
  const opened = await openExcel({ workbook: { structureProtected: true } });
  const refused = async (): Promise<void> => {
    await expect(opened.host.writeSheets(template, 'refuse')).rejects.toThrow('workbook-protected');
  };
  expect(await syncsOf(opened, refused)).toBe(1);
});

test.each([1, 20, 124])(
  'the provincial workbook of %i communes takes 2 a sheet at most, none above 4 MB',
  async (communes) => {
    const sheets = provincialSheets(communes);
    const opened = await openExcel({ version: 'web' });
    const count = await syncsOf(opened, () => opened.host.writeSheets(sheets, 'refuse'));
    expect(count).toBeLessThanOrEqual(2 * sheets.length);
    const bytes = opened.excel.host.syncs.map((request) => request.bytes);
    expect(Math.max(...bytes)).toBeLessThan(LARGEST_REQUEST);
    const written = opened.excel.save();
    expect(written.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      ...sheets.map(({ name }) => name),
    ]);
    expect(written.sheets.at(-3)?.cells.length).toBeGreaterThan(communes);
  },
);

test('beyond 4 MB the number grows with the bytes alone', async () => {
  const text = 'Kế hoạch triển khai phong trào “Bình dân học vụ số” '.repeat(20);
  const opened = await openExcel({ version: 'web' });
  const sheet = tableOf(1_500, 8, text);
  const count = await syncsOf(opened, () => opened.host.writeSheets([sheet], 'refuse'));
  const bytes = opened.excel.host.syncs.map((request) => request.bytes);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(12 * MEGABYTE);
  expect(count).toBeLessThanOrEqual(3 + Math.ceil(total / (3 * MEGABYTE)));
  expect(Math.max(...bytes)).toBeLessThan(LARGEST_REQUEST);
});

test('an answer too large for Excel on the web is asked for in parts', async () => {
  const text = 'Kế hoạch triển khai phong trào “Bình dân học vụ số” '.repeat(20);
  const opened = await openExcel({ version: 'web' });
  const sheet = tableOf(1_500, 8, text);
  await opened.host.writeSheets([sheet], 'refuse');
  const before = opened.excel.host.syncs.length;
  const read = await opened.host.readSheet('Bảng');
  expect(read.cells.map(({ value }) => value)).toEqual(
    sheet.cells.map(({ content }) => (content.kind === 'text' ? content.text : null)),
  );
  const answers = opened.excel.host.syncs.slice(before);
  const refused = answers.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(8);
});

test.each([
  ['a template', template, 'Phụ lục'],
  ['a table of 40,000 cells', [tableOf(5_000, 8, 'x')], 'Bảng'],
])('reading %s takes 2', async (_, sheets, name) => {
  const opened = await openExcel();
  await opened.host.writeSheets(sheets, 'refuse');
  expect(await syncsOf(opened, () => opened.host.readSheet(name))).toBe(2);
});

test('reading an empty sheet takes 1', async () => {
  const opened = await openExcel();
  expect(await syncsOf(opened, () => opened.host.readSheet('Sheet1'))).toBe(1);
});

test.each([1, 100, 2_000])('writing %i cells apart from each other takes 2', async (cells) => {
  const opened = await openExcel();
  const edits = Array.from({ length: cells }, (_, at) => ({
    cell: `B${String(2 * at + 1)}`,
    value: `=${String(at)}`,
  }));
  expect(await syncsOf(opened, () => opened.host.writeCells('Sheet1', edits))).toBe(2);
});

test('10,000 cells apart from each other make no request above 4 MB', async () => {
  const opened = await openExcel({ version: 'web' });
  const edits = Array.from({ length: 10_000 }, (_, at) => ({
    cell: `${at % 2 === 0 ? 'B' : 'D'}${String(at + 1)}`,
    value: 'x',
  }));
  await opened.host.writeCells('Sheet1', edits);
  const bytes = opened.excel.host.syncs.map((request) => request.bytes);
  expect(Math.max(...bytes)).toBeGreaterThan(MEGABYTE);
  expect(Math.max(...bytes)).toBeLessThan(LARGEST_REQUEST);
});

test('the small ones', async () => {
  const opened = await openExcel();
  const { host } = opened;
  expect(await syncsOf(opened, () => host.listSheets())).toBe(1);
  expect(await syncsOf(opened, () => host.activeSheet())).toBe(1);
  expect(await syncsOf(opened, () => host.workbookName())).toBe(1);
  expect(await syncsOf(opened, () => host.selectCell('Sheet1', 'E7'))).toBe(2);
  let stop = (): Promise<void> => Promise.resolve();
  const watch = async (): Promise<void> => {
    stop = await host.watchEdits(() => undefined);
  };
  expect(await syncsOf(opened, watch)).toBe(1);
  expect(await syncsOf(opened, () => stop())).toBe(1);
});

test('every write asks Excel not to draw, once a request', async () => {
  const opened = await openExcel();
  const count = await syncsOf(opened, () => opened.host.writeSheets(template, 'refuse'));
  expect(opened.excel.host.screenSuspensions).toBe(count - 1);
});

test('nothing is held on to', async () => {
  const opened = await openExcel();
  const { undo } = await opened.host.writeSheets(template, 'refuse');
  await opened.host.readSheet('Phụ lục');
  await opened.host.writeCells('Phụ lục', [{ cell: 'D9', value: '12' }]);
  await undo();
  await opened.excel.settled();
  expect(opened.excel.host.references).toBe(0);
});
