import type { Consolidation, Figure, LedgerLine } from '../../merge/types';
import { indicatorOf } from '../../templates/catalogue';
import type { Indicator, Template } from '../../templates/schema';
import { cellName } from '../address';
import { BLANK, CellBuilder, formula, number, text } from '../builder';
import type { CellContent, SheetModel } from '../model';
import { fittingHeights } from '../row-height';
import { DATA_HEADER, dataColumn, FIRST_DATA_ROW, FIXED_COLUMNS, SHEETS } from './layout';
import { communesInOtherUnits, hasSent, isRate, measureLabel } from './measures';
import { TABLE_STYLES } from './styles';
import { tablePrint } from './table';
import type { SheetWords } from './words';

/** Characters. */
const FIXED_WIDTHS = [7, 23, 11, 20, 10];
const MEASURE_WIDTH = 12;
const LONGEST_WORDING = 80;
/** Across one printed page, so that the figures can still be read. */
const MEASURES_A_PAGE = 14;

/**
 * "Số liệu xã": communes × measures, one row a commune. A missing value is an empty, marked cell,
 * never 0; a cell that could not be used says in its note what stands in the commune's sheet.
 */
export function dataSheet(
  consolidation: Consolidation,
  template: Template,
  words: SheetWords,
): SheetModel {
  const { figures, expected } = consolidation;
  const builder = new CellBuilder();
  builder.put(0, 0, text(words.text('data-title')), 'tableTitle');
  builder.put(1, 0, text(words.text('data-legend')), 'legend');
  putHeader(builder, figures, template, words);
  putCommunes(builder, consolidation, words);
  figures.forEach((figure, index) => {
    putFigure(builder, figure, FIXED_COLUMNS + index, consolidation, template, words);
  });
  const sheet = {
    styles: TABLE_STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: [...FIXED_WIDTHS, ...figures.map(() => MEASURE_WIDTH)],
  };
  return {
    ...sheet,
    name: SHEETS.data,
    visibility: 'visible',
    rowHeights: fittingHeights(sheet),
    freeze: { rows: FIRST_DATA_ROW, columns: 2 },
    autoFilter: {
      top: FIRST_DATA_ROW - 1,
      left: 0,
      bottom: FIRST_DATA_ROW + Math.max(expected.length, 1) - 1,
      right: FIXED_COLUMNS + figures.length - 1,
    },
    print: {
      ...tablePrint([DATA_HEADER, FIRST_DATA_ROW - 1]),
      fitToWidth: Math.ceil(figures.length / MEASURES_A_PAGE),
      titleColumns: [0, 1],
    },
  };
}

function putHeader(
  builder: CellBuilder,
  figures: readonly Figure[],
  template: Template,
  words: SheetWords,
): void {
  const bottom = FIRST_DATA_ROW - 1;
  const fixed = ['head-code', 'head-commune', 'head-status', 'head-file', 'head-sheet'] as const;
  fixed.forEach((id, column) => {
    const range = { top: DATA_HEADER, left: column, bottom, right: column };
    builder.putMerged(range, text(words.text(id)), 'header');
  });
  figures.forEach((figure, index) => {
    const column = FIXED_COLUMNS + index;
    const indicator = indicatorOf(template, figure.indicator);
    builder.put(DATA_HEADER, column, text(indicator.id), 'header');
    builder.put(DATA_HEADER + 1, column, text(beginning(indicator.wording)), 'wording');
    builder.put(bottom, column, text(measureLabel(indicator, figure, words)), 'header');
  });
}

/** Enough to know the row by; the whole wording stands in "Phụ lục tỉnh". */
function beginning(wording: string): string {
  if (wording.length <= LONGEST_WORDING) return wording;
  return `${wording.slice(0, wording.lastIndexOf(' ', LONGEST_WORDING))}…`;
}

function putCommunes(builder: CellBuilder, consolidation: Consolidation, words: SheetWords): void {
  // Merged lines come first for a commune, so the first one met is the one that counts.
  const lines = new Map<string, LedgerLine>();
  for (const line of consolidation.ledger) {
    if (line.commune && !lines.has(line.commune.code)) lines.set(line.commune.code, line);
  }
  consolidation.expected.forEach((commune, index) => {
    const row = FIRST_DATA_ROW + index;
    const line = lines.get(commune.code);
    const merged = line?.status === 'merged' ? line : null;
    builder.put(row, 0, text(commune.code), 'center');
    builder.put(row, 1, text(commune.fullName), 'line');
    builder.put(row, 2, text(words.text(`status-${line?.status ?? 'missing'}`)), 'line');
    builder.put(row, 3, text(merged?.file ?? ''), 'text');
    builder.put(row, 4, text(merged?.sheet ?? ''), 'text');
  });
}

function putFigure(
  builder: CellBuilder,
  figure: Figure,
  column: number,
  consolidation: Consolidation,
  template: Template,
  words: SheetWords,
): void {
  const indicator = indicatorOf(template, figure.indicator);
  const answers = figure.strategy === 'share-answering-yes';
  const kind = answers ? 'answer' : isRate(figure) ? 'rate' : 'count';
  const used = new Map(figure.contributions.map((part) => [part.commune, part]));
  const unused = new Map(figure.unused.map((part) => [part.commune, part]));
  const otherwise = communesInOtherUnits(indicator, figure, consolidation.figures);
  const valueAt = valueOf(figure, indicator, consolidation);
  consolidation.expected.forEach(({ code }, index) => {
    const row = FIRST_DATA_ROW + index;
    const part = used.get(code);
    const missing = unused.get(code);
    if (part?.withError) {
      const note = words.text('value-with-error');
      builder.put(row, column, valueAt(part.value, row), `${kind}WithError`, note);
    } else if (part) builder.put(row, column, valueAt(part.value, row), kind);
    else if (otherwise.has(code)) {
      builder.put(row, column, BLANK, 'missing', words.text('in-other-unit'));
    } else if (missing && hasSent(missing)) {
      builder.put(row, column, BLANK, 'unusable', words.unused(missing.reason));
    } else builder.put(row, column, BLANK, 'missing');
  });
}

/** What stands in a commune's cell: the number, its answer, or a rate worked out beside it. */
function valueOf(
  { strategy, measure }: Figure,
  { id, measures }: Indicator,
  consolidation: Consolidation,
): (value: number, row: number) => CellContent {
  const ratio = measures.find((one) => one.id === measure)?.ratio;
  if (strategy === 'share-answering-yes') return (value) => text(value === 1 ? 'Có' : 'Không');
  if (strategy !== 'ratio-of-sums' || !ratio) return number;
  const numerator = dataColumn(consolidation, id, ratio.numerator);
  const denominator = dataColumn(consolidation, id, ratio.denominator);
  return (value, row) => {
    const [part, whole] = [cellName(row, numerator), cellName(row, denominator)];
    return formula(
      `IF(AND(COUNT(${part},${whole})=2,N(${whole})>0),100*${part}/${whole},"")`,
      value,
    );
  };
}
