/** The remark beside a provincial figure: made of how many communes, and what is not in it. */
import type { Consolidation, Contribution, Figure, Unused } from '../../merge/types';
import { formula, text } from '../builder';
import type { CellContent } from '../model';
import type { ListedItem } from './items-sheet';
import { figureRange } from './layout';
import type { ProvinceWord, SheetWords } from './words';

/** Longer lists are cut and lead to the ledger: a remark must still print. */
const MOST_CHARACTERS = 900;
/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 250;

const OPENING: Readonly<Record<Figure['strategy'], ProvinceWord>> = {
  sum: 'coverage-sum',
  'ratio-of-sums': 'coverage-rate',
  'mean-of-rates': 'coverage-mean',
  'union-of-lists': 'coverage-list',
  'share-answering-yes': 'coverage-share',
  none: 'coverage-sum',
};

export function coverage(
  figure: Figure,
  consolidation: Consolidation,
  items: readonly ListedItem[],
  words: SheetWords,
): CellContent {
  const expected = figure.contributions.length + figure.unused.length;
  const used = figure.contributions.length;
  const opening = words.text(OPENING[figure.strategy]);
  const closing = words.text('coverage-units', { expected });
  const names = new Map(consolidation.expected.map(({ code, name }) => [code, name]));
  const rest = remarks(figure, items, (code) => names.get(code) ?? code, words);
  const all = `${opening} ${String(used)}${closing}${rest}`;
  if (used === 0) return text(all);
  const range = figureRange(consolidation, figure);
  const count = figure.strategy === 'share-answering-yes' ? 'COUNTA' : 'COUNT';
  return formula(
    [literal(`${opening} `), `${count}(${range})`, literal(`${closing}${rest}`)].join('&'),
    all,
  );
}

function remarks(
  figure: Figure,
  items: readonly ListedItem[],
  name: (code: string) => string,
  words: SheetWords,
): string {
  const clauses = [
    answeredNo(figure, name, words),
    withError(figure.contributions, name, words),
    unusable(figure.unused, name, words),
    listed(figure, items, words),
  ];
  const line = clauses.filter((clause) => clause !== '').join(' ');
  if (line === '') return '';
  if (line.length <= MOST_CHARACTERS) return ` ${line}`;
  return ` ${line.slice(0, MOST_CHARACTERS).trimEnd()}… ${words.text('see-ledger')}`;
}

function answeredNo(
  { strategy, contributions }: Figure,
  name: (code: string) => string,
  words: SheetWords,
): string {
  const no = contributions.filter(({ value }) => value === 0);
  if (strategy !== 'share-answering-yes' || no.length === 0) return '';
  return words.text('answered-no', { communes: no.map(({ commune }) => name(commune)).join(', ') });
}

function withError(
  contributions: readonly Contribution[],
  name: (code: string) => string,
  words: SheetWords,
): string {
  const doubtful = contributions.filter((part) => part.withError);
  if (doubtful.length === 0) return '';
  return words.text('with-error', {
    communes: doubtful.map(({ commune }) => name(commune)).join(', '),
  });
}

/** Communes that sent nothing stand in the ledger; here are those that sent something unusable. */
function unusable(
  unused: readonly Unused[],
  name: (code: string) => string,
  words: SheetWords,
): string {
  const sent = unused.filter(({ reason }) => !['not-submitted', 'refused'].includes(reason.code));
  if (sent.length === 0) return '';
  return words.text('unused', {
    communes: sent
      .map(({ commune, reason }) => `${name(commune)} (${words.unused(reason)})`)
      .join(', '),
  });
}

function listed(
  { strategy, indicator }: Figure,
  items: readonly ListedItem[],
  words: SheetWords,
): string {
  if (strategy !== 'union-of-lists') return '';
  const names = items.filter((item) => item.indicator === indicator).map(({ item }) => item);
  return names.length === 0 ? '' : words.text('listed', { items: names.join(', ') });
}

/** A text within a formula, in pieces that Excel takes. */
function literal(value: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < value.length; at += LONGEST_LITERAL) {
    pieces.push(`"${value.slice(at, at + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return pieces.join('&');
}
