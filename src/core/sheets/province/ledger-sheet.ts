import type { Consolidation, LedgerLine } from '../../merge/types';
import { OWN_SHEETS } from '../../submission/metadata';
import { formatDate } from '../../values/format';
import { BLANK, number, text } from '../builder';
import type { CellContent, SheetModel } from '../model';
import { SHEETS } from './layout';
import { tableSheet } from './table';
import type { SheetWords } from './words';

/**
 * "Sổ đối chiếu": what became of every file, submission and commune; then the sheets that are no
 * appendix.
 */
export function ledgerSheet(consolidation: Consolidation, words: SheetWords): SheetModel {
  return tableSheet({
    name: SHEETS.ledger,
    title: words.text('ledger-title'),
    lines: counted(consolidation, words),
    columns: [
      { header: words.text('head-code'), width: 7, style: 'center' },
      { header: words.text('head-commune'), width: 20, style: 'text' },
      { header: words.text('head-status'), width: 13, style: 'text' },
      { header: words.text('head-file'), width: 28, style: 'text' },
      { header: words.text('head-sheet'), width: 13, style: 'text' },
      { header: words.text('head-date'), width: 20, style: 'text' },
      { header: words.text('head-errors'), width: 6, style: 'tally' },
      { header: words.text('head-warnings'), width: 7, style: 'tally' },
      { header: words.text('head-accepted-count'), width: 8, style: 'tally' },
      { header: words.text('head-reason'), width: 46, style: 'text' },
    ],
    rows: [
      ...consolidation.ledger.map((line) => lineCells(line, words)),
      ...consolidation.ignoredSheets
        .filter(({ sheet }) => !OWN_SHEETS.has(sheet))
        .map(({ file, sheet }) => [
          BLANK,
          BLANK,
          text(words.text('status-ignored')),
          text(file),
          text(sheet),
        ]),
    ],
  });
}

/** What came in and what became of it, so that it adds up. */
function counted({ counts, ledger, expected }: Consolidation, words: SheetWords): string[] {
  const refused = counts.submissions - counts.merged - counts.replaced;
  return [
    words.text('ledger-received', {
      files: counts.files,
      sheets: counts.sheets,
      submissions: counts.submissions,
      ignored: counts.ignoredSheets,
      refused: counts.refused - refused,
    }),
    words.text('ledger-submissions', {
      submissions: counts.submissions,
      merged: counts.merged,
      replaced: counts.replaced,
      refused,
    }),
    words.text('ledger-missing', {
      count: ledger.filter(({ status }) => status === 'missing').length,
      expected: expected.length,
    }),
  ];
}

function lineCells(line: LedgerLine, words: SheetWords): CellContent[] {
  // of a commune that sent nothing, or a file that gave nothing, nothing was reviewed
  const reviewed = line.sheet !== null;
  return [
    text(line.commune?.code ?? ''),
    text(line.commune?.fullName ?? words.text('commune-not-known')),
    text(words.text(`status-${line.status}`)),
    text(line.file ?? ''),
    text(line.sheet ?? ''),
    text(dateWords(line, words)),
    reviewed ? number(line.errors) : BLANK,
    reviewed ? number(line.warnings) : BLANK,
    reviewed ? number(line.accepted) : BLANK,
    text(remarks(line, words)),
  ];
}

function dateWords({ date }: LedgerLine, words: SheetWords): string {
  if (!date) return '';
  return words.text(`date-from-${date.source}`, { date: formatDate(dayInVietnam(date.value)) });
}

const ZONED = /T.*(?:Z|[+-]\d{2}:\d{2})$/;
const SEVEN_HOURS = 7 * 3_600_000;

/** The day people there write; a moment without a zone is theirs already. */
function dayInVietnam(moment: string): string {
  if (!ZONED.test(moment)) return moment.slice(0, 10);
  return new Date(Date.parse(moment) + SEVEN_HOURS).toISOString().slice(0, 10);
}

function remarks(line: LedgerLine, words: SheetWords): string {
  return [
    line.refusal ? words.refusal(line.refusal) : '',
    line.replacedBy === null ? '' : words.text('replaced-by', { file: line.replacedBy }),
    line.tie ? words.text('tie') : '',
    line.partlyRead ? words.text('partly-read') : '',
  ]
    .filter((remark) => remark !== '')
    .join(' ');
}
