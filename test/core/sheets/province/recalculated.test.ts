/** The figures of the provincial workbook, worked out anew by LibreOffice. */
import type { Consolidation } from '../../../../src/core/merge/types';
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

function remarkCount(remark: CellValue): string | undefined {
  return /(\d+)\/\d+ đơn vị/.exec(String(remark))?.[1];
}

function merged({ merged: submissions }: Consolidation): readonly string[] {
  return submissions.flatMap(({ submission }) => submission.commune.chosen?.value.code ?? []);
}

describe.each(CONSOLIDATIONS)('%s', (_, consolidation) => {
  const { figures, expected } = consolidation;
  const model = provincialWorkbook(consolidation, words);
  const rows = figureRows(model);

  test(
    'every figure and every count of communes is what was merged',
    async () => {
      const appendix = (await recalculated(model)).get('Phụ lục tỉnh');
      expect(rows).toHaveLength(figures.length);
      figures.forEach(({ value, contributions }, index) => {
        const row = rows[index] ?? -1;
        const shown = valueAt(appendix, { row, column: RESULT });
        if (value === null) expect([null, '']).toContain(shown);
        else expect(Math.abs(Number(shown) - value)).toBeLessThan(1e-9);
        const remark = valueAt(appendix, { row, column: REMARK });
        expect(remarkCount(remark)).toBe(String(contributions.length));
      });
    },
    CONVERSION_TIMEOUT,
  );

  const codes = merged(consolidation);
  const left = codes.at(0);

  test(
    'a commune taken out of “Số liệu xã” is out of every figure',
    async () => {
      if (left === undefined) {
        expect(figures.every(({ value }) => value === null)).toBe(true);
        return;
      }
      const at = expected.findIndex(({ code }) => code === left);
      const appendix = (await recalculated(withoutCommune(model, at))).get('Phụ lục tỉnh');
      figures.forEach((figure, index) => {
        const row = rows[index] ?? -1;
        const shown = valueAt(appendix, { row, column: RESULT });
        const value = figureWithout(consolidation, index, left);
        if (value === null) expect([null, '']).toContain(shown);
        else expect(Math.abs(Number(shown) - value)).toBeLessThan(1e-9);
        const remaining = figure.contributions.filter(({ commune }) => commune !== left);
        const remark = valueAt(appendix, { row, column: REMARK });
        expect(remarkCount(remark)).toBe(String(remaining.length));
      });
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
