/**
 * What the workbook itself does for a clerk without the add-in (old Excel, WPS, LibreOffice):
 * drop-downs, a warning on a value that is no number, colours on blank and doubtful cells.
 */
import type { Measure, Relation } from '../../templates/schema';
import { cellName, type CellAddress, type CellRange } from '../address';
import { CellBuilder, text } from '../builder';
import type { ConditionalFormat, SheetModel, Validation } from '../model';

const CHOICES_SHEET = '_danh_muc';
const CHOICES = ['Có', 'Không'];
const BLANK_FILL = 'FFF9DB';
const DOUBT_FILL = 'FFD8D3';

interface ResultCell extends CellAddress {
  readonly measures: readonly Measure[];
}

/** The choices of drop-downs: a list written into the validation would break at commas. */
export function choicesSheet(): SheetModel {
  const builder = new CellBuilder();
  CHOICES.forEach((choice, row) => {
    builder.put(row, 0, text(choice), 'text');
  });
  return {
    name: CHOICES_SHEET,
    visibility: 'very-hidden',
    styles: { text: { numberFormat: '@' } },
    cells: builder.cells,
    merges: [],
    columnWidths: [12],
  };
}

export function guards(
  results: readonly ResultCell[],
  relations: readonly Relation[],
  place: (indicator: string) => CellAddress,
): { validations: readonly Validation[]; conditionalFormats: readonly ConditionalFormat[] } {
  return {
    validations: results.flatMap(validation),
    conditionalFormats: [
      ...results.flatMap(doubts),
      ...relations.flatMap((relation) => broken(relation, place)),
    ],
  };
}

const only = ({ row, column }: CellAddress): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
const nameOf = ({ row, column }: CellAddress) => cellName(row, column);

/** Digits only are left of `14.033`, `80,5%` or `1 234`, in every language of Excel. */
function digits(cell: string, ...marks: readonly string[]): string {
  return marks.reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}","")`, cell);
}

function validation(result: ResultCell): Validation[] {
  const [measure, ...others] = result.measures;
  if (!measure) return [];
  const ranges = [only(result)];
  if (measure.kind === 'yes-no') {
    return [
      {
        kind: 'list',
        ranges,
        source: `'${CHOICES_SHEET}'!$A$1:$A$${String(CHOICES.length)}`,
        message: 'Chọn Có hoặc Không.',
        strict: others.length === 0,
      },
    ];
  }
  // "78 lớp (13.132 người)": no formula of old Excel reads two measures.
  if (others.length > 0) return [];
  const cell = nameOf(result);
  const isNumber = (...marks: string[]) => `ISNUMBER(VALUE(${digits(cell, '.', ' ', ...marks)}))`;
  return [
    measure.kind === 'percent'
      ? {
          kind: 'formula',
          ranges,
          formula: isNumber(',', '%'),
          message: 'Ghi tỷ lệ từ 0 đến 100, ví dụ: 80,5%.',
          strict: false,
        }
      : {
          kind: 'formula',
          ranges,
          formula: `AND(ISERROR(FIND("%",${cell})),${isNumber()})`,
          message: `Ghi số ${measure.unit} bằng chữ số, ví dụ: 1.250. Không ghi tỷ lệ %.`,
          strict: false,
        },
  ];
}

function doubts(result: ResultCell): ConditionalFormat[] {
  const cell = nameOf(result);
  const blank = { range: only(result), formula: `LEN(TRIM(${cell}))=0`, fill: BLANK_FILL };
  const counts = result.measures.every(({ kind }) => kind === 'count');
  const rate = { range: only(result), formula: `ISNUMBER(FIND("%",${cell}))`, fill: DOUBT_FILL };
  return counts ? [blank, rate] : [blank];
}

/** Colours the left cell of a broken relation between two single cells. */
function broken(
  relation: Relation,
  place: (indicator: string) => CellAddress,
): ConditionalFormat[] {
  const [left, ...moreLeft] = relation.left;
  const [right, ...moreRight] = relation.right;
  if (!left || !right || moreLeft.length > 0 || moreRight.length > 0) return [];
  const value = (indicator: string) => `VALUE(${digits(nameOf(place(indicator)), '.', ' ')})`;
  const holds = relation.operator === '!=' ? '<>' : relation.operator;
  return [
    {
      range: only(place(left.indicator)),
      formula: `IFERROR(NOT(${value(left.indicator)}${holds}${value(right.indicator)}),FALSE)`,
      fill: DOUBT_FILL,
    },
  ];
}
