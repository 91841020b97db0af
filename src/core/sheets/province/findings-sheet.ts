import type { CommuneFinding, Consolidation } from '../../merge/types';
import { text } from '../builder';
import type { SheetModel } from '../model';
import { SHEETS } from './layout';
import { tableSheet } from './table';
import type { SheetWords } from './words';

/** "Phát hiện": everything the rules found in the merged submissions. */
export function findingsSheet(consolidation: Consolidation, words: SheetWords): SheetModel {
  const names = new Map(consolidation.expected.map(({ code, fullName }) => [code, fullName]));
  const severity = (finding: CommuneFinding) =>
    finding.outcome === 'cannot-judge'
      ? words.text('cannot-judge')
      : words.text(`severity-${finding.severity}`);
  return tableSheet({
    name: SHEETS.findings,
    title: words.text('findings-title'),
    columns: [
      { header: words.text('head-commune'), width: 18, style: 'text' },
      { header: words.text('head-severity'), width: 10, style: 'center' },
      { header: words.text('head-indicator'), width: 6, style: 'center' },
      { header: words.text('head-cell'), width: 6, style: 'center' },
      { header: words.text('head-finding'), width: 64, style: 'text' },
      { header: words.text('head-suggestion'), width: 26, style: 'text' },
      { header: words.text('head-rule'), width: 9, style: 'center' },
      { header: words.text('head-file'), width: 20, style: 'text' },
      { header: words.text('head-sheet'), width: 12, style: 'text' },
    ],
    rows: consolidation.findings.map((finding) => [
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
    ]),
  });
}
