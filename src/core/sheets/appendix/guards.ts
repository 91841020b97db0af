/**
 * What the workbook itself does for a clerk without the add-in (old Excel, WPS, LibreOffice):
 * drop-downs, a warning on what does not read as a result, and colours on blank and doubtful
 * cells, which a paste cannot pass by. The rules judge more than formulas can.
 */
import { CHOICES_SHEET } from '../../submission/metadata';
import { resultMeasures } from '../../templates/catalogue';
import type { Indicator, Relation, RelationTerm } from '../../templates/schema';
import { cellName, type CellAddress, type CellRange } from '../address';
import { CellBuilder, text } from '../builder';
import type { ConditionalFormat, SheetModel, Validation } from '../model';
import { BLANK_FILL, DOUBT_FILL } from '../page';
import { isAnswer, isBlank, isCount, isRate, namesUnits, numberIn } from './formulas';

const CHOICES = ['Có', 'Không'];
const CHOICES_RANGE = `'${CHOICES_SHEET}'!$A$1:$A$${String(CHOICES.length)}`;

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

/** An indicator and the cell of its result. */
interface Result {
  readonly indicator: Indicator;
  readonly range: CellRange;
  /** `D7` */
  readonly cell: string;
}

/** @param place the result cell of an indicator */
export function guards(
  indicators: readonly Indicator[],
  relations: readonly Relation[],
  place: (indicator: string) => CellAddress,
): { validations: readonly Validation[]; conditionalFormats: readonly ConditionalFormat[] } {
  const results = new Map(
    indicators.map((indicator): [string, Result] => {
      const { row, column } = place(indicator.id);
      const range = { top: row, left: column, bottom: row, right: column };
      return [indicator.id, { indicator, range, cell: cellName(row, column) }];
    }),
  );
  return {
    validations: [...results.values()].map(validation),
    conditionalFormats: [
      ...[...results.values()].flatMap(colours),
      ...relations.flatMap((relation) => broken(relation, results)),
    ],
  };
}

function validation({ indicator, range, cell }: Result): Validation {
  const [first, second] = resultMeasures(indicator);
  const ranges = [range];
  const units = [first?.unit ?? '', second?.unit ?? ''] as const;
  const asking = (formula: string, message: string): Validation => {
    return { kind: 'formula', ranges, formula, message, strict: false };
  };
  if (first?.kind === 'yes-no') {
    const message = 'Chọn Có hoặc Không.';
    return { kind: 'list', ranges, source: CHOICES_RANGE, message, strict: !second };
  }
  if (first?.kind === 'percent') {
    const message = 'Ghi tỷ lệ kèm dấu %, ví dụ: 80,5%; hoặc số đạt trên tổng số, ví dụ: 11/12.';
    return asking(isRate(cell), message);
  }
  if (second) {
    const message =
      indicator.wants === 'all'
        ? `Ghi đủ hai số kèm đơn vị tính, ví dụ: 12 ${units[0]} (350 ${units[1]}).`
        : `Ghi số kèm đơn vị tính, ví dụ: 350 ${units[0]}, hoặc: 120 ${units[1]}.`;
    return asking(namesUnits(cell, units, indicator.wants), message);
  }
  const message = `Ghi số ${units[0]} bằng chữ số, ví dụ: 1.250. Không ghi tỷ lệ %.`;
  return asking(isCount(cell, units[0]), message);
}

/** Blank, and filled with what surely does not fit; where several measures may stand, only blank. */
function colours({ indicator, range, cell }: Result): ConditionalFormat[] {
  const blank = { range, formula: isBlank(cell), fill: BLANK_FILL };
  const [measure, ...others] = resultMeasures(indicator);
  if (!measure || others.length > 0) return [blank];
  const fits = {
    'yes-no': isAnswer(cell),
    percent: isRate(cell),
    count: isCount(cell, measure.unit),
  };
  const formula = `AND(LEN(TRIM(${cell}))>0,NOT(${fits[measure.kind]}))`;
  return [blank, { range, formula, fill: DOUBT_FILL }];
}

/** Colours the left cell of a broken relation between two cells of one count each. */
function broken(
  { left, operator, right }: Relation,
  results: ReadonlyMap<string, Result>,
): ConditionalFormat[] {
  if (operator === 'compulsory-pair' || operator === 'exclusive-pair') return [];
  const resultOf = (term: RelationTerm) =>
    'indicator' in term ? results.get(term.indicator) : undefined;
  const [doubted, ...moreLeft] = left.map(resultOf);
  const [other, ...moreRight] = right.map(resultOf);
  const sides = [doubted, other].flatMap((result) => {
    const [measure, ...others] = result ? resultMeasures(result.indicator) : [];
    return result && measure?.kind === 'count' && others.length === 0
      ? [numberIn(result.cell, measure.unit)]
      : [];
  });
  if (!doubted || sides.length < 2 || moreLeft.length + moreRight.length > 0) return [];
  const holds = sides.join(operator === '!=' ? '<>' : operator);
  return [{ range: doubted.range, formula: `IFERROR(NOT(${holds}),FALSE)`, fill: DOUBT_FILL }];
}
