/**
 * Which row is which indicator: the wording decides, the number breaks ties, all rows are weighed
 * together so that similar wordings (rows 12, 13, 14 of form A) are never taken for each other.
 */
import { assignBest } from './assign';
import { numberAgreement } from './numbering';
import type { PreparedTemplate, Target } from './prepared';
import type { TableRow } from './rows';
import { similarity } from './wording';

/** Three letters in four are the same: clearly this wording, whatever its number. */
const CLEAR = 0.75;
/** Not even half, and the wording is another one, whatever its number. */
const WITH_NUMBER = 0.5;
/** A row goes with the wording it is nearest to, or one as near as this. */
const MARGIN = 0.05;
/** What the number adds: less than any difference that a margin lets through would need twice over. */
const NUMBER_WEIGHT = 0.06;

export interface Match {
  readonly target: Target;
  /** False when the number alone decided, the wording being blank or much changed. */
  readonly clear: boolean;
}

export interface Matches {
  readonly byRow: ReadonlyMap<TableRow, Match>;
  /** Rows whose wording belongs to a target that another row has. */
  readonly twice: ReadonlyMap<TableRow, Target>;
  /** Indicators found by their wording: what tells an appendix from another table. */
  readonly clearIndicators: number;
}

export function matchRows(rows: readonly TableRow[], form: PreparedTemplate): Matches {
  const byRow = new Map<TableRow, Match>();
  const twice = new Map<TableRow, Target>();
  matchExactly(rows, form, byRow, twice);
  matchNearly(rows, form, byRow, twice);
  matchByNumber(rows, form, byRow, twice);
  let clearIndicators = 0;
  for (const { target, clear } of byRow.values())
    if (clear && target.indicator) clearIndicators += 1;
  return { byRow, twice, clearIndicators };
}

type ByRow = Map<TableRow, Match>;
type Twice = Map<TableRow, Target>;

function agreement(row: TableRow, target: Target): number {
  return numberAgreement(row.rowNumber.id, target.id);
}

/** Rows that have a wording of the form word for word. */
function matchExactly(
  rows: readonly TableRow[],
  form: PreparedTemplate,
  byRow: ByRow,
  twice: Twice,
): void {
  const groups = new Map<readonly Target[], TableRow[]>();
  for (const row of rows) {
    const targets = form.byText.get(row.words);
    if (!targets) continue;
    const group = groups.get(targets);
    if (group) group.push(row);
    else groups.set(targets, [row]);
  }
  for (const [targets, group] of groups) {
    const free = new Set(targets);
    // Where a wording stands in several rows, the one with the indicator's number comes first.
    for (const least of [1, 0.5, 0]) {
      for (const row of group) {
        if (byRow.has(row)) continue;
        const target = [...free].find((candidate) => agreement(row, candidate) >= least);
        if (!target) continue;
        free.delete(target);
        byRow.set(row, { target, clear: true });
      }
    }
    const [first] = targets;
    for (const row of group) if (!byRow.has(row) && first) twice.set(row, first);
  }
}

/** The other rows, by how near their wording is. */
function matchNearly(
  rows: readonly TableRow[],
  form: PreparedTemplate,
  byRow: ByRow,
  twice: Twice,
): void {
  const taken = new Set([...byRow.values()].map(({ target }) => target));
  const free = form.targets.filter((target) => !taken.has(target));
  const open: { row: TableRow; near: readonly number[]; nearest: Target; best: number }[] = [];
  for (const row of rows) {
    if (row.words === '' || byRow.has(row) || twice.has(row)) continue;
    const words = new Set(row.words.split(' '));
    let best = 0;
    let nearest: Target | undefined;
    const all = new Map<Target, number>();
    for (const target of form.targets) {
      const near = similarity(row.words, words, target);
      all.set(target, near);
      if (near > best) [best, nearest] = [near, target];
    }
    if (!nearest || best < WITH_NUMBER) continue;
    open.push({ row, best, nearest, near: free.map((target) => all.get(target) ?? 0) });
  }
  const weights = open.map(({ row, near, best }) =>
    near.map((value, at) => {
      const target = free[at];
      const number = target ? agreement(row, target) : 0;
      const enough = value >= CLEAR || (number > 0 && value >= WITH_NUMBER);
      return enough && value >= best - MARGIN ? value + number * NUMBER_WEIGHT : 0;
    }),
  );
  const assigned = assignBest(weights);
  open.forEach(({ row, near, nearest, best }, index) => {
    const at = assigned[index] ?? -1;
    const target = free[at];
    if (target) byRow.set(row, { target, clear: (near[at] ?? 0) >= CLEAR });
    else if (best >= CLEAR) twice.set(row, nearest);
  });
}

/** Rows with a number and no wording at all. */
function matchByNumber(
  rows: readonly TableRow[],
  form: PreparedTemplate,
  byRow: ByRow,
  twice: Twice,
): void {
  const taken = new Set([...byRow.values()].map(({ target }) => target));
  for (const row of rows) {
    if (row.words !== '' || row.onlyNumber || byRow.has(row) || twice.has(row)) continue;
    const { id } = row.rowNumber;
    const target = form.targets.find((candidate) => candidate.indicator && candidate.id === id);
    if (!target || taken.has(target)) continue;
    taken.add(target);
    byRow.set(row, { target, clear: false });
  }
}
