/** Marks in Excel: what the contract cannot say for every adapter. */
import type { CellMark } from '../../../src/hosts/host';
import { MARK_FORMULA } from '../../../src/hosts/marks/mark-rule';
import { markNote } from '../../../src/hosts/marks/mark-note';
import { newId } from '../../excel-host/workbook';
import type { ConditionalFormat, Sheet } from '../../excel-host/workbook';
import { featureSheet, plainSheet } from '../contract-sheets';
import { failureOf, openExcel, syncsOf } from './excel';
import type { OpenedExcel } from './excel';

const MARKS: readonly CellMark[] = [
  { cell: 'B4', fill: 'FFC7CE', note: 'Số người giảm' },
  { cell: 'C4', fill: 'FFC7CE', note: 'Thiếu' },
  { cell: 'A5', fill: 'FFEB9C', note: 'Xem lại' },
];

/** With a protected sheet `Mẫu` and an unprotected one, `Sổ`. */
async function open(version: '365' | 'ltsc-2021' | 'web' = '365'): Promise<OpenedExcel> {
  const opened = await openExcel({ version });
  await opened.host.writeSheets([featureSheet('Mẫu'), plainSheet('Sổ')], 'refuse');
  return opened;
}

function sheetOf({ excel }: OpenedExcel, name: string): Sheet {
  const sheet = excel.host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A rule a person made in Excel, below ours. */
function addRule(opened: OpenedExcel, change: Partial<ConditionalFormat>): void {
  sheetOf(opened, 'Sổ').conditionalFormats.push({
    id: newId(opened.excel.host.workbook),
    type: 'Custom',
    areas: [{ top: 0, left: 0, bottom: 8, right: 3 }],
    formula: '=A1>1',
    fill: '#00FF00',
    fontColor: null,
    bold: null,
    italic: null,
    stopIfTrue: false,
    ...change,
  });
}

test('cells beside each other of one color take one rule', async () => {
  const opened = await open();
  await opened.host.markCells('Sổ', MARKS);
  expect(
    sheetOf(opened, 'Sổ').conditionalFormats.map(({ areas, formula, fill }) => [
      areas,
      formula,
      fill,
    ]),
  ).toEqual([
    [[{ top: 3, left: 1, bottom: 3, right: 2 }], `=${MARK_FORMULA}`, '#FFC7CE'],
    [[{ top: 4, left: 0, bottom: 4, right: 0 }], `=${MARK_FORMULA}`, '#FFEB9C'],
  ]);
});

test.each([1, 300])('%i marks take 3 syncs, taking them away and back too', async (count) => {
  const opened = await open();
  const { host } = opened;
  const marks = Array.from({ length: count }, (_, at) => ({
    cell: `${at % 2 === 0 ? 'B' : 'D'}${String(2 * at + 10)}`,
    fill: at % 3 === 0 ? 'FFC7CE' : 'FFEB9C',
    note: `Dòng ${String(at)}`,
  }));
  let undo = (): Promise<void> => Promise.resolve();
  const mark = async (wanted: readonly CellMark[]): Promise<void> => {
    undo = await host.markCells('Mẫu', wanted);
  };
  expect(await syncsOf(opened, () => mark(marks))).toBe(3);
  expect(await syncsOf(opened, () => host.countMarks('Mẫu'))).toBe(2);
  expect(await host.countMarks('Mẫu')).toBe(count);
  expect(await syncsOf(opened, () => mark([]))).toBe(3);
  expect(await syncsOf(opened, () => undo())).toBe(3);
  // the same marks once more: two looks
  expect(await syncsOf(opened, () => mark(marks))).toBe(2);
});

test('a sheet with nothing to ask about takes 2, and 1 to count or to leave alone', async () => {
  const opened = await open();
  const { host } = opened;
  expect(await syncsOf(opened, () => host.countMarks('Sổ'))).toBe(1);
  expect(await syncsOf(opened, () => host.markCells('Sổ', []))).toBe(1);
  expect(await syncsOf(opened, () => host.markCells('Sổ', MARKS))).toBe(2);
});

test('many notes make no request above 4 MB', async () => {
  const opened = await open('web');
  const note = 'Tổng các phần khác số đã khai, đề nghị đối chiếu lại với biểu gốc. '.repeat(12);
  const marks = Array.from({ length: 4_000 }, (_, at) => ({
    cell: `B${String(at + 1)}`,
    fill: 'FFC7CE',
    note: `${String(at)} ${note}`,
  }));
  await opened.host.markCells('Sổ', marks);
  expect(await opened.host.countMarks('Sổ')).toBe(4_000);
  const bytes = opened.excel.host.syncs.map((request) => request.bytes);
  expect(Math.max(...bytes)).toBeLessThan(4 * 1024 * 1024);
}, 60_000);

test('an Excel without notes gets the colors, and leaves the notes of a newer one', async () => {
  const opened = await open('ltsc-2021');
  expect(opened.host.capabilities.notes).toBe(false);
  const note = { row: 3, column: 1, content: markNote('Số người giảm'), author: 'Lan' };
  sheetOf(opened, 'Sổ').notes.push(note);
  await opened.host.markCells('Sổ', MARKS);
  expect(await opened.host.countMarks('Sổ')).toBe(3);
  await opened.host.markCells('Sổ', []);
  expect(await opened.host.countMarks('Sổ')).toBe(0);
  expect(sheetOf(opened, 'Sổ').notes).toEqual([note]);
});

test('a note or comment of someone else stays, and the cell gets the color', async () => {
  const opened = await open();
  const theirs = [
    { row: 3, column: 1, content: 'Thẩm định:\nđã gọi xã', author: 'Lan' },
    { row: 3, column: 2, content: `${markNote('Thiếu')}\nĐã hỏi xã`, author: 'Lan' },
  ];
  const comment = { row: 4, column: 0, content: 'Trao đổi', author: 'Nam' };
  const sheet = sheetOf(opened, 'Sổ');
  sheet.notes.push(...theirs);
  sheet.comments.push(comment);
  const before = opened.excel.save();
  await opened.host.markCells('Sổ', MARKS);
  expect(sheet.notes).toEqual(theirs);
  expect(sheet.comments).toEqual([comment]);
  expect(await opened.host.countMarks('Sổ')).toBe(3);
  await opened.host.markCells('Sổ', []);
  expect(opened.excel.save()).toEqual(before);
});

test('rules of other types and rules Excel cannot find are no obstacle, and stay', async () => {
  const opened = await open();
  addRule(opened, { type: 'CellValue' });
  for (let each = 0; each < 3; each++) addRule(opened, {});
  addRule(opened, { lost: true });
  addRule(opened, {});
  const before = opened.excel.save();
  await opened.host.markCells('Sổ', MARKS);
  expect(await opened.host.countMarks('Sổ')).toBe(3);
  expect(sheetOf(opened, 'Sổ').conditionalFormats).toHaveLength(8);
  await opened.host.markCells('Sổ', []);
  expect(opened.excel.save()).toEqual(before);
});

test('rules that moved, grew and were copied are ours still', async () => {
  const opened = await open();
  const before = opened.excel.save();
  await opened.host.markCells(
    'Sổ',
    MARKS.map((mark) => ({ ...mark, note: '' })),
  );
  const [rule] = sheetOf(opened, 'Sổ').conditionalFormats;
  rule?.areas.push({ top: 3, left: 2, bottom: 12, right: 2 });
  expect(await opened.host.countMarks('Sổ')).toBe(12);
  await opened.host.markCells('Sổ', []);
  expect(opened.excel.save()).toEqual(before);
});

describe('a protected sheet', () => {
  test('is protected as it was, marked or not', async () => {
    const opened = await open();
    const { protection } = sheetOf(opened, 'Mẫu');
    const undo = await opened.host.markCells('Mẫu', MARKS);
    expect(sheetOf(opened, 'Mẫu').protection).toEqual(protection);
    await undo();
    expect(sheetOf(opened, 'Mẫu').protection).toEqual(protection);
  });

  test('with a password can only be counted', async () => {
    const opened = await open();
    await opened.host.markCells('Mẫu', MARKS);
    const sheet = sheetOf(opened, 'Mẫu');
    sheet.protection = { options: sheet.protection?.options ?? {}, password: 'bí mật' };
    const before = opened.excel.save();
    for (const marks of [MARKS.slice(1), []]) {
      const failure = await failureOf(opened.host.markCells('Mẫu', marks));
      expect(failure).toMatchObject({ code: 'sheet-protected' });
      expect(opened.excel.save()).toEqual(before);
    }
    expect(await opened.host.countMarks('Mẫu')).toBe(3);
  });

  test('that a person has opened since stays open', async () => {
    const opened = await open();
    const undo = await opened.host.markCells('Mẫu', MARKS);
    sheetOf(opened, 'Mẫu').protection = null;
    await undo();
    expect(sheetOf(opened, 'Mẫu').protection).toBeNull();
    expect(await opened.host.countMarks('Mẫu')).toBe(0);
  });
});

test('a workbook that is read only is not marked', async () => {
  const opened = await open();
  opened.excel.host.faults.readOnly = true;
  const before = opened.excel.save();
  const failure = await failureOf(opened.host.markCells('Sổ', MARKS));
  expect(failure).toMatchObject({ code: 'read-only' });
  expect(opened.excel.save()).toEqual(before);
});

test('the sheet is found again after it was renamed', async () => {
  const opened = await open();
  const undo = await opened.host.markCells('Sổ', MARKS);
  sheetOf(opened, 'Sổ').name = 'Sổ mới';
  await undo();
  expect(await opened.host.countMarks('Sổ mới')).toBe(0);
});

test('nothing is held on to', async () => {
  const opened = await open();
  const undo = await opened.host.markCells('Mẫu', MARKS);
  await opened.host.countMarks('Mẫu');
  await undo();
  await opened.excel.settled();
  expect(opened.excel.host.references).toBe(0);
});
