/** `merge` for a person: the province's figures, what could not be used, what became of each file. */
import type { Consolidation, Figure, LedgerLine } from '../../core/merge/types';
import { findTemplate, indicatorOf } from '../../core/templates/catalogue';
import { parsePeriod } from '../../core/templates/period';
import { periodWords } from '../../core/templates/period-words';
import type { Template } from '../../core/templates/schema';
import { formatNumber } from '../../core/values/format';
import { refusalMessage, unusedMessage } from '../../i18n/ledger-words';
import type { Session } from '../session';
import { summariseFindings } from '../summary';

/** Longer lists lead to the ledger in the workbook. */
const MOST_NAMES = 12;
const WORDING = 52;

export function printMerged(session: Session, merged: Consolidation, out: string | null): void {
  const { terminal, text, language, options } = session;
  const template = findTemplate(merged.template);
  if (template && out !== null) {
    const period = merged.period === null ? null : parsePeriod(merged.period);
    const inWords = period ? periodWords(period) : text('period-not-known');
    if (options.form === undefined) terminal.say(text('form-chosen', { form: template.id }));
    if (options.period === undefined && period) {
      terminal.say(text('period-chosen', { period: inWords }));
    }
    terminal.print({
      style: 'bold',
      text: text('merge-title', { form: template.name[language], period: inWords }),
    });
    printFigures(session, merged, template);
    printUnused(session, merged);
  }
  printLedger(session, merged);
  terminal.print({
    style: 'bold',
    text: text('summary', { ...summariseFindings(merged.findings) }),
  });
  terminal.print(out === null ? text('merge-nothing') : text('wrote', { file: out }));
}

function printFigures({ terminal, text }: Session, merged: Consolidation, form: Template): void {
  const row = (cells: readonly [string, string, string, string, string]) => {
    const [number, wording, unit, value, used] = cells;
    terminal.print(
      `${number.padEnd(5)} ${wording.padEnd(WORDING)} ${unit.padEnd(18)} ${value.padStart(12)} ${used.padStart(9)}`,
    );
  };
  row([
    text('head-number'),
    text('head-wording'),
    text('head-unit'),
    text('head-value'),
    text('head-used'),
  ]);
  for (const figure of merged.figures) {
    const { wording } = indicatorOf(form, figure.indicator);
    const used = figure.contributions.length;
    row([
      figure.indicator,
      shortened(wording),
      figure.unit,
      valueOf(figure, text('no-value')),
      `${String(used)}/${String(used + figure.unused.length)}`,
    ]);
    for (const remark of remarks(figure, { text })) terminal.print(' '.repeat(6), remark);
  }
  terminal.print();
}

function valueOf({ value, unit }: Figure, none: string): string {
  if (value === null) return none;
  return unit === '%' ? formatNumber(value, 1) : formatNumber(value);
}

function remarks(figure: Figure, { text }: Pick<Session, 'text'>): string[] {
  const withError = figure.contributions.filter((part) => part.withError).length;
  return [
    ...(figure.strategy === 'mean-of-rates' ? [text('mean-of-rates')] : []),
    ...(withError > 0 ? [text('with-error', { count: withError })] : []),
  ];
}

function shortened(wording: string): string {
  return wording.length <= WORDING ? wording : `${wording.slice(0, WORDING - 1).trimEnd()}…`;
}

/** Communes that sent an appendix whose value could not be used; who sent none is in the ledger. */
function printUnused({ terminal, text, language }: Session, merged: Consolidation): void {
  const names = new Map(merged.expected.map(({ code, fullName }) => [code, fullName]));
  const lines = merged.figures.flatMap(({ indicator, unused }) =>
    unused
      .filter(({ reason }) => reason.code !== 'not-submitted' && reason.code !== 'refused')
      .map(({ commune, reason }) =>
        text('unused-line', {
          number: indicator,
          commune: names.get(commune) ?? commune,
          reason: unusedMessage(language, reason),
        }),
      ),
  );
  if (lines.length === 0) return;
  terminal.print({ style: 'bold', text: text('unused-title') });
  for (const line of lines) terminal.print('  ', line);
  terminal.print();
}

function printLedger(session: Session, { ledger, counts, expected }: Consolidation): void {
  const { terminal, text, language } = session;
  terminal.print({ style: 'bold', text: text('ledger-title') });
  terminal.print('  ', text('ledger-counts', { ...counts }));
  for (const line of ledger) {
    if (line.refusal) {
      terminal.print(
        '  ',
        { style: 'red', text: text('refused') },
        `  ${line.file ?? ''}: ${refusalMessage(language, line.refusal)}`,
      );
    } else if (line.status === 'replaced') {
      terminal.print('  ', text('replaced-line', replacement(line)));
    }
  }
  const missing = ledger.filter(({ status }) => status === 'missing');
  if (missing.length > 0) {
    const names = missing.slice(0, MOST_NAMES).map(({ commune }) => commune?.fullName ?? '');
    const more = missing.length - names.length;
    const communes = [names.join(', '), more > 0 ? text('and-more', { count: more }) : ''];
    terminal.print(
      '  ',
      text('missing-line', {
        count: missing.length,
        expected: expected.length,
        communes: communes.filter((part) => part !== '').join(' '),
      }),
    );
  }
  terminal.print();
}

function replacement({ commune, file, replacedBy }: LedgerLine) {
  return { commune: commune?.fullName ?? '', file: file ?? '', by: replacedBy ?? '' };
}
