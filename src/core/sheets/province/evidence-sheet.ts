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
  const rows = template.indicators.flatMap(({ id }) =>
    consolidation.merged.flatMap(({ submission }) => {
      const entry = submission.entries.find(({ indicator }) => indicator === id);
      if (!entry || (entry.raw === '' && entry.evidence === '')) return [];
      return [
        [
          text(id),
          text(submission.commune.chosen?.value.fullName ?? ''),
          text(entry.raw),
          text(entry.cells.result ?? entry.cells.unit ?? ''),
          text(entry.evidence),
          text(entry.cells.evidence ?? ''),
          text(submission.file),
          text(submission.sheet),
        ],
      ];
    }),
  );
  return tableSheet({
    name: SHEETS.evidence,
    title: words.text('evidence-title'),
    columns: [
      { header: words.text('head-indicator'), width: 7, style: 'center' },
      { header: words.text('head-commune'), width: 24, style: 'text' },
      { header: words.text('head-result'), width: 18, style: 'text' },
      { header: words.text('head-result-cell'), width: 8, style: 'center' },
      { header: words.text('head-evidence'), width: 80, style: 'text' },
      { header: words.text('head-evidence-cell'), width: 8, style: 'center' },
      { header: words.text('head-file'), width: 30, style: 'text' },
      { header: words.text('head-sheet'), width: 16, style: 'text' },
    ],
    rows,
  });
}
