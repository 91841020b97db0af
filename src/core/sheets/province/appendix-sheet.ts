import type { Consolidation, Figure } from '../../merge/types';
import { parsePeriod } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import type { Indicator, Template } from '../../templates/schema';
import { BLANK, CellBuilder, formula, text } from '../builder';
import type { CellContent, CellStyle, SheetModel } from '../model';
import { PAGE_STYLES, printSetup } from '../page';
import { fittingHeights } from '../row-height';
import { coverage } from './coverage';
import { itemsFormula, type ListedItem } from './items-sheet';
import { dataRange, figureRange, SHEETS } from './layout';
import { figureLabel, isRate } from './measures';
import { FILLS, RATE_FORMAT } from './styles';
import type { SheetWords } from './words';

const figureStyle = { ...PAGE_STYLES.center, font: { ...PAGE_STYLES.center.font, bold: true } };

const STYLES: Readonly<Record<string, CellStyle>> = {
  ...PAGE_STYLES,
  count: { ...figureStyle, numberFormat: '#,##0' },
  rate: { ...figureStyle, numberFormat: RATE_FORMAT },
  countWithError: { ...figureStyle, numberFormat: '#,##0', fill: FILLS.withError },
  rateWithError: { ...figureStyle, numberFormat: RATE_FORMAT, fill: FILLS.withError },
  // At the top, so that a row of several lines can be told on both sides of a page's end.
  numberOfSeveral: { ...PAGE_STYLES.center, vertical: 'top' },
  wordingOfSeveral: { ...PAGE_STYLES.body, vertical: 'top' },
  remark: { ...PAGE_STYLES.body, font: { ...PAGE_STYLES.body.font, size: 12 } },
};

/** Columns of the provincial sheet, those of the form: number, wording, unit, result, remark. */
const COLUMN = { number: 0, wording: 1, unit: 2, result: 3, remark: 4 } as const;
const WIDTHS = [6, 44, 15, 15, 58];

/**
 * "Phụ lục tỉnh": the form's own layout, one line a measure, each result a live formula over
 * "Số liệu xã". The last column says of how many communes it is made and what is not in it.
 */
export function provincialSheet(
  consolidation: Consolidation,
  template: Template,
  items: readonly ListedItem[],
  words: SheetWords,
): SheetModel {
  const builder = new CellBuilder();
  const headerRow = putHead(builder, consolidation, template, words);
  let row = headerRow + 1;
  let section: string | null = null;
  for (const indicator of template.indicators) {
    if (indicator.section !== section) {
      section = indicator.section;
      const wording = template.sections.find(({ id }) => id === section)?.wording ?? '';
      builder.put(row, COLUMN.number, text(section ?? ''), 'sectionNumber');
      const across = { top: row, left: COLUMN.wording, bottom: row, right: COLUMN.remark };
      builder.putMerged(across, text(wording), 'section');
      row += 1;
    }
    const figures = consolidation.figures.filter((figure) => figure.indicator === indicator.id);
    putFigures(builder, row, indicator, figures, consolidation, items, words);
    row += figures.length;
  }
  const sheet = {
    styles: STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: WIDTHS,
  };
  return {
    ...sheet,
    name: SHEETS.appendix,
    visibility: 'visible',
    rowHeights: { ...fittingHeights(sheet), [headerRow]: 36 },
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      ...printSetup([headerRow, headerRow]),
      area: { top: 0, left: 0, bottom: row - 1, right: COLUMN.remark },
    },
  };
}

/** Returns the row of the table's header. */
function putHead(
  builder: CellBuilder,
  consolidation: Consolidation,
  template: Template,
  words: SheetWords,
): number {
  const period = consolidation.period === null ? null : parsePeriod(consolidation.period);
  const inWords = period ? periodWords(period) : words.text('no-period');
  const merged = consolidation.counts.merged;
  const lines: [string, string][] = [
    [template.title.heading, 'heading'],
    ...template.title.lines.map((line): [string, string] => [
      line.replace('{period}', inWords.toUpperCase()),
      'title',
    ]),
    [
      words.text('consolidated-from', { merged, expected: consolidation.expected.length }),
      'attachment',
    ],
  ];
  lines.forEach(([line, style], row) => {
    const across = { top: row, left: 0, bottom: row, right: COLUMN.remark };
    builder.putMerged(across, text(line), style);
  });
  const headerRow = lines.length + 1;
  const headers = new Map(template.columns.map(({ id, header }) => [id, header]));
  (['number', 'wording', 'unit', 'result', 'evidence'] as const).forEach((id, column) => {
    builder.put(headerRow, column, text(headers.get(id) ?? ''), 'header');
  });
  return headerRow;
}

function putFigures(
  builder: CellBuilder,
  top: number,
  indicator: Indicator,
  figures: readonly Figure[],
  consolidation: Consolidation,
  items: readonly ListedItem[],
  words: SheetWords,
): void {
  const bottom = top + figures.length - 1;
  const down = (column: number) => ({ top, left: column, bottom, right: column });
  const [number, wording] =
    figures.length > 1 ? ['numberOfSeveral', 'wordingOfSeveral'] : ['center', 'body'];
  builder.putMerged(down(COLUMN.number), text(indicator.id), number);
  builder.putMerged(down(COLUMN.wording), text(indicator.wording), wording);
  figures.forEach((figure, index) => {
    const row = top + index;
    const withError = figure.contributions.some((part) => part.withError);
    const kind = isRate(figure) ? 'rate' : 'count';
    builder.put(row, COLUMN.unit, text(figureLabel(indicator, figure, words)), 'center');
    builder.put(
      row,
      COLUMN.result,
      resultOf(figure, indicator, consolidation, items),
      withError ? `${kind}WithError` : kind,
    );
    builder.put(
      row,
      COLUMN.remark,
      coverage(figure, indicator, consolidation, items, words),
      'remark',
    );
  });
}

/** Live even where nothing is given yet: a number put into "Số liệu xã" by hand counts. */
function resultOf(
  figure: Figure,
  indicator: Indicator,
  consolidation: Consolidation,
  items: readonly ListedItem[],
): CellContent {
  const range = figureRange(consolidation, figure);
  const unlessNone = (count: string, result: string) =>
    formula(`IF(${count}=0,"",${result})`, figure.value);
  switch (figure.strategy) {
    case 'sum':
      return unlessNone(`COUNT(${range})`, `SUM(${range})`);
    case 'mean-of-rates':
      return unlessNone(`COUNT(${range})`, `AVERAGE(${range})`);
    case 'share-answering-yes':
      return unlessNone(`COUNTA(${range})`, `100*COUNTIF(${range},"Có")/COUNTA(${range})`);
    case 'union-of-lists':
      // without items there is no sheet of them
      return figure.value === null
        ? BLANK
        : unlessNone(`COUNT(${range})`, itemsFormula(indicator.id, items));
    case 'ratio-of-sums':
      return formula(ratioFormula(figure, indicator, consolidation), figure.value);
    case 'none':
      return BLANK;
  }
}

/** Over the communes that give both numbers, and a denominator that is not 0. */
function ratioFormula(
  { measure }: Figure,
  { id, measures }: Indicator,
  consolidation: Consolidation,
): string {
  const ratio = measures.find((one) => one.id === measure)?.ratio;
  if (!ratio) throw new Error(`no ratio of ${id} ${measure}`);
  const parts = dataRange(consolidation, id, ratio.numerator);
  const wholes = dataRange(consolidation, id, ratio.denominator);
  const whole = `SUMIF(${parts},">=0",${wholes})`;
  return `IF(${whole}=0,"",100*SUMIF(${wholes},">0",${parts})/${whole})`;
}
