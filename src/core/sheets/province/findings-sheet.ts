import type { CommuneFinding, Consolidation } from '../../merge/types';
import { notRun } from '../../rules/not-run';
import type { Finding } from '../../rules/types';
import { parsePeriod } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import type { Severity } from '../../templates/schema';
import { formatDate } from '../../values/format';
import { text } from '../builder';
import type { SheetModel } from '../model';
import { SHEETS } from './layout';
import { tableSheet } from './table';
import type { SheetWords } from './words';

/**
 * "Phát hiện": everything the rules found in the merged submissions, with the reasons for which some
 * of it was accepted. What was not compared is said in a line, not once a commune.
 */
export function findingsSheet(consolidation: Consolidation, words: SheetWords): SheetModel {
  const names = new Map(consolidation.expected.map(({ code, fullName }) => [code, fullName]));
  const found = consolidation.findings;
  const severity = (finding: CommuneFinding) =>
    finding.outcome === 'cannot-judge'
      ? words.text('cannot-judge')
      : words.text(`severity-${finding.severity}`);
  return tableSheet({
    name: SHEETS.findings,
    title: words.text('findings-title'),
    lines: [
      counted(found, words),
      ...comparedWith(consolidation, words),
      ...notCompared(consolidation, words),
    ],
    columns: [
      { header: words.text('head-commune'), width: 18, style: 'text' },
      { header: words.text('head-severity'), width: 10, style: 'center' },
      { header: words.text('head-indicator'), width: 6, style: 'center' },
      { header: words.text('head-cell'), width: 6, style: 'center' },
      { header: words.text('head-finding'), width: 56, style: 'text' },
      { header: words.text('head-suggestion'), width: 22, style: 'text' },
      { header: words.text('head-rule'), width: 9, style: 'center' },
      { header: words.text('head-file'), width: 18, style: 'text' },
      { header: words.text('head-sheet'), width: 12, style: 'text' },
      { header: words.text('head-accepted'), width: 22, style: 'text' },
      { header: words.text('head-accepted-by'), width: 14, style: 'text' },
      { header: words.text('head-accepted-on'), width: 11, style: 'center' },
    ],
    rows: found.map((finding) => [
      text(names.get(finding.commune ?? '') ?? ''),
      text(severity(finding)),
      text(finding.indicator ?? ''),
      text(finding.cell ?? ''),
      text(words.finding(finding)),
      text(
        finding.suggestions
          .map((suggestion) => `${suggestion.cell}: ${words.suggestion(finding, suggestion)}`)
          .join('\n'),
      ),
      text(finding.rule),
      text(finding.file),
      text(finding.sheet ?? ''),
      text(finding.waiver?.reason ?? ''),
      text(finding.waiver?.by ?? ''),
      text(finding.waiver ? formatDate(finding.waiver.date) : ''),
    ]),
  });
}

/** What is accepted is counted apart, as in the ledger. */
function counted(findings: readonly Finding[], words: SheetWords): string {
  const failing = findings.filter(({ outcome }) => outcome === 'fails');
  const open = failing.filter(({ waiver }) => waiver === null);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return words.text('findings-counted', {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    accepted: failing.length - open.length,
    unjudged: findings.length - failing.length,
  });
}

function comparedWith({ history, merged }: Consolidation, words: SheetWords): string[] {
  if (!history) return [];
  const periods = history.periods.map((id) => {
    const period = parsePeriod(id);
    return period ? periodWords(period) : id;
  });
  const data = { periods: periods.join(', '), count: history.communes, merged: merged.length };
  return [words.text('compared-with', data)];
}

function notCompared({ merged }: Consolidation, words: SheetWords): string[] {
  return (['history', 'peers'] as const).flatMap((need) => {
    const { code } = notRun[need];
    const count = merged.filter(({ findings }) =>
      findings.some(({ rule }) => rule === code),
    ).length;
    if (count === 0) return [];
    return [words.text(`not-compared-${need}`, { count, merged: merged.length })];
  });
}
