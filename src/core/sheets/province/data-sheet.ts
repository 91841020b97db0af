import type { Consolidation, Contribution, Figure, Unused } from '../../merge/types';
import type { Commune } from '../../places/types';
import { indicatorOf } from '../../templates/catalogue';
import type { Template } from '../../templates/schema';
import { BLANK, CellBuilder, number, text } from '../builder';
import type { SheetModel } from '../model';
import { printSetup } from '../page';
import { measureLabel } from './labels';
import { DATA_HEADER, FIRST_DATA_ROW, FIXED_COLUMNS, SHEETS } from './layout';
import { TABLE_STYLES } from './styles';
import type { SheetWords } from './words';

/** Characters. */
const FIXED_WIDTHS = [8, 24, 12, 22, 12];
const MEASURE_WIDTH = 11;
/** Across one printed page, so that the figures can still be read. */
const MEASURES_A_PAGE = 16;

/**
 * "Số liệu xã": communes × measures, one row a commune. A missing value is an empty, marked cell,
 * never 0; a cell that could not be used says in its note what stands in the commune's sheet.
 */
export function dataSheet(
  consolidation: Consolidation,
  template: Template,
  words: SheetWords,
): SheetModel {
  const builder = new CellBuilder();
  builder.put(0, 0, text(words.text('data-title')), 'tableTitle');
  builder.put(1, 0, text(words.text('data-legend')), 'legend');
  putHeader(builder, consolidation, template, words);
  putCommunes(builder, consolidation, words);
  consolidation.figures.forEach((figure, index) => {
    putFigure(builder, figure, FIXED_COLUMNS + index, consolidation.expected, words);
  });
  const lastRow = FIRST_DATA_ROW + consolidation.expected.length - 1;
  const lastColumn = FIXED_COLUMNS + consolidation.figures.length - 1;
  return {
    name: SHEETS.data,
    visibility: 'visible',
    styles: TABLE_STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: [...FIXED_WIDTHS, ...consolidation.figures.map(() => MEASURE_WIDTH)],
    rowHeights: { [DATA_HEADER]: 20, [DATA_HEADER + 1]: 110, [DATA_HEADER + 2]: 34 },
    freeze: { rows: FIRST_DATA_ROW, columns: 2 },
    autoFilter: { top: FIRST_DATA_ROW - 1, left: 0, bottom: lastRow, right: lastColumn },
    print: {
      ...printSetup([DATA_HEADER, FIRST_DATA_ROW - 1]),
      fitToWidth: Math.ceil(consolidation.figures.length / MEASURES_A_PAGE),
      titleColumns: [0, 1],
    },
  };
}

function putHeader(
  builder: CellBuilder,
  { figures }: Consolidation,
  template: Template,
  words: SheetWords,
): void {
  const fixed = (
    ['head-code', 'head-commune', 'head-status', 'head-file', 'head-sheet'] as const
  ).map((id) => words.text(id));
  fixed.forEach((header, column) => {
    for (let row = DATA_HEADER; row < FIRST_DATA_ROW; row += 1) {
      // The filter's arrows sit on the last row of the header, so the words do too.
      builder.put(row, column, row === FIRST_DATA_ROW - 1 ? text(header) : BLANK, 'header');
    }
  });
  figures.forEach((figure, index) => {
    const column = FIXED_COLUMNS + index;
    const indicator = indicatorOf(template, figure.indicator);
    builder.put(DATA_HEADER, column, text(indicator.id), 'header');
    builder.put(DATA_HEADER + 1, column, text(indicator.wording), 'header');
    builder.put(DATA_HEADER + 2, column, text(measureLabel(indicator, figure, words)), 'header');
  });
}

function putCommunes(builder: CellBuilder, consolidation: Consolidation, words: SheetWords): void {
  // Merged lines come first for a commune, so the first one met is the one that counts.
  const lines = new Map<string, Consolidation['ledger'][number]>();
  for (const line of consolidation.ledger) {
    if (line.commune && !lines.has(line.commune.code)) lines.set(line.commune.code, line);
  }
  consolidation.expected.forEach((commune, index) => {
    const row = FIRST_DATA_ROW + index;
    const line = lines.get(commune.code);
    const merged = line?.status === 'merged';
    builder.put(row, 0, text(commune.code), 'center');
    builder.put(row, 1, text(commune.fullName), 'line');
    builder.put(row, 2, text(words.text(`status-${line?.status ?? 'missing'}`)), 'line');
    builder.put(row, 3, text(merged ? (line.file ?? '') : ''), 'line');
    builder.put(row, 4, text(merged ? (line.sheet ?? '') : ''), 'line');
  });
}

function putFigure(
  builder: CellBuilder,
  figure: Figure,
  column: number,
  communes: readonly Commune[],
  words: SheetWords,
): void {
  const used = new Map(figure.contributions.map((part) => [part.commune, part]));
  const unused = new Map(figure.unused.map((part) => [part.commune, part]));
  communes.forEach(({ code }, index) => {
    const row = FIRST_DATA_ROW + index;
    const part = used.get(code);
    if (part) putContribution(builder, row, column, figure, part, words);
    else putUnused(builder, row, column, unused.get(code), words);
  });
}

function putContribution(
  builder: CellBuilder,
  row: number,
  column: number,
  figure: Figure,
  { value, withError }: Contribution,
  words: SheetWords,
): void {
  const content =
    figure.strategy === 'share-answering-yes' ? text(value === 1 ? 'Có' : 'Không') : number(value);
  const kind = figure.unit === '%' ? 'rate' : 'count';
  if (withError)
    builder.put(row, column, content, `${kind}WithError`, words.text('value-with-error'));
  else builder.put(row, column, content, kind);
}

function putUnused(
  builder: CellBuilder,
  row: number,
  column: number,
  unused: Unused | undefined,
  words: SheetWords,
): void {
  const silent = !unused || ['not-submitted', 'refused'].includes(unused.reason.code);
  if (silent) builder.put(row, column, BLANK, 'missing');
  else builder.put(row, column, BLANK, 'unusable', words.unused(unused.reason));
}
