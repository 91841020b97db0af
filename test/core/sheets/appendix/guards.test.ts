/**
 * The formulas that guard the result cells, worked out by LibreOffice in English and Vietnamese:
 * whatever the language, the same text is the same number.
 */
import { emptyAppendix } from '../../../../src/core/sheets/appendix';
import { cellName } from '../../../../src/core/sheets/address';
import type { CellContent, CellModel, SheetModel } from '../../../../src/core/sheets/model';
import type { Template } from '../../../../src/core/templates/schema';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { communeNamed } from '../../../support/filled';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { formA, formB, period } from '../../../support/submissions';

const ACCEPTED = true;
const WARNED = false;

/** Form, row, what is typed (a number: pasted), and whether it is taken without a warning. */
const TYPED: readonly (readonly [Template, string, string | number, boolean])[] = [
  // row 9 counts people
  [formA, '9', '14.033', ACCEPTED],
  [formA, '9', '1.250', ACCEPTED],
  [formA, '9', '07', ACCEPTED],
  [formA, '9', '0', ACCEPTED],
  [formA, '9', ' 10', ACCEPTED],
  [formA, '9', '1.250 người', ACCEPTED],
  [formA, '9', '1.250 Người', ACCEPTED],
  [formA, '9', '14\u00A0033', ACCEPTED],
  [formA, '9', 14_033, ACCEPTED],
  [formA, '9', '80%', WARNED],
  [formA, '9', 'abc', WARNED],
  [formA, '9', '-', WARNED],
  [formA, '9', '-5', WARNED],
  [formA, '9', 'không', WARNED],
  [formA, '9', 'Khoảng 14.173', WARNED],
  [formA, '9', '5,4', WARNED],
  [formA, '9', '5,418,221', WARNED],
  [formA, '9', '12/8', WARNED],
  [formA, '9', '12/8/2025', WARNED],
  [formA, '9', '10:30', WARNED],
  [formA, '9', '1e5', WARNED],
  [formA, '9', '$5', WARNED],
  [formA, '9', '(5)', WARNED],
  [formA, '9', '12 lớp', WARNED],
  [formA, '9', 14.033, WARNED],
  [formA, '9', 0.8, WARNED],
  // a unit with a comma in it
  [formB, '2.1', '120', ACCEPTED],
  [formB, '2.1', '120 tin, bài', ACCEPTED],
  [formB, '2.1', 'Trên 500 tin, bài, phóng sự', WARNED],
  // row 3.1 is a rate
  [formB, '3.1', '80,5%', ACCEPTED],
  [formB, '3.1', '80.5 %', ACCEPTED],
  [formB, '3.1', '100', ACCEPTED],
  [formB, '3.1', '80,5', ACCEPTED],
  [formB, '3.1', '14.033/17.423', ACCEPTED],
  [formB, '3.1', '80,5% (14.033/17.423)', ACCEPTED],
  [formB, '2.11', '11/11 thôn', ACCEPTED],
  [formB, '3.1', 0.805, ACCEPTED],
  [formB, '3.1', '367', WARNED],
  [formB, '3.1', '14.033', WARNED],
  [formB, '3.1', '14.033 người', WARNED],
  [formB, '3.1', 'tám mươi', WARNED],
  [formB, '3.1', 'khoảng 80%', WARNED],
  [formB, '3.1', '-5%', WARNED],
  // two numbers in one cell
  [formB, '2.4', '78 lớp (13.132 người)', ACCEPTED],
  [formB, '2.4', '4 Lớp, 132 Người', ACCEPTED],
  [formB, '2.4', '78', WARNED],
  [formB, '2.4', '13.132 người', WARNED],
  // one of two numbers
  [formB, '2.12', '450 hộ', ACCEPTED],
  [formB, '2.12', '117.000 người', ACCEPTED],
  [formB, '2.12', '117.000', WARNED],
];

/** What a cell that offers Có and Không is coloured for, when something else was pasted. */
const ANSWERED: readonly (readonly [string, boolean])[] = [
  ['Có', false],
  ['có', false],
  ['Không', false],
  ['KHÔNG', false],
  ['Có (Kế hoạch số 14/KH-UBND)', false],
  [' Có', false],
  ['X', true],
  ['Đã ban hành', true],
  ['80%', true],
];

/** Row 16 (proposed) may not be more than row 15 (models). */
const RELATED: readonly (readonly [proposed: string, models: string, coloured: boolean])[] = [
  ['5', '5', false],
  ['05', '7', false],
  ['7', '5', true],
  ['1.000', '999', true],
  ['999', '1.000', false],
  ['7 mô hình', '5', true],
  ['', '5', false],
  ['7', '', false],
  ['nhiều', '5', false],
];

function appendix(form: Template): SheetModel {
  const [sheet] = emptyAppendix(form, communeNamed('Thuận An'), period('2026-Q2')).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const SHEETS = new Map([formA, formB].map((form) => [form.id, appendix(form)]));

/** The formulas on the result cell of a row, and that cell's name. */
function guardsOf(form: Template, indicator: string) {
  const sheet = SHEETS.get(form.id);
  const place = sheet?.cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.text === indicator,
  );
  if (!sheet || !place) throw new Error(`no row ${indicator}`);
  const here = ({ top, left }: { top: number; left: number }) => top === place.row && left === 3;
  const [validation] = (sheet.validations ?? []).filter(({ ranges }) => ranges.some(here));
  const colours = (sheet.conditionalFormats ?? []).filter(({ range }) => here(range));
  return {
    cell: cellName(place.row, 3),
    holds: validation?.kind === 'formula' ? validation.formula : 'TRUE',
    isBlank: colours[0]?.formula ?? '',
    isDoubtful: colours[1]?.formula ?? 'FALSE',
    isBroken: colours[2]?.formula ?? 'FALSE',
  };
}

/** Moves a formula from the cell it was written for. */
function moved(formula: string, from: string, to: string): CellContent {
  const there = formula.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to);
  return { kind: 'formula', formula: there, result: null };
}

function typed(value: string | number): CellContent {
  if (typeof value === 'number') return { kind: 'number', number: value };
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

/** Column A what is typed, B what else it is held against, C… the formulas. */
function scratchSheet(): SheetModel {
  const rows: CellContent[][] = [];
  const next = () => `A${String(rows.length + 1)}`;
  for (const [form, indicator, value] of TYPED) {
    const { cell, holds, isBlank, isDoubtful } = guardsOf(form, indicator);
    const formulas = [holds, isBlank, isDoubtful].map((one) => moved(one, cell, next()));
    rows.push([typed(value), typed(''), ...formulas]);
  }
  for (const [value] of ANSWERED) {
    const { cell, isBlank, isDoubtful } = guardsOf(formB, '1.1');
    const formulas = [isBlank, isDoubtful].map((one) => moved(one, cell, next()));
    rows.push([typed(value), typed(''), ...formulas]);
  }
  for (const [proposed, models] of RELATED) {
    const [left, right] = [guardsOf(formA, '16'), guardsOf(formA, '15')];
    const onLeft = moved(left.isBroken, left.cell, next());
    const both = onLeft.kind === 'formula' ? onLeft.formula : '';
    const formulas = [moved(both, right.cell, next().replace('A', 'B'))];
    rows.push([typed(proposed), typed(models), ...formulas]);
  }
  const { cell, isBlank, isDoubtful } = guardsOf(formA, '9');
  for (const value of ['', '   ']) {
    rows.push([
      typed(value),
      typed(''),
      ...[isBlank, isDoubtful].map((one) => moved(one, cell, next())),
    ]);
  }
  return {
    name: 'Thử',
    visibility: 'visible',
    styles: { typed: { numberFormat: '@' }, formula: {} },
    cells: rows.flatMap((contents, row) =>
      contents.map((content, column): CellModel => {
        return { row, column, content, style: column < 2 ? 'typed' : 'formula' };
      }),
    ),
    merges: [],
    columnWidths: [20],
  };
}

describe.each(['en-US', 'vi-VN'] as const)('the guards of result cells in %s', (locale) => {
  let results: (boolean | undefined)[][];

  beforeAll(async () => {
    const bytes = await writeWorkbook({ title: '', sheets: [scratchSheet()] });
    const resaved = convertWorkbook(bytes, 'xlsx', locale);
    const [sheet] = readWorkbook({ name: 'a.xlsx', bytes: resaved, modified: null }).sheets;
    results = [];
    for (const { row, column, value } of sheet?.cells ?? []) {
      if (typeof value === 'boolean') (results[row] ??= [])[column - 2] = value;
    }
  }, CONVERSION_TIMEOUT);

  test.each(TYPED.map(([form, row, value, accepted], at) => ({ form, row, value, accepted, at })))(
    'row $row: $value',
    ({ form, row, accepted, at }) => {
      const [holds, isBlank, isDoubtful] = results[at] ?? [];
      const coloured = form.indicators.find(({ id }) => id === row)?.measures.length === 1;
      const rate = form.indicators.find(({ id }) => id === row)?.unit === '%';
      expect({ holds, isBlank, isDoubtful }).toEqual({
        holds: accepted,
        isBlank: false,
        // where two numbers may stand, a formula cannot tell for sure
        isDoubtful: coloured || rate ? !accepted : false,
      });
    },
  );

  test.each(ANSWERED.map(([value, coloured], at) => ({ value, coloured, at })))(
    'an answer: $value',
    ({ coloured, at }) => {
      expect(results[TYPED.length + at]).toEqual([false, coloured]);
    },
  );

  test.each(
    RELATED.map(([proposed, models, coloured], at) => ({ proposed, models, coloured, at })),
  )('row 16 “$proposed”, row 15 “$models”', ({ coloured, at }) => {
    expect(results[TYPED.length + ANSWERED.length + at]).toEqual([coloured]);
  });

  test('a blank cell is coloured as blank, not as doubtful', () => {
    expect(results.slice(-2)).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

test('every validation fits into the 255 characters of a workbook', () => {
  const validations = [...SHEETS.values()].flatMap((sheet) => sheet.validations ?? []);
  const lengths = validations.flatMap((one) => [
    one.message.length,
    one.kind === 'formula' ? one.formula.length : one.source.length,
  ]);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
});

test('Có/Không is refused for anything else only where nothing else can be right', () => {
  const strict = (form: Template) =>
    (SHEETS.get(form.id)?.validations ?? []).filter((one) => one.strict).length;
  // 1.1 and 1.2; at 2.15 a province states its rate
  expect([strict(formA), strict(formB)]).toEqual([0, 2]);
});
