/** The figures of the provincial workbook, worked out anew by LibreOffice. */
import { parseCellName, type CellAddress } from '../../../../src/core/sheets/address';
import type { SheetModel, WorkbookModel } from '../../../../src/core/sheets/model';
import { provincialWorkbook } from '../../../../src/core/sheets/province';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheets/snapshot';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { CONSOLIDATIONS, figureWithout, words } from './consolidations';

/** Row and column of "Số liệu xã" where the first commune's first measure stands. */
const FIRST: CellAddress = { row: 5, column: 5 };
const RESULT = 3;
const REMARK = 4;

async function recalculated(model: WorkbookModel): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const bytes = convertWorkbook(await writeWorkbook(model), 'xlsx');
  const { sheets } = readWorkbook({ name: 'tinh.xlsx', bytes, modified: null });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function valueAt(sheet: SheetSnapshot | undefined, { row, column }: CellAddress): CellValue {
  return sheet?.cells.find((one) => one.row === row && one.column === column)?.value ?? null;
}

/** Rows of "Phụ lục tỉnh" that hold a figure, in the order of the figures. */
function figureRows(model: WorkbookModel): readonly number[] {
  const sheet = model.sheets[0];
  return (sheet?.cells ?? [])
    .filter(({ column, style = '' }) => column === RESULT && /^(count|rate)/.test(style))
    .map(({ row }) => row);
}

/** The model with what stands in one commune's row taken out; formulas stay. */
function withoutCommune(model: WorkbookModel, at: number): WorkbookModel {
  const blanked = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === FIRST.row + at && cell.column >= FIRST.column && cell.content.kind !== 'formula'
        ? { ...cell, content: { kind: 'blank' } }
        : cell,
    ),
  });
  return {
    ...model,
    sheets: model.sheets.map((sheet) => (sheet.name === 'Số liệu xã' ? blanked(sheet) : sheet)),
  };
}

interface Shown {
  /** null where the cell shows nothing. */
  readonly value: CellValue;
  /** Of how many communes the remark says it is. */
  readonly used: number;
}

async function figuresShown(model: WorkbookModel): Promise<Shown[]> {
  const appendix = (await recalculated(model)).get('Phụ lục tỉnh');
  return figureRows(model).map((row) => {
    const value = valueAt(appendix, { row, column: RESULT });
    const remark = String(valueAt(appendix, { row, column: REMARK }));
    return {
      value: value === '' ? null : value,
      used: Number(/(\d+)\/\d+ đơn vị/.exec(remark)?.[1]),
    };
  });
}

/** Within a billionth; `null` only where nothing is shown. */
function about(value: number | null): unknown {
  return value === null ? null : expect.closeTo(value, 9);
}

const WITH_MERGED = CONSOLIDATIONS.filter(([, { merged }]) => merged.length > 0);

describe.each(CONSOLIDATIONS)('%s', (_, consolidation) => {
  test(
    'every figure and every count of communes is what was merged',
    async () => {
      expect(await figuresShown(provincialWorkbook(consolidation, words))).toEqual(
        consolidation.figures.map(({ value, contributions }) => ({
          value: about(value),
          used: contributions.length,
        })),
      );
    },
    CONVERSION_TIMEOUT,
  );
});

describe.each(WITH_MERGED)('%s', (_, consolidation) => {
  const { figures, expected, merged } = consolidation;
  const left = merged[0]?.submission.commune.chosen?.value.code ?? '';

  test(
    'a commune taken out of “Số liệu xã” is out of every figure',
    async () => {
      const at = expected.findIndex(({ code }) => code === left);
      const model = withoutCommune(provincialWorkbook(consolidation, words), at);
      expect(await figuresShown(model)).toEqual(
        figures.map(({ contributions }, index) => ({
          value: about(figureWithout(consolidation, index, left)),
          used: contributions.filter(({ commune }) => commune !== left).length,
        })),
      );
    },
    CONVERSION_TIMEOUT,
  );
});

test('the cases hold every strategy and every fate of a value', () => {
  const all = CONSOLIDATIONS.flatMap(([, { figures }]) => figures);
  expect(new Set(all.map(({ strategy }) => strategy))).toEqual(
    new Set(['sum', 'ratio-of-sums', 'mean-of-rates', 'union-of-lists', 'share-answering-yes']),
  );
  const reasons = new Set(all.flatMap(({ unused }) => unused.map(({ reason }) => reason.code)));
  expect([...reasons].sort()).toEqual([
    'blank',
    'has-error',
    'measure-missing',
    'no-list',
    'no-ratio',
    'not-submitted',
    'refused',
    'row-missing',
    'unreadable',
  ]);
  expect(all.some(({ contributions }) => contributions.some((part) => part.withError))).toBe(true);
  expect(parseCellName('F6')).toEqual(FIRST);
});
