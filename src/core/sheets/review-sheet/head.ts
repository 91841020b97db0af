/** The head of a review sheet: what was reviewed, when, and what came of it. */
import type { Submission } from '../../submission/types';
import { periodWords } from '../../templates/period-words';
import { findTemplate } from '../../templates/catalogue';
import { formatDate } from '../../values/format';
import { text, type CellBuilder } from '../builder';
import type { Counts } from './sections';
import type { REVIEW_STYLES } from './styles';
import type { ReviewSheetWords, ReviewWord } from './words';

export interface Reviewing {
  readonly counts: Counts;
  /** Sentences on what it was not compared with. */
  readonly notCompared: readonly string[];
  readonly words: ReviewSheetWords;
  readonly date: string;
  readonly by?: string;
}

/** Returns the row of the table's header. */
export function putHead(
  builder: CellBuilder,
  submission: Submission,
  { words, date, by, counts, notCompared }: Reviewing,
  last: number,
): number {
  let row = 0;
  const across = (content: string, style: keyof typeof REVIEW_STYLES) => {
    builder.putMerged({ top: row, left: 0, bottom: row, right: last }, text(content), style);
    row += 1;
  };
  const { file, sheet, template } = submission;
  const known = findTemplate(template.id);
  across(words.text('heading'), 'heading');
  if (known) {
    const period = periodOf(submission, words).toUpperCase();
    const lines = [known.title.heading, ...known.title.lines].join(' ');
    across(
      lines.replace('{period}', () => period),
      'title',
    );
  }
  row += 1;
  const on = formatDate(date);
  across(words.text('commune', { commune: unitOf(submission, words) }), 'line');
  across(
    words.text('form', {
      form: known?.name.vi ?? template.id,
      period: periodOf(submission, words),
    }),
    'line',
  );
  across(words.text('file', { file, sheet }), 'line');
  across(
    by === undefined || by === ''
      ? words.text('date', { date: on })
      : words.text('date-and-person', { date: on, by }),
    'line',
  );
  const conclusion = conclusionOf(counts);
  if (conclusion !== 'nothing') across(words.text('counts', { ...counts }), 'line');
  for (const sentence of notCompared) across(sentence, 'line');
  across(words.text(conclusion), 'conclusion');
  return row + 1;
}

/** `Xã Thuận An`; of a province's own appendix, that it is one. */
export function unitOf({ commune, level }: Submission, words: ReviewSheetWords): string {
  return (
    commune.chosen?.value.fullName ??
    words.text(level === 'province' ? 'of-province' : 'commune-not-known')
  );
}

export function periodOf({ period }: Submission, words: ReviewSheetWords): string {
  return period.chosen ? periodWords(period.chosen.value) : words.text('no-period');
}

function conclusionOf(counts: Counts): ReviewWord {
  if (counts.errors > 0) return counts.warnings > 0 ? 'mend-and-explain' : 'mend';
  if (counts.warnings > 0) return 'explain';
  if (counts.unjudged > 0) return 'in-order-as-judged';
  return Object.values(counts).some((count) => count > 0) ? 'in-order' : 'nothing';
}
