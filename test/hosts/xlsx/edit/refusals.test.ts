import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { FileRefused } from '../../../../src/hosts/file-refused';
import { HostFailure } from '../../../../src/hosts/host-failure';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { buildWorkbook } from '../read/workbook-builder';
import {
  DATA_PART,
  DATA_SHEET,
  OTHER_SHEET,
  foreignPart,
  foreignWorkbook,
} from './foreign-workbook';

/** How editing a cell fails, or `null`. */
function refusal(file: Uint8Array, sheet: string, cell: string): unknown {
  try {
    editCells(file, [{ sheet, cell, value: 1 }]);
    return null;
  } catch (error) {
    if (error instanceof HostFailure) return { code: error.code, data: error.data };
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
}

/** How editing a cell of a sheet with these rows fails, or `null`. */
function refusalOf(rows: string, cell: string, after = ''): unknown {
  return refusal(buildWorkbook({ sheets: [{ name: 'A', rows, after }] }), 'A', cell);
}

const unsupported = (reason: string, cell?: string): unknown => ({
  code: 'not-supported',
  data: cell === undefined ? { reason } : { reason, cell },
});

describe('cells that cannot be changed alone', () => {
  test.each([
    ['merged with the first of its range', DATA_SHEET, 'B1', 'merged-cell'],
    ['the last of a merged range', DATA_SHEET, 'C1', 'merged-cell'],
    ['the first of an array formula', DATA_SHEET, 'E9', 'array-formula'],
    ['another one of an array formula', DATA_SHEET, 'F9', 'array-formula'],
    ['one whose formula others share', DATA_SHEET, 'C5', 'shared-formula'],
    ['the header of a table', OTHER_SHEET, 'B2', 'table-header'],
    ['the header of a table, not there yet', OTHER_SHEET, 'C2', 'table-header'],
  ])('%s', (_, sheet, cell, reason) => {
    expect(refusal(foreignWorkbook(), sheet, cell)).toEqual(unsupported(reason, cell));
  });

  test.each([
    ['the first of a merged range', DATA_SHEET, 'A1'],
    ['the row of a table', OTHER_SHEET, 'B3'],
    ['beside an array formula', DATA_SHEET, 'G9'],
  ])('%s can be', (_, sheet, cell) => {
    expect(refusal(foreignWorkbook(), sheet, cell)).toBeNull();
  });

  test('the totals of a table', () => {
    const table = foreignPart('xl/tables/table1.xml').replace('ref=', 'totalsRowCount="1" ref=');
    const file = foreignWorkbook({ 'xl/tables/table1.xml': table });
    expect(refusal(file, OTHER_SHEET, 'B4')).toEqual(unsupported('table-header', 'B4'));
    expect(refusal(file, OTHER_SHEET, 'B3')).toBeNull();
  });

  test('a table without a header has none', () => {
    const table = foreignPart('xl/tables/table1.xml').replace('ref=', 'headerRowCount="0" ref=');
    const file = foreignWorkbook({ 'xl/tables/table1.xml': table });
    expect(refusal(file, OTHER_SHEET, 'B2')).toBeNull();
  });

  test('a pivot table', () => {
    const links = foreignPart('xl/worksheets/_rels/sheet2.xml.rels').replaceAll(
      'table',
      'pivotTable',
    );
    const file = foreignWorkbook({
      'xl/worksheets/_rels/sheet2.xml.rels': links.replace(
        'pivotTables/pivotTable1',
        'tables/table1',
      ),
      'xl/tables/table1.xml':
        '<pivotTableDefinition><location ref="D4:E9"/></pivotTableDefinition>',
    });
    expect(refusal(file, OTHER_SHEET, 'E9')).toEqual(unsupported('pivot-table', 'E9'));
    expect(refusal(file, OTHER_SHEET, 'B2')).toBeNull();
  });

  test('an array formula of one cell is like any formula', () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1">1</f><v>1</v></c></row>';
    expect(refusalOf(rows, 'A1')).toBeNull();
  });

  test('a data table', () => {
    const rows = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row>';
    expect(refusalOf(rows, 'A2')).toEqual(unsupported('array-formula', 'A2'));
  });
});

describe('sheets that programs read differently', () => {
  test.each([
    ['cell-twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['row-twice', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>'],
    ['cell-misplaced', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ])('%s', (reason, rows) => {
    expect(refusalOf(rows, 'A1')).toEqual(unsupported(reason));
  });
});

describe('a protected sheet', () => {
  const PROTECTED = '<sheetProtection sheet="1" objects="1"/>';
  const styles =
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="0"><protection hidden="1"/></xf></cellXfs>';
  const rows =
    '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/></row><row r="2" s="1" customFormat="1"/>';

  test.each([
    ['A1', 'locked by default', true],
    ['B1', 'unlocked', false],
    ['C1', 'hidden, and locked', true],
    ['D1', 'not there', true],
    ['D2', 'not there, in an unlocked row', false],
    ['D3', 'not there, in no row', true],
  ])('%s is %s', (cell, _, locked) => {
    const file = buildWorkbook({ sheets: [{ name: 'A', rows, after: PROTECTED }], styles });
    expect(refusal(file, 'A', cell)).toEqual(
      locked ? { code: 'sheet-protected', data: { cell } } : null,
    );
  });

  test('protection that is switched off locks nothing', () => {
    expect(refusalOf(rows, 'A1', '<sheetProtection sheet="0" objects="1"/>')).toBeNull();
  });
});

describe('files that cannot be changed', () => {
  test.each(['xls', 'ods'] as const)('.%s', (bookType) => {
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['a']]), 'A');
    const type = bookType === 'xls' ? 'biff8' : 'ods';
    const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: type }));
    expect(refusal(bytes, 'A', 'A1')).toEqual(unsupported('format'));
  });

  test('a signed one', () => {
    const file = zipSync({
      ...unzipSync(foreignWorkbook()),
      '_xmlsignatures/origin.sigs': strToU8(''),
    });
    expect(refusal(file, DATA_SHEET, 'A3')).toEqual(unsupported('signed'));
  });

  test.each([
    ['UTF-16', utf16(foreignPart(DATA_PART).replace('UTF-8', 'UTF-16'))],
    ['Windows-1252', foreignPart(DATA_PART).replace('UTF-8', 'windows-1252')],
  ])('a sheet in %s', (_, xml) => {
    const file = foreignWorkbook({ [DATA_PART]: xml });
    const failure = { code: 'not-supported', data: { reason: 'encoding', part: DATA_PART } };
    expect(refusal(file, DATA_SHEET, 'A3')).toEqual(failure);
    expect(refusal(file, OTHER_SHEET, 'B3')).toBeNull();
  });

  test('a damaged one', () => {
    expect(refusal(foreignWorkbook().subarray(0, 5_000), DATA_SHEET, 'A3')).toBe('file-truncated');
  });

  test('a sheet that is not there, capitals counting', () => {
    const failure = { code: 'sheet-missing', data: { sheet: 'SỐ LIỆU' } };
    expect(refusal(foreignWorkbook(), 'SỐ LIỆU', 'A3')).toEqual(failure);
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}
