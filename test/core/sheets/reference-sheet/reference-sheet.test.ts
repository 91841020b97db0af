import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { columnMeaning } from '../../../../src/core/reference/headers';
import { layeredReference } from '../../../../src/core/reference/layered';
import { readReference } from '../../../../src/core/reference/read';
import { text } from '../../../../src/core/sheets/builder';
import type { CellModel, SheetModel } from '../../../../src/core/sheets/model';
import { REFERENCE_SHEET, referenceSheet } from '../../../../src/core/sheets/reference-sheet';
import {
  GROUP_HEADERS,
  UNCONFIRMED_HEADER,
} from '../../../../src/core/sheets/reference-sheet/headers';
import { recogniseWorkbook } from '../../../../src/core/submission/recognise';
import { builtInTemplates } from '../../../../src/core/templates/catalogue';
import { GROUPS } from '../../../../src/core/templates/schema';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { communeNamed, filledAppendix } from '../../../support/filled';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { elements, packageProblems, part, schemaProblems, unpack } from '../../../support/ooxml';
import { formA, period } from '../../../support/submissions';

const thuanAn = communeNamed('Thuận An');
const VARIANTS = [
  ['the province', lamDong.communes],
  ['one commune', [thuanAn]],
] as const;

/** The sheet with texts typed into its cells. */
function typed(sheet: SheetModel, type: (cell: CellModel) => string | null): SheetModel {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = type(cell);
      return value === null ? cell : { ...cell, content: text(value) };
    }),
  };
}

async function readBack(...sheets: readonly SheetModel[]) {
  const bytes = await writeWorkbook({ title: '', sheets });
  return readWorkbook({ name: 'so-lieu-nen.xlsx', bytes, modified: null });
}

test('the header of each group is understood, that of the unconfirmed figures is not', () => {
  expect(GROUPS.map((group) => columnMeaning(GROUP_HEADERS[group]))).toEqual([...GROUPS]);
  expect(columnMeaning(UNCONFIRMED_HEADER)).toBeNull();
});

describe.each(VARIANTS)('the sheet of reference figures: %s', (_, communes) => {
  const sheet = referenceSheet(communes);

  test('is a valid workbook', async () => {
    const parts = unpack(await writeWorkbook({ title: '', sheets: [sheet] }));
    expect(schemaProblems(parts)).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
  });

  test('left as it is gives no figure: the populations stay unconfirmed', async () => {
    const given = readReference(await readBack(sheet), lamDong);
    expect(given.problems).toEqual([]);
    expect(new Set(given.columns.map(({ group }) => group))).toEqual(new Set(GROUPS));
    expect([...given.figures.values()].filter((groups) => groups.size > 0)).toEqual([]);
    const layered = layeredReference(given, builtInReference(lamDong));
    expect(communes.map(({ code }) => layered.size(code, 'population'))).toEqual(
      communes.map(({ population }) => ({ size: population, source: 'built-in' })),
    );
  });

  test('shows those populations beside the cells that wait for the confirmed ones', () => {
    const shown = sheet.cells.flatMap(({ style, content, column }) =>
      style === 'unconfirmed' && content.kind === 'text' ? [[column, content.text]] : [],
    );
    expect(shown).toHaveLength(communes.length);
    // Nghị quyết 1671/NQ-UBTVQH15: Mũi Né 50.166; báo cáo xã Thuận An: 22.625
    expect(shown).toContainEqual([4, communes.length > 1 ? '50.166' : '22.625']);
  });

  test('reads back what is typed, whatever is said of its source', async () => {
    const filled = typed(sheet, ({ row, column, style }) => {
      if (style === 'figure') return `${String(column)}.${String(row).padStart(3, '0')}`;
      return style === 'source' && column === 0
        ? '(Số liệu tính đến ngày 01/4/2026; nguồn: dân số, số hộ của Thống kê tỉnh)'
        : null;
    });
    const given = readReference(await readBack(filled), lamDong);
    expect(given.problems).toEqual([]);
    expect([...given.figures.keys()]).toEqual(communes.map(({ code }) => code));
    communes.forEach(({ code }, at) => {
      // 14 columns: number, code, commune, population, the unconfirmed one, then the other groups
      const columns = [3, 5, 6, 7, 8, 9, 10, 11, 12, 13];
      expect([...(given.figures.get(code) ?? [])].sort()).toEqual(
        GROUPS.map((group, index) => [group, (columns[index] ?? 0) * 1000 + 4 + at]).sort(),
      );
    });
  });

  test('can be typed into where figures and their source stand, nowhere else, as text', () => {
    const open = sheet.cells.filter(({ style }) => sheet.styles[style ?? '']?.locked === false);
    expect(sheet.protected).toBe(true);
    expect(open.filter(({ row }) => row === 1)).toHaveLength(14);
    const figures = open.filter(({ row }) => row !== 1);
    expect(figures).toHaveLength(communes.length * GROUPS.length);
    expect(figures.every(({ content }) => content.kind === 'blank')).toBe(true);
    expect(new Set(open.map(({ style }) => sheet.styles[style ?? '']?.numberFormat))).toEqual(
      new Set(['@']),
    );
  });

  test('prints across A4, its header on every page and always in view', () => {
    expect(sheet.print).toMatchObject({
      paper: 'A4',
      landscape: true,
      fitToWidth: 1,
      titleRows: [3, 3],
      area: { bottom: 3 + communes.length, right: 13 },
    });
    expect(sheet.freeze).toEqual({ rows: 4, columns: 3 });
  });

  test('every validation fits into the 255 characters of a workbook', () => {
    const lengths = (sheet.validations ?? []).flatMap((one) =>
      one.kind === 'formula' ? [one.formula.length, one.message.length] : [],
    );
    expect(lengths).toHaveLength(2 * GROUPS.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
  });
});

test('in a commune’s own workbook it is no appendix, and the appendix no reference figures', async () => {
  const appendix = filledAppendix(formA, thuanAn, period('2026-05'), { '9': { result: '120' } });
  const filled = typed(referenceSheet([thuanAn]), ({ style, column }) =>
    style === 'figure' && column === 3 ? '22.700' : null,
  );
  const workbook = await readBack(...appendix.sheets, filled);
  const outcomes = recogniseWorkbook(workbook, {
    templates: builtInTemplates(),
    places: lamDong,
    fileDate: null,
  });
  expect(outcomes.map(({ sheet, status }) => [sheet, status])).toContainEqual([
    REFERENCE_SHEET,
    'ignored',
  ]);
  const given = readReference(workbook, lamDong);
  expect(given.problems).toEqual([]);
  expect([...given.figures].map(([code, groups]) => [code, [...groups]])).toEqual([
    ['24682', [['population', 22_700]]],
  ]);
});

/** What is typed or pasted (a number), and whether it is taken without a warning. */
const TYPED: readonly (readonly [string | number, boolean])[] = [
  ['14.033', true],
  ['1.250', true],
  ['07', true],
  ['14\u00A0033', true],
  [14_033, true],
  ['0', true],
  [14.033, false],
  ['5,418', false],
  ['14.033 người', false],
  ['khoảng 500', false],
  ['80%', false],
  ['-5', false],
  ['12/8', false],
];

test.each(['en-US', 'vi-VN'] as const)(
  'its formulas tell a count from what is none, in %s',
  async (locale) => {
    const [check] = referenceSheet([thuanAn]).validations ?? [];
    if (check?.kind !== 'formula') throw new Error('no formula');
    const [range] = check.ranges;
    const cell = /\bD5\b/g;
    expect(range).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
    const sheet: SheetModel = {
      name: 'Thử',
      visibility: 'visible',
      styles: { text: { numberFormat: '@' } },
      merges: [],
      columnWidths: [20, 20],
      cells: TYPED.flatMap(([value], row): CellModel[] => [
        typeof value === 'number'
          ? { row, column: 0, content: { kind: 'number', number: value } }
          : { row, column: 0, content: text(value), style: 'text' },
        {
          row,
          column: 1,
          content: {
            kind: 'formula',
            formula: `IF(IFERROR(${check.formula.replaceAll(cell, `A${String(row + 1)}`)},FALSE),"taken","warned")`,
            result: null,
          },
        },
      ]),
    };
    const bytes = convertWorkbook(
      await writeWorkbook({ title: '', sheets: [sheet] }),
      'xlsx',
      locale,
    );
    const { sheets } = readWorkbook({ name: 'a.xlsx', bytes, modified: null });
    const results = new Map(
      sheets[0]?.cells.flatMap(({ row, column, value }) => (column === 1 ? [[row, value]] : [])),
    );
    expect(TYPED.map(([value], row) => [value, results.get(row)])).toEqual(
      TYPED.map(([value, accepted]) => [value, accepted ? 'taken' : 'warned']),
    );
  },
  CONVERSION_TIMEOUT,
);

test(
  'opens in LibreOffice with its validations and its protection, on four pages for the province',
  async () => {
    const bytes = await writeWorkbook({ title: '', sheets: [referenceSheet(lamDong.communes)] });
    const sheet = part(unpack(convertWorkbook(bytes, 'xlsx')), 'xl/worksheets/sheet1.xml');
    expect(elements(sheet, 'dataValidation')).toHaveLength(GROUPS.length);
    expect(elements(sheet, 'sheetProtection')).toMatchObject([{ sheet: 'true' }]);
    const pdf = Buffer.from(convertWorkbook(bytes, 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  },
  2 * CONVERSION_TIMEOUT,
);
