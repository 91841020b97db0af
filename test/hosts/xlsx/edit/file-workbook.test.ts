import { utils, write } from '@e965/xlsx';
import { HostFailure } from '../../../../src/hosts/host-failure';
import { FileRefused } from '../../../../src/hosts/file-refused';
import type { SheetEdit } from '../../../../src/hosts/host';
import { newFileWorkbook, openFileWorkbook } from '../../../../src/hosts/xlsx/file-workbook';
import type { FileWorkbook } from '../../../../src/hosts/xlsx/file-workbook';
import { featureSheet, plainSheet } from '../../contract-sheets';
import { DATA_SHEET, OTHER_SHEET, foreignPart, foreignWorkbook } from './foreign-workbook';
import { changedEntries } from './raw-entries';

function open(bytes: Uint8Array, name = 'xa.xlsm'): Promise<FileWorkbook> {
  return openFileWorkbook({ name, bytes, modified: null });
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  if (!(error instanceof HostFailure)) throw new Error(`no host failure: ${String(error)}`);
  return { code: error.code, data: error.data };
}

async function valueOf(
  workbook: FileWorkbook,
  sheet: string,
  row: number,
  column: number,
): Promise<unknown> {
  const { cells } = await workbook.readSheet(sheet);
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe('a file that was opened', () => {
  test('not changed, it is the same to the byte, and no part of what came', async () => {
    const file = Buffer.from(foreignWorkbook());
    const copy = Buffer.from(file.toString('hex'), 'hex');
    const workbook = await open(file);
    const bytes = await workbook.toBytes();
    expect(copy.equals(bytes)).toBe(true);
    bytes.fill(0);
    expect(copy.equals(await workbook.toBytes())).toBe(true);
    expect(copy.equals(file)).toBe(true);
    expect(workbook.name).toBe('xa.xlsm');
  });

  test('its sheet in front is the one its maker left there', async () => {
    const workbook = foreignPart('xl/workbook.xml').replace('activeTab="0"', 'activeTab="1"');
    const opened = await open(foreignWorkbook({ 'xl/workbook.xml': workbook }));
    expect(await opened.activeSheet()).toBe(OTHER_SHEET);
  });

  test('edits show at once', async () => {
    const workbook = await open(foreignWorkbook());
    await workbook.writeCells(DATA_SHEET, [{ cell: 'B3', value: 8 }]);
    expect(await valueOf(workbook, DATA_SHEET, 2, 1)).toBe(8);
  });

  test('one that cannot be read is refused', async () => {
    await expect(open(new Uint8Array())).rejects.toThrow(FileRefused);
  });

  test.each([
    ['xls', 'biff8'],
    ['ods', 'ods'],
  ] as const)('.%s can be read, not written', async (extension, bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'A');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }));
    const workbook = await open(bytes, `xa.${extension}`);
    const refused = { code: 'not-supported', data: { reason: 'format' } };
    expect(await valueOf(workbook, 'A', 0, 0)).toBe('a');
    expect(await workbook.activeSheet()).toBe('A');
    expect(await failure(workbook.writeCells('A', [{ cell: 'A1', value: 1 }]))).toEqual(refused);
    expect(await failure(workbook.writeSheets([plainSheet('B')], 'refuse'))).toEqual(refused);
    expect(Buffer.from(await workbook.toBytes()).equals(bytes)).toBe(true);
  });

  test('the name of a chart sheet is taken, too', async () => {
    const sheets = foreignPart('xl/workbook.xml').replace(
      '</sheets>',
      '<sheet name="Biểu đồ" sheetId="9" r:id="rId9"/></sheets>',
    );
    const links = foreignPart('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    const workbook = await open(
      foreignWorkbook({ 'xl/workbook.xml': sheets, 'xl/_rels/workbook.xml.rels': links }),
    );
    expect(await failure(workbook.writeSheets([plainSheet('BIỂU ĐỒ')], 'refuse'))).toEqual({
      code: 'sheet-exists',
      data: { sheet: 'BIỂU ĐỒ' },
    });
  });
});

describe('a new workbook', () => {
  test('has no sheet, and is no file, until it is given one', async () => {
    const workbook = newFileWorkbook('Tổng hợp.xlsx');
    expect(workbook.name).toBe('Tổng hợp.xlsx');
    expect(await workbook.listSheets()).toEqual([]);
    expect(await failure(workbook.activeSheet())).toEqual({ code: 'sheet-missing', data: {} });
    expect(await failure(workbook.toBytes())).toEqual({ code: 'sheet-missing', data: {} });
    expect(await failure(workbook.writeCells('A', [{ cell: 'A1', value: 1 }]))).toEqual({
      code: 'sheet-missing',
      data: { sheet: 'A' },
    });
    const { undo } = await workbook.writeSheets([plainSheet('A')], 'refuse');
    expect(await workbook.activeSheet()).toBe('A');
    await undo();
    expect(await workbook.listSheets()).toEqual([]);
  });

  test('needs a sheet that can be seen', async () => {
    const hidden = { ...plainSheet('A'), visibility: 'hidden' as const };
    expect(await failure(newFileWorkbook().writeSheets([hidden], 'refuse'))).toEqual({
      code: 'unexpected',
      data: { code: 'no-visible-sheet' },
    });
  });
});

describe('taking writes back', () => {
  test('what was typed into a sheet since goes with the sheet, and what was there comes back', async () => {
    const workbook = await open(foreignWorkbook());
    const before = await workbook.toBytes();
    const { undo } = await workbook.writeSheets([plainSheet(OTHER_SHEET)], 'replace');
    const undoEdit = await workbook.writeCells(OTHER_SHEET, [{ cell: 'A9', value: 'mới' }]);
    await undo();
    expect(changedEntries(before, await workbook.toBytes())).toEqual([]);
    await undoEdit();
    expect(changedEntries(before, await workbook.toBytes())).toEqual([]);
  });

  test('what was typed into a sheet that came after it stays', async () => {
    const workbook = await open(foreignWorkbook());
    const first = await workbook.writeSheets([plainSheet('Rà soát', 'một')], 'refuse');
    await workbook.writeSheets([plainSheet('Rà soát', 'hai')], 'replace');
    await workbook.writeCells('Rà soát', [{ cell: 'C3', value: 'ba' }]);
    await first.undo();
    expect(await valueOf(workbook, 'Rà soát', 0, 0)).toBe('hai');
    expect(await valueOf(workbook, 'Rà soát', 2, 2)).toBe('ba');
  });

  test('a sheet renamed on its way in keeps the name it was given', async () => {
    const workbook = await open(foreignWorkbook());
    const first = await workbook.writeSheets([plainSheet('Rà soát')], 'refuse');
    const second = await workbook.writeSheets([plainSheet('Rà soát')], 'rename');
    await first.undo();
    const names = (await workbook.listSheets()).map(({ name }) => name);
    expect(names).toEqual([DATA_SHEET, OTHER_SHEET, ...second.names]);
  });

  test('where that cannot be, all stays as it is', async () => {
    const workbook = await open(foreignWorkbook());
    // D5 shares the formula of C5, which may go only after D5 does
    const undo = await workbook.writeCells(DATA_SHEET, [{ cell: 'D5', value: 1 }]);
    await workbook.writeCells(DATA_SHEET, [{ cell: 'C5', value: 2 }]);
    const before = await workbook.toBytes();
    expect(await failure(undo())).toEqual({
      code: 'not-supported',
      data: { reason: 'shared-formula', cell: 'C5' },
    });
    expect(Buffer.from(before).equals(await workbook.toBytes())).toBe(true);
  });

  test('writes asked for at once are made one after the other', async () => {
    const workbook = newFileWorkbook();
    const calls = [
      workbook.writeSheets([featureSheet('A')], 'refuse'),
      workbook.writeCells('A', [{ cell: 'B3', value: 'một' }]),
      workbook.writeSheets([featureSheet('A')], 'refuse'),
      workbook.writeSheets([plainSheet('B')], 'refuse'),
      workbook.writeCells('B', [{ cell: 'B3', value: 'hai' }]),
    ];
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(await valueOf(workbook, 'A', 2, 1)).toBe('một');
    expect(await valueOf(workbook, 'B', 2, 1)).toBe('hai');
  });
});

describe('what a person types', () => {
  test('is told as the range that holds it, and told again when taken back, once', async () => {
    const workbook = await open(foreignWorkbook());
    const told: SheetEdit[] = [];
    await workbook.watchEdits((edit) => told.push(edit));
    const undo = await workbook.edit(OTHER_SHEET, [
      { cell: 'E7', value: 1 },
      { cell: 'D9', value: 2 },
    ]);
    await undo();
    await undo();
    const edit = { sheet: OTHER_SHEET, address: 'D7:E9' };
    expect(told).toEqual([edit, edit]);
  });

  test('is not told when it could not be written', async () => {
    const workbook = await open(foreignWorkbook());
    const told: SheetEdit[] = [];
    await workbook.watchEdits((edit) => told.push(edit));
    await failure(workbook.edit(DATA_SHEET, [{ cell: 'B1', value: 1 }]));
    expect(told).toEqual([]);
  });

  test('comes before the listener’s own write', async () => {
    const workbook = await open(foreignWorkbook());
    const told: SheetEdit[] = [];
    const writes: Promise<unknown>[] = [];
    await workbook.watchEdits((edit) => {
      told.push(edit);
      writes.push(workbook.writeCells(OTHER_SHEET, [{ cell: 'F1', value: 'đã xem' }]));
    });
    await workbook.edit(OTHER_SHEET, [{ cell: 'E7', value: 1 }]);
    await Promise.all(writes);
    expect(told).toHaveLength(1);
    expect(await valueOf(workbook, OTHER_SHEET, 0, 5)).toBe('đã xem');
  });
});
