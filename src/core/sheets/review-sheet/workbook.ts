/** Review sheets of many appendices in one workbook, with a list that leads to each. */
import type { Refusal, ReviewedSubmission } from '../../merge/types';
import { formatDate } from '../../values/format';
import { BLANK, linked, number, text } from '../builder';
import type { CellContent, SheetModel, WorkbookModel } from '../model';
import { tableSheet } from '../province/table';
import { periodOf, unitOf } from './head';
import { REVIEW_SHEET } from '../../submission/metadata';
import { reviewSheet, type ReviewSheetOptions } from '.';
import { countsOf, SECTIONS, sectionsOf } from './sections';

export const LIST_SHEET = 'Danh sách';

export interface ReviewWorkbookOptions extends Pick<ReviewSheetOptions, 'words' | 'date' | 'by'> {
  /** Files that could not be reviewed: they stand in the list with the reason. */
  readonly refused?: readonly { readonly file: string; readonly refusal: Refusal }[];
}

/** One review sheet each, in the order given, behind the sheet "Danh sách". */
export function reviewWorkbook(
  reviewed: readonly ReviewedSubmission[],
  options: ReviewWorkbookOptions,
): WorkbookModel {
  const sheets = reviewed.map((one, at) => reviewSheet(one, { ...options, name: nameOf(at) }));
  return {
    title: options.words.text('heading'),
    sheets: [listSheet(reviewed, options), ...sheets],
  };
}

/** `Phiếu thẩm định`, `Phiếu thẩm định (2)`… */
function nameOf(at: number): string {
  return at === 0 ? REVIEW_SHEET : `${REVIEW_SHEET} (${String(at + 1)})`;
}

function listSheet(
  reviewed: readonly ReviewedSubmission[],
  { words, date, refused = [] }: ReviewWorkbookOptions,
): SheetModel {
  const rows = reviewed.map((one, at): CellContent[] => {
    const { submission } = one;
    const counts = countsOf(sectionsOf(one, words));
    return [
      text(unitOf(submission, words)),
      text(periodOf(submission, words)),
      text(submission.file),
      text(submission.sheet),
      ...SECTIONS.map((id) => number(counts[id])),
      linked(nameOf(at), nameOf(at), 'A1'),
    ];
  });
  const others = refused.map(({ file, refusal }): CellContent[] => [
    BLANK,
    BLANK,
    text(file),
    BLANK,
    ...SECTIONS.map(() => BLANK),
    BLANK,
    text(words.text('refused', { reason: words.refusal(refusal) })),
  ]);
  return tableSheet({
    name: LIST_SHEET,
    title: words.text('list-title'),
    lines: [words.text('list-date', { date: formatDate(date) })],
    columns: [
      { header: words.text('list-commune'), width: 22, style: 'text' },
      { header: words.text('list-period'), width: 18, style: 'text' },
      { header: words.text('list-file'), width: 30, style: 'text' },
      { header: words.text('list-sheet'), width: 13, style: 'text' },
      ...SECTIONS.map((id) => {
        return { header: words.text(`list-${id}`), width: 9, style: 'tally' } as const;
      }),
      { header: words.text('list-review'), width: 21, style: 'link' },
      { header: words.text('list-remark'), width: 34, style: 'text' },
    ],
    rows: [...rows, ...others],
  });
}
