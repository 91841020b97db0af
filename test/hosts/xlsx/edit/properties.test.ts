import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { cellName } from '../../../../src/core/sheets/address';
import type { CellModel } from '../../../../src/core/sheets/model';
import type { CellSnapshot } from '../../../../src/core/sheets/snapshot';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { openFileWorkbook } from '../../../../src/hosts/xlsx/file-workbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { unpack } from '../../../support/ooxml';
import { sheetOf } from '../write/rich-workbook';
import { DATA_SHEET, foreignWorkbook } from './foreign-workbook';
import { changedEntries } from './raw-entries';

// many workbooks are made and read: a busy machine takes longer than the usual five seconds
jest.setTimeout(CONVERSION_TIMEOUT);

type Value = string | number | null;
/** Values by place, `E7`, of cells that hold something. */
type Grid = ReadonlyMap<string, Value>;

const ROWS = 12;
const COLUMNS = 6;

const place = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1))
  .map(([row, column]) => ({ row, column, cell: cellName(row, column) }));
const texts = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", '#N/A', '_x0041_', '<', ' ', '14.033'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  // a carriage return before a line feed is read as one line end, whoever wrote it
  .map((parts) => parts.join('').replaceAll('\r', '').replaceAll('\0', ''));
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const value: fc.Arbitrary<Value> = fc.oneof(texts, numbers, fc.constant(null));
const edits = fc.array(
  fc.tuple(place, value).map(([{ cell }, written]) => ({ cell, value: written })),
  { minLength: 1, maxLength: 15 },
);
const filled = fc.uniqueArray(fc.tuple(place, fc.oneof(texts, numbers)), {
  selector: ([{ cell }]) => cell,
  maxLength: 25,
});

type Filled = readonly (readonly [
  { row: number; column: number; cell: string },
  string | number,
])[];

function gridOf(bytes: Uint8Array, sheet: string): Grid {
  const { sheets, partial } = readWorkbook({ name: 'a.xlsx', bytes, modified: null });
  expect(partial).toBe(false);
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return new Map(cells.map((cell) => [cellName(cell.row, cell.column), written(cell)]));
}

function written({ value: found, formula }: CellSnapshot): Value {
  expect(formula).toBeUndefined();
  return typeof found === 'boolean' ? null : found;
}

function withEdits(grid: Grid, all: readonly { cell: string; value: Value }[]): Grid {
  const after = new Map(grid);
  for (const { cell, value: now } of all) {
    if (now === null || now === '') after.delete(cell);
    else after.set(cell, now);
  }
  return after;
}

/** Blank texts are blank cells. */
function startingGrid(cells: Filled): Grid {
  return withEdits(
    new Map(),
    cells.map(([{ cell }, held]) => ({ cell, value: held })),
  );
}

function writtenByUs(cells: Filled): Promise<Uint8Array> {
  const models = cells.map(([{ row, column }, held], index): CellModel => {
    const content =
      typeof held === 'number'
        ? { kind: 'number' as const, number: held }
        : { kind: 'text' as const, text: held };
    return { row, column, content, ...(index % 3 === 0 ? { style: 'bold' } : {}) };
  });
  const styles = { bold: { font: { bold: true } } };
  return writeWorkbook({ title: '', sheets: [sheetOf({ name: 'A', cells: models, styles })] });
}

async function writtenBySheetJs(cells: Filled): Promise<Uint8Array> {
  const sheet = utils.aoa_to_sheet([]);
  for (const [{ cell }, held] of cells) utils.sheet_add_aoa(sheet, [[held]], { origin: cell });
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'A');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true }));
}

describe('any edits of any sheet give just those edits', () => {
  test.each([
    ['our writer', writtenByUs],
    ['SheetJS', writtenBySheetJs],
  ])('written by %s', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(
        filled,
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        async (cells, batches) => {
          const before = await make(cells);
          let bytes = before;
          let expected = withEdits(gridOf(before, 'A'), []);
          for (const batch of batches) {
            bytes = editCells(
              bytes,
              batch.map((edit) => ({ ...edit, sheet: 'A' })),
            );
            expected = withEdits(expected, batch);
          }
          expect(new Map(gridOf(bytes, 'A'))).toEqual(expected);
          const allowed = /^xl\/worksheets\/sheet1\.xml$/;
          expect(changedEntries(before, bytes).filter((name) => !allowed.test(name))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('our writer holds what it was given', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (cells) => {
        expect(gridOf(await writtenByUs(cells), 'A')).toEqual(startingGrid(cells));
      }),
      { numRuns: 20 },
    );
  });

  test(
    'LibreOffice reads what we edited, in a file LibreOffice wrote',
    async () => {
      const original = convertWorkbook(
        await writtenByUs([
          [{ row: 0, column: 0, cell: 'A1' }, 'PHỤ LỤC'],
          [{ row: 2, column: 1, cell: 'B3' }, 14_033],
        ]),
        'xlsx',
      );
      const changes = [
        { cell: 'B3', value: '=14.033' },
        { cell: 'A2', value: 14.033 },
        { cell: 'D9', value: ' Đạ Tẻh\n_x0041_ ' },
        { cell: 'A1', value: null },
      ];
      const bytes = editCells(
        original,
        changes.map((edit) => ({ ...edit, sheet: 'A' })),
      );
      expect(changedEntries(original, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
      expect(gridOf(convertWorkbook(bytes, 'xlsx'), 'A')).toEqual(withEdits(new Map(), changes));
    },
    CONVERSION_TIMEOUT,
  );
});

describe('any edits taken back, in any order', () => {
  test('leave the parts of a foreign workbook as they were', async () => {
    const original = foreignWorkbook();
    // below the cells that cannot be changed alone
    const below = edits.map((batch) =>
      batch.map(({ cell, value: held }) => ({
        cell: cell.replace(/\d+$/, (row) => `1${row}`),
        value: held,
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(below, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (batches, order) => {
          const workbook = await openFileWorkbook({
            name: 'a.xlsm',
            bytes: original,
            modified: null,
          });
          const undos = [];
          for (const batch of batches) undos.push(await workbook.writeCells(DATA_SHEET, batch));
          while (undos.length > 0) {
            const [undo] = undos.splice(Number(order.next().value) % undos.length, 1);
            await undo?.();
          }
          const after = await workbook.toBytes();
          expect(changedEntries(original, after)).toEqual([]);
          expect(unpack(after)).toEqual(unpack(original));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('leave the other edits', async () => {
    const original = await writtenByUs([]);
    await fc.assert(
      fc.asyncProperty(edits, edits, edits, async (first, second, third) => {
        const workbook = await openFileWorkbook({
          name: 'a.xlsx',
          bytes: original,
          modified: null,
        });
        await workbook.writeCells('A', first);
        const undo = await workbook.writeCells('A', second);
        await workbook.writeCells('A', third);
        await undo();
        const expected = withEdits(withEdits(new Map(), first), third);
        expect(gridOf(await workbook.toBytes(), 'A')).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
