import type { Consolidation } from '../../merge/types';
import type { Template } from '../../templates/schema';
import { text } from '../builder';
import type { SheetModel } from '../model';
import { SHEETS } from './layout';
import { tableSheet } from './table';
import type { SheetWords } from './words';

/** "Minh chứng": what every merged commune wrote, row by row of the form, with its cells. */
export function evidenceSheet(
  consolidation: Consolidation,
  template: Template,
  words: SheetWords,
): SheetModel {
  // A row that stands twice in a sheet is there twice: what was written is not lost.
  const rows = template.indicators.flatMap(({ id }) =>
    consolidation.merged.flatMap(({ submission }) =>
      submission.entries
        .filter(({ indicator, raw, evidence }) => indicator === id && raw + evidence !== '')
        .map((entry) => [
          text(id),
          text(submission.commune.chosen?.value.fullName ?? ''),
          text(entry.raw),
          text(entry.cells.result ?? entry.cells.unit ?? ''),
          text(entry.evidence),
          text(entry.cells.evidence ?? ''),
          text(submission.file),
          text(submission.sheet),
        ]),
    ),
  );
  return tableSheet({
    name: SHEETS.evidence,
    title: words.text('evidence-title'),
    columns: [
      { header: words.text('head-indicator'), width: 6, style: 'center' },
      { header: words.text('head-commune'), width: 18, style: 'text' },
      { header: words.text('head-result'), width: 14, style: 'text' },
      { header: words.text('head-result-cell'), width: 8, style: 'center' },
      { header: words.text('head-evidence'), width: 64, style: 'text' },
      { header: words.text('head-evidence-cell'), width: 8, style: 'center' },
      { header: words.text('head-file'), width: 22, style: 'text' },
      { header: words.text('head-sheet'), width: 13, style: 'text' },
    ],
    rows,
  });
}
