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
import { measureLabel } from './labels';
import { dataRange, figureRange, SHEETS } from './layout';
import { FILLS } from './styles';
import type { SheetWords } from './words';

const figureStyle = { ...PAGE_STYLES.center, font: { ...PAGE_STYLES.center.font, bold: true } };

const STYLES: Readonly<Record<string, CellStyle>> = {
  ...PAGE_STYLES,
  count: { ...figureStyle, numberFormat: '#,##0' },
  rate: { ...figureStyle, numberFormat: '0.0' },
  countWithError: { ...figureStyle, numberFormat: '#,##0', fill: FILLS.withError },
  rateWithError: { ...figureStyle, numberFormat: '0.0', fill: FILLS.withError },
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
  builder.putMerged(down(COLUMN.number), text(indicator.id), 'center');
  builder.putMerged(down(COLUMN.wording), text(indicator.wording), 'body');
  figures.forEach((figure, index) => {
    const row = top + index;
    const withError = figure.contributions.some((part) => part.withError);
    const kind = figure.unit === '%' ? 'rate' : 'count';
    builder.put(row, COLUMN.unit, text(measureLabel(indicator, figure, words)), 'center');
    builder.put(
      row,
      COLUMN.result,
      resultOf(figure, indicator, consolidation, items),
      withError ? `${kind}WithError` : kind,
    );
    builder.put(row, COLUMN.remark, coverage(figure, consolidation, items, words), 'remark');
  });
}

function resultOf(
  figure: Figure,
  indicator: Indicator,
  consolidation: Consolidation,
  items: readonly ListedItem[],
): CellContent {
  if (figure.value === null) return BLANK;
  const range = figureRange(consolidation, figure);
  switch (figure.strategy) {
    case 'sum':
      return formula(`IF(COUNT(${range})=0,"",SUM(${range}))`, figure.value);
    case 'mean-of-rates':
      return formula(`IF(COUNT(${range})=0,"",AVERAGE(${range}))`, figure.value);
    case 'share-answering-yes':
      return formula(
        `IF(COUNTA(${range})=0,"",100*COUNTIF(${range},"Có")/COUNTA(${range}))`,
        figure.value,
      );
    case 'union-of-lists':
      return formula(itemsFormula(indicator.id, items), figure.value);
    case 'ratio-of-sums': {
      const ratio = indicator.measures.find(({ id }) => id === figure.measure)?.ratio;
      if (!ratio) return BLANK;
      const sum = (measure: string) => `SUM(${dataRange(consolidation, indicator.id, measure)})`;
      const denominator = sum(ratio.denominator);
      return formula(
        `IF(${denominator}=0,"",100*${sum(ratio.numerator)}/${denominator})`,
        figure.value,
      );
    }
    case 'none':
      return BLANK;
  }
}
