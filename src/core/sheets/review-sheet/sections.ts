/** What a review sheet says, in the order a person deals with it. */
import type { ReviewedSubmission } from '../../merge/types';
import { isNotRun } from '../../rules/not-run';
import type { Finding } from '../../rules/types';
import { formatDate } from '../../values/format';
import type { VoidWaiver } from '../../waivers/types';
import type { ReviewSheetWords } from './words';

export const SECTIONS = ['errors', 'warnings', 'notes', 'accepted', 'voided', 'unjudged'] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface ReviewLine {
  /** The row of the form; null: the appendix as a whole. */
  readonly indicator: string | null;
  readonly cell: string | null;
  readonly found: string;
  /** What to do about it; for what was accepted, why and by whom. */
  readonly mend: string;
  readonly rule: string;
}

export type Sections = Readonly<Record<SectionId, readonly ReviewLine[]>>;

/**
 * Each finding and each void waiver in one section; what cannot be judged once a reason. What was not
 * compared with other appendices stands in the head: it speaks of the review, not of this appendix.
 */
export function sectionsOf(
  { findings, voided }: Pick<ReviewedSubmission, 'findings' | 'voided'>,
  words: ReviewSheetWords,
): Sections {
  const failing = findings.filter(({ outcome }) => outcome === 'fails');
  const open = (severity: Finding['severity']) =>
    failing
      .filter((finding) => finding.waiver === null && finding.severity === severity)
      .map((finding) => findingLine(finding, mendOf(finding, words), words));
  return {
    errors: open('error'),
    warnings: open('warning'),
    notes: open('note'),
    accepted: failing.flatMap((finding) => {
      const { waiver } = finding;
      if (!waiver) return [];
      const { reason, by, date } = waiver;
      const accepted = words.text('accepted', { reason, by, date: formatDate(date) });
      return [findingLine(finding, accepted, words)];
    }),
    voided: voided.map((one) => voidedLine(one, words)),
    unjudged: unjudgedLines(findings, words),
  };
}

export type Counts = Readonly<Record<SectionId, number>>;

export function countsOf(sections: Sections): Counts {
  return {
    errors: sections.errors.length,
    warnings: sections.warnings.length,
    notes: sections.notes.length,
    accepted: sections.accepted.length,
    voided: sections.voided.length,
    unjudged: sections.unjudged.length,
  };
}

function findingLine(finding: Finding, mend: string, words: ReviewSheetWords): ReviewLine {
  const { indicator, cell, rule } = finding;
  return { indicator, cell, found: words.finding(finding), mend, rule };
}

/** What the program proposes for this very cell; else what the rule advises in general. */
function mendOf(finding: Finding, words: ReviewSheetWords): string {
  if (finding.suggestions.length === 0) return words.mend(finding);
  return finding.suggestions
    .map((suggestion) => `${suggestion.cell}: ${words.suggestion(finding, suggestion)}`)
    .join('\n');
}

function voidedLine({ waiver, why }: VoidWaiver, words: ReviewSheetWords): ReviewLine {
  const { rule, indicator, cell, value, reason, by, date } = waiver;
  const title = words.ruleTitle(rule);
  const found = words.text('voided', { title, reason, by, date: formatDate(date) });
  const before = value === '' ? '' : ` ${words.text('voided-value', { value })}`;
  return { indicator, cell, found: found + before, mend: words.text(`voided-${why}`), rule };
}

function unjudgedLines(
  findings: readonly Finding[],
  words: ReviewSheetWords,
): readonly ReviewLine[] {
  const byReason = new Map<string, ReviewLine>();
  for (const finding of findings) {
    if (finding.outcome !== 'cannot-judge' || isNotRun(finding)) continue;
    // how the rule's own fault is mended is no advice here: the sentence says what is missing
    const line = findingLine(finding, '', words);
    const reason = `${line.rule} ${line.found}`;
    if (!byReason.has(reason)) byReason.set(reason, line);
  }
  return [...byReason.values()];
}
