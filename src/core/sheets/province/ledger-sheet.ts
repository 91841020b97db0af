import type { Consolidation, LedgerLine } from '../../merge/types';
import { formatDate } from '../../values/format';
import { number, text } from '../builder';
import type { SheetModel } from '../model';
import { SHEETS } from './layout';
import { tableSheet } from './table';
import type { SheetWords } from './words';

/** "Sổ đối chiếu": what became of every file, submission and commune. */
export function ledgerSheet(consolidation: Consolidation, words: SheetWords): SheetModel {
  const { counts, ledger } = consolidation;
  const missing = ledger.filter(({ status }) => status === 'missing').length;
  return tableSheet({
    name: SHEETS.ledger,
    title: words.text('ledger-title'),
    lines: [
      words.text('ledger-files', { count: counts.files }),
      words.text('ledger-sheets', { count: counts.sheets }),
      words.text('ledger-ignored', { count: counts.ignoredSheets }),
      words.text('ledger-submissions', { count: counts.submissions }),
      words.text('ledger-merged', { count: counts.merged }),
      words.text('ledger-replaced', { count: counts.replaced }),
      words.text('ledger-refused', { count: counts.refused }),
      words.text('ledger-missing', { count: missing, expected: consolidation.expected.length }),
    ],
    columns: [
      { header: words.text('head-code'), width: 9, style: 'center' },
      { header: words.text('head-commune'), width: 28, style: 'text' },
      { header: words.text('head-status'), width: 16, style: 'center' },
      { header: words.text('head-file'), width: 36, style: 'text' },
      { header: words.text('head-sheet'), width: 16, style: 'text' },
      { header: words.text('head-date'), width: 24, style: 'text' },
      { header: words.text('head-errors'), width: 8, style: 'count' },
      { header: words.text('head-warnings'), width: 9, style: 'count' },
      { header: words.text('head-reason'), width: 60, style: 'text' },
    ],
    rows: ledger.map((line) => [
      text(line.commune?.code ?? ''),
      text(line.commune?.fullName ?? words.text('commune-not-known')),
      text(words.text(`status-${line.status}`)),
      text(line.file ?? ''),
      text(line.sheet ?? ''),
      text(dateWords(line, words)),
      ...(line.status === 'missing'
        ? [text(''), text('')]
        : [number(line.errors), number(line.warnings)]),
      text(reason(line, words)),
    ]),
  });
}

function dateWords({ date }: LedgerLine, words: SheetWords): string {
  if (!date) return '';
  return words.text(`date-from-${date.source}`, { date: formatDate(date.value.slice(0, 10)) });
}

function reason(line: LedgerLine, words: SheetWords): string {
  if (line.refusal) return words.refusal(line.refusal);
  return line.replacedBy === null ? '' : words.text('replaced-by', { file: line.replacedBy });
}
