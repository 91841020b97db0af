/** "Số liệu nền": the sheet in which a province, or one commune, gives the sizes of its groups. */
import type { Commune } from '../../places/types';
import { GROUPS, type Group } from '../../templates/schema';
import { formatNumber } from '../../values/format';
import { cellName, type CellRange } from '../address';
import { isBlank, isCount } from '../appendix/formulas';
import { BLANK, CellBuilder, number, text } from '../builder';
import type { CellStyle, SheetModel, WorkbookModel } from '../model';
import { BLANK_FILL, DOUBT_FILL, FONT, PAGE_STYLES, printSetup } from '../page';
import { fittingHeights } from '../row-height';
import { GROUP_HEADERS, UNCONFIRMED_HEADER } from './headers';

export const REFERENCE_SHEET = 'Số liệu nền';

const SOURCE_LINE =
  '(Số liệu tính đến ngày        /        /20      ; nguồn:                                        )';
/** Names no group: a reader joins it with the header below. */
const NOTE =
  'Ghi vào các ô nền vàng, ví dụ: 14.033. Chưa có số thì để trống, không ghi 0. ' +
  `Cột “${UNCONFIRMED_HEADER}” chỉ để so sánh: chương trình tạm dùng khi ô bên trái còn trống; nếu số đó đúng thì ghi lại vào ô bên trái.`;

const ROW = { title: 0, source: 1, note: 2, header: 3, first: 4 } as const;
const COLUMN = {
  number: 0,
  code: 1,
  commune: 2,
  population: 3,
  unconfirmed: 4,
  others: 5,
} as const;
/** Characters. */
const FIXED_WIDTHS = [5, 8, 26, 12, 13];
const GROUP_WIDTH = 13;

const font = { name: FONT, size: 12 } as const;
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: PAGE_STYLES.title,
  source: { ...PAGE_STYLES.attachment, numberFormat: '@', locked: false },
  note: { font, vertical: 'center', wrap: true },
  header: { ...PAGE_STYLES.header, font: { ...font, bold: true } },
  tally: { ...PAGE_STYLES.center, font, numberFormat: '0' },
  code: { ...PAGE_STYLES.center, font },
  commune: { ...PAGE_STYLES.body, font, numberFormat: '@' },
  // Grey and slanting: a figure that nobody has confirmed.
  unconfirmed: {
    font: { ...font, italic: true, color: '595959' },
    border: 'thin',
    horizontal: 'right',
    vertical: 'center',
    numberFormat: '@',
  },
  // Text, so that 14.033 stays 14.033 whatever the language of the Excel it is typed into.
  figure: {
    font,
    border: 'thin',
    horizontal: 'right',
    vertical: 'center',
    numberFormat: '@',
    locked: false,
  },
};

/** A workbook of that sheet alone. */
export function referenceWorkbook(communes: readonly Commune[]): WorkbookModel {
  return { title: REFERENCE_SHEET, sheets: [referenceSheet(communes)] };
}

/**
 * One row a commune, all figures blank but for the populations known second-hand, which stand in a
 * column of their own and are not read back. What is filled in, `readReference` reads.
 */
export function referenceSheet(communes: readonly Commune[]): SheetModel {
  const builder = new CellBuilder();
  const last = columnOf(GROUPS[GROUPS.length - 1] ?? 'population');
  const across = (row: number, content: string, style: string) => {
    builder.putMerged({ top: row, left: 0, bottom: row, right: last }, text(content), style);
  };
  across(ROW.title, titleOf(communes), 'title');
  across(ROW.source, SOURCE_LINE, 'source');
  across(ROW.note, NOTE, 'note');
  putHeader(builder);
  communes.forEach((commune, at) => {
    putCommune(builder, ROW.first + at, at + 1, commune);
  });
  const bottom = ROW.first + communes.length - 1;
  const sheet = {
    styles: STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: [
      ...FIXED_WIDTHS,
      ...GROUPS.filter((group) => group !== 'population').map(() => GROUP_WIDTH),
    ],
  };
  return {
    ...sheet,
    name: REFERENCE_SHEET,
    visibility: 'visible',
    rowHeights: fittingHeights(sheet),
    ...guards(bottom),
    textNumbers: [
      { top: ROW.first, left: COLUMN.code, bottom, right: COLUMN.code },
      { top: ROW.first, left: COLUMN.population, bottom, right: last },
    ],
    protected: true,
    freeze: { rows: ROW.first, columns: COLUMN.population },
    print: {
      ...printSetup([ROW.header, ROW.header]),
      area: { top: 0, left: 0, bottom, right: last },
    },
  };
}

function titleOf(communes: readonly Commune[]): string {
  const [only, ...others] = communes;
  const whose =
    only && others.length === 0 ? only.fullName : 'các xã, phường, đặc khu tỉnh Lâm Đồng';
  return `Số liệu nền của ${whose}`.toUpperCase();
}

function columnOf(group: Group): number {
  if (group === 'population') return COLUMN.population;
  return COLUMN.others + GROUPS.filter((one) => one !== 'population').indexOf(group);
}

function putHeader(builder: CellBuilder): void {
  const headers: readonly [number, string][] = [
    [COLUMN.number, 'TT'],
    [COLUMN.code, 'Mã'],
    [COLUMN.commune, 'Xã, phường, đặc khu'],
    [COLUMN.unconfirmed, UNCONFIRMED_HEADER],
    ...GROUPS.map((group): [number, string] => [columnOf(group), GROUP_HEADERS[group]]),
  ];
  for (const [column, header] of headers) builder.put(ROW.header, column, text(header), 'header');
}

function putCommune(
  builder: CellBuilder,
  row: number,
  count: number,
  { code, fullName, population }: Commune,
): void {
  builder.put(row, COLUMN.number, number(count), 'tally');
  builder.put(row, COLUMN.code, text(code), 'code');
  builder.put(row, COLUMN.commune, text(fullName), 'commune');
  builder.put(row, COLUMN.unconfirmed, text(formatNumber(population)), 'unconfirmed');
  for (const group of GROUPS) builder.put(row, columnOf(group), BLANK, 'figure');
}

/** A warning for what does not read as a count, and colours, which a paste cannot pass by. */
function guards(bottom: number): Pick<SheetModel, 'validations' | 'conditionalFormats'> {
  const columns = GROUPS.map((group): { group: Group; range: CellRange; cell: string } => {
    const column = columnOf(group);
    const range = { top: ROW.first, left: column, bottom, right: column };
    return { group, range, cell: cellName(ROW.first, column) };
  });
  return {
    validations: columns.map(({ group, range, cell }) => ({
      kind: 'formula',
      ranges: [range],
      formula: isCount(cell, null),
      message: `${GROUP_HEADERS[group]}: chỉ ghi số, ví dụ: 14.033. Chưa có số thì để trống, không ghi 0.`,
      strict: false,
    })),
    conditionalFormats: columns.flatMap(({ range, cell }) => [
      { range, formula: isBlank(cell), fill: BLANK_FILL },
      {
        range,
        formula: `AND(LEN(TRIM(${cell}))>0,NOT(${isCount(cell, null)}))`,
        fill: DOUBT_FILL,
      },
    ]),
  };
}
