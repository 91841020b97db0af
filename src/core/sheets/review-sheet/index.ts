/** "Phiếu thẩm định": what a review found in one appendix, to be printed and sent to its commune. */
import type { ReviewedSubmission } from '../../merge/types';
import { isNotRun } from '../../rules/not-run';
import { REVIEW_SHEET } from '../../submission/metadata';
import { parseCellName } from '../address';
import { CellBuilder, linked, number, text } from '../builder';
import type { CellContent, SheetModel } from '../model';
import { printSetup } from '../page';
import { fittingHeights } from '../row-height';
import { putHead } from './head';
import { countsOf, SECTIONS, sectionsOf, type ReviewLine, type Sections } from './sections';
import { putSignatures } from './signatures';
import { REVIEW_STYLES } from './styles';
import type { ReviewSheetWords, ReviewWord } from './words';

export { REVIEW_SHEET } from '../../submission/metadata';

export interface ReviewSheetOptions {
  readonly words: ReviewSheetWords;
  /** Of the review, ISO. */
  readonly date: string;
  /** Who reviewed, to be named in the head; left out otherwise. */
  readonly by?: string;
  /** Default `REVIEW_SHEET`. */
  readonly name?: string;
  /** The appendix stands in the same workbook, so that cells can lead to it. Default false. */
  readonly besideAppendix?: boolean;
}

const COLUMN = { number: 0, row: 1, cell: 2, found: 3, mend: 4, rule: 5, reply: 6 } as const;
/** Characters. */
const WIDTHS = [5, 7, 7, 54, 38, 10, 22];
const LAST = WIDTHS.length - 1;

/** More than this does not fit into the highest row there is. */
const MOST_CHARACTERS = 900;

/**
 * Every finding and every waiver that holds or no longer holds, in the six sections that are not
 * empty; a sentence instead of a table when all are. Of a text that no row can hold the beginning.
 */
export function reviewSheet(reviewed: ReviewedSubmission, options: ReviewSheetOptions): SheetModel {
  const sections = sectionsOf(reviewed, options.words);
  const builder = new CellBuilder();
  const reviewing = {
    ...options,
    counts: countsOf(sections),
    notCompared: reviewed.findings.filter(isNotRun).map((one) => options.words.finding(one)),
  };
  const headerRow = putHead(builder, reviewed.submission, reviewing, LAST);
  const isEmpty = SECTIONS.every((id) => sections[id].length === 0);
  const bottom = isEmpty
    ? headerRow
    : putTable(builder, headerRow, sections, reviewed.submission, options);
  const end = putSignatures(builder, bottom, options.words, { middle: COLUMN.found, last: LAST });
  const sheet = {
    styles: REVIEW_STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: WIDTHS,
  };
  const { titleRows, ...page } = printSetup([headerRow, headerRow]);
  return {
    ...sheet,
    name: options.name ?? REVIEW_SHEET,
    visibility: 'visible',
    rowHeights: fittingHeights(sheet),
    textNumbers: [{ top: headerRow, left: COLUMN.row, bottom: end, right: COLUMN.row }],
    print: {
      ...page,
      ...(isEmpty || !titleRows ? {} : { titleRows }),
      area: { top: 0, left: 0, bottom: end, right: LAST },
    },
  };
}

/** Returns the row below the table. */
function putTable(
  builder: CellBuilder,
  headerRow: number,
  sections: Sections,
  submission: ReviewedSubmission['submission'],
  options: ReviewSheetOptions,
): number {
  const { words } = options;
  const kind = submission.commune.chosen?.value.kind ?? 'unit';
  const headers: readonly [number, string][] = [
    [COLUMN.number, words.text('head-number')],
    [COLUMN.row, words.text('head-row')],
    [COLUMN.cell, words.text('head-cell')],
    [COLUMN.found, words.text('head-finding')],
    [COLUMN.mend, words.text('head-mend')],
    [COLUMN.rule, words.text('head-rule')],
    [COLUMN.reply, words.text('head-reply', { unit: words.text(`reply-${kind}`) })],
  ];
  for (const [column, header] of headers) builder.put(headerRow, column, text(header), 'header');
  let row = headerRow + 1;
  let count = 0;
  for (const id of SECTIONS) {
    const lines = sections[id];
    if (lines.length === 0) continue;
    const title: ReviewWord = `section-${id}`;
    builder.putMerged(
      { top: row, left: 0, bottom: row, right: LAST },
      text(words.text(title, { count: lines.length })),
      'section',
    );
    row += 1;
    for (const line of lines) {
      count += 1;
      putLine(builder, row, count, line, submission.sheet, options);
      row += 1;
    }
  }
  return row;
}

function putLine(
  builder: CellBuilder,
  row: number,
  count: number,
  { indicator, cell, found, mend, rule }: ReviewLine,
  sheet: string,
  { words, besideAppendix = false }: ReviewSheetOptions,
): void {
  builder.put(row, COLUMN.number, number(count), 'tally');
  builder.put(row, COLUMN.row, text(indicator ?? words.text('whole')), 'center');
  const leads = besideAppendix && cell !== null && parseCellName(cell) !== null;
  const place: CellContent = leads ? linked(cell, sheet, cell) : text(cell ?? '');
  builder.put(row, COLUMN.cell, place, leads ? 'link' : 'center');
  builder.put(row, COLUMN.found, text(fitting(found)), 'body');
  builder.put(row, COLUMN.mend, text(fitting(mend)), 'body');
  builder.put(row, COLUMN.rule, text(rule), 'center');
  builder.put(row, COLUMN.reply, text(''), 'body');
}

const HALF_LETTER = /[\uD800-\uDBFF]$/;

function fitting(value: string): string {
  if (value.length <= MOST_CHARACTERS) return value;
  const cut = value.slice(0, MOST_CHARACTERS).replace(HALF_LETTER, '');
  const space = cut.lastIndexOf(' ');
  return `${space > MOST_CHARACTERS / 2 ? cut.slice(0, space) : cut}…`;
}
