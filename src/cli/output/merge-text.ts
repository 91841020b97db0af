/** `merge` for a person: the province's figures, what could not be used, what became of each file. */
import type { Consolidation, Figure } from '../../core/merge/types';
import { findTemplate, indicatorOf } from '../../core/templates/catalogue';
import { parsePeriod } from '../../core/templates/period';
import type { Template } from '../../core/templates/schema';
import { formatNumber } from '../../core/values/format';
import { unusedMessage } from '../../i18n/ledger-words';
import { displayedWidth, padEnd, padStart, shortened } from '../displayed';
import type { Session } from '../session';
import { summariseFindings } from '../summary';
import { printLedger } from './ledger-text';
import { printNotRun } from './not-run-text';
import { periodText } from './period-text';
import { printSummary } from './summary-text';

/** Of the column of wordings. */
const WIDEST = 52;
const NARROWEST = 20;

export function printMerged(session: Session, merged: Consolidation, out: string | null): void {
  const { terminal, text, language, options } = session;
  const template = findTemplate(merged.template);
  if (template && out !== null) {
    const period = merged.period === null ? null : parsePeriod(merged.period);
    const inWords = period ? periodText(language, period) : text('period-not-known');
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
  printNotRun(session, merged.merged);
  printSummary(session, summariseFindings(merged.findings));
  if (out === null) terminal.print(text('merge-nothing'));
  else terminal.paragraph([], text('merge-wrote', { file: out }));
}

type Row = readonly [number: string, wording: string, unit: string, value: string, used: string];

function printFigures(session: Session, merged: Consolidation, form: Template): void {
  const { terminal, text } = session;
  const head: Row = [
    text('head-number'),
    text('head-wording'),
    text('head-unit'),
    text('head-value'),
    text('head-used'),
  ];
  const rows = merged.figures.map((figure): Row => {
    const used = figure.contributions.length;
    return [
      figure.indicator,
      indicatorOf(form, figure.indicator).wording,
      figure.unit,
      valueOf(figure, text('no-value')),
      `${String(used)}/${String(used + figure.unused.length)}`,
    ];
  });
  const widest = (column: 0 | 2 | 3 | 4) =>
    Math.max(...[head, ...rows].map((row) => displayedWidth(row[column])));
  const [number, unit, value, used] = [widest(0), widest(2), widest(3), widest(4)];
  const gaps = 4 * 2;
  const room = (terminal.width ?? Infinity) - number - unit - value - used - gaps;
  const wording = Math.max(NARROWEST, Math.min(WIDEST, room));
  const print = (row: Row) => {
    terminal.print(
      [
        padEnd(row[0], number),
        padEnd(shortened(row[1], wording), wording),
        padEnd(row[2], unit),
        padStart(row[3], value),
        padStart(row[4], used),
      ].join('  '),
    );
  };
  print(head);
  for (const [at, row] of rows.entries()) {
    print(row);
    const figure = merged.figures[at];
    if (!figure) continue;
    for (const remark of remarks(figure, merged, session)) {
      terminal.paragraph([' '.repeat(number + 2)], remark);
    }
  }
  terminal.print();
}

function valueOf({ value, unit }: Figure, none: string): string {
  if (value === null) return none;
  return unit === '%' || !Number.isInteger(value) ? formatNumber(value, 1) : formatNumber(value);
}

function remarks(figure: Figure, merged: Consolidation, { text }: Session): readonly string[] {
  const names = fullNames(merged);
  const withError = figure.contributions
    .filter((part) => part.withError)
    .map(({ commune }) => names.get(commune) ?? commune);
  return [
    ...(figure.strategy === 'mean-of-rates' ? [text('mean-of-rates')] : []),
    ...(withError.length > 0 ? [text('with-error', { communes: withError })] : []),
  ];
}

/** Communes that sent an appendix whose value could not be used; who sent none is in the ledger. */
function printUnused({ terminal, text, language }: Session, merged: Consolidation): void {
  const names = fullNames(merged);
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
  for (const line of lines) terminal.paragraph(['  '], line);
  terminal.print();
}

function fullNames({ expected }: Consolidation): ReadonlyMap<string, string> {
  return new Map(expected.map(({ code, fullName }) => [code, fullName]));
}
