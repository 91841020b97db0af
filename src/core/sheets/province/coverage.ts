/** The remark beside a provincial figure: made of how many communes, and what is not in it. */
import type { Consolidation, Contribution, Figure, Unused } from '../../merge/types';
import type { Indicator } from '../../templates/schema';
import { formula } from '../builder';
import type { CellContent } from '../model';
import type { ListedItem } from './items-sheet';
import { figureRange } from './layout';
import { cleanText, literal } from './literal';
import { communesInOtherUnits, hasSent, isPartOfRate } from './measures';
import type { ProvinceWord, SheetWords } from './words';

/** Longer lists are cut: a remark must still print. */
const MOST_CHARACTERS = 900;

const OPENING: Readonly<Record<Figure['strategy'], ProvinceWord>> = {
  sum: 'coverage-sum',
  'ratio-of-sums': 'coverage-rate',
  'mean-of-rates': 'coverage-mean',
  'union-of-lists': 'coverage-list',
  'share-answering-yes': 'coverage-share',
  none: 'coverage-sum',
};

/** Stand in the opening for the numbers that are counted live. */
const USED = '\uE000';
const YES = '\uE001';

export function coverage(
  figure: Figure,
  indicator: Indicator,
  consolidation: Consolidation,
  items: readonly ListedItem[],
  words: SheetWords,
): CellContent {
  const { contributions, unused, strategy } = figure;
  const range = figureRange(consolidation, figure);
  const opening = words.text(OPENING[strategy], {
    used: USED,
    yes: YES,
    expected: contributions.length + unused.length,
  });
  const rest = remarks(figure, indicator, consolidation, items, words);
  const answers = strategy === 'share-answering-yes';
  const live = new Map([
    [USED, { count: contributions.length, formula: `${answers ? 'COUNTA' : 'COUNT'}(${range})` }],
    [YES, { count: contributions.filter(isYes).length, formula: `COUNTIF(${range},"Có")` }],
  ]);
  const parts = [...opening.split(/([\uE000\uE001])/), rest].filter((part) => part !== '');
  return formula(
    parts.map((part) => live.get(part)?.formula ?? literal(part)).join('&'),
    parts.map((part) => String(live.get(part)?.count ?? part)).join(''),
  );
}

function isYes({ value }: Contribution): boolean {
  return value === 1;
}

/** What is not in the figure or doubtful in it; once for a rate, not again for its two parts. */
function remarks(
  figure: Figure,
  indicator: Indicator,
  consolidation: Consolidation,
  items: readonly ListedItem[],
  words: SheetWords,
): string {
  if (isPartOfRate(indicator, figure.measure)) return '';
  const names = new Map(consolidation.expected.map(({ code, name }) => [code, name]));
  const named = (communes: readonly { readonly commune: string }[]) =>
    communes.map(({ commune }) => names.get(commune) ?? commune).join(', ');
  const { strategy, contributions } = figure;
  const answeredNo =
    strategy === 'share-answering-yes' ? contributions.filter((one) => !isYes(one)) : [];
  const doubtful = contributions.filter(({ withError }) => withError);
  const listed = items.filter((item) => item.indicator === figure.indicator);
  const clauses: string[] = [];
  if (answeredNo.length > 0) {
    clauses.push(words.text('answered-no', { communes: named(answeredNo) }));
  }
  if (doubtful.length > 0) clauses.push(words.text('with-error', { communes: named(doubtful) }));
  const reasons = [...byReason(figure, indicator, consolidation, words)].map(
    ([reason, communes]) => `${named(communes)} (${reason})`,
  );
  if (reasons.length > 0) clauses.push(words.text('unused', { communes: reasons.join('; ') }));
  if (strategy === 'union-of-lists' && listed.length > 0) {
    clauses.push(words.text('listed', { items: listed.map(({ item }) => item).join(', ') }));
  }
  return clauses.length === 0 ? '' : ` ${shortened(cleanText(clauses.join(' ')), words)}`;
}

/**
 * Communes that sent something, by why their value could not be used. Those that sent nothing
 * stand in the ledger.
 */
function byReason(
  figure: Figure,
  indicator: Indicator,
  { figures }: Consolidation,
  words: SheetWords,
): ReadonlyMap<string, readonly Unused[]> {
  const reasons = new Map<string, Unused[]>();
  const otherwise = communesInOtherUnits(indicator, figure, figures);
  for (const unused of figure.unused) {
    if (!hasSent(unused) || otherwise.has(unused.commune)) continue;
    const reason = words.unused(unused.reason);
    const same = reasons.get(reason);
    if (same) same.push(unused);
    else reasons.set(reason, [unused]);
  }
  return reasons;
}

function shortened(line: string, words: SheetWords): string {
  if (line.length <= MOST_CHARACTERS) return line;
  const cut = line.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}… ${words.text('see-ledger')}`;
}
