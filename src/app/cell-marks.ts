/** What a review marks in the sheet itself: cells that something is wrong with, and what. */
import type { Finding } from '../core/rules/types';
import type { Severity } from '../core/templates/schema';
import type { CellMark } from '../hosts/host';

/** Light enough for what people write in: black, dark red, blue (4.5:1). `RRGGBB`. */
const FILLS: Readonly<Record<Severity, string>> = {
  error: 'FFD1D6',
  warning: 'FFEB9C',
  note: 'DDEBF7',
};

/**
 * One mark a cell: the colour of the gravest finding, all sentences as its note. What was accepted,
 * what could not be judged and what has no cell is not marked.
 * @param sentence what a person reads of a finding
 */
export function cellMarks(
  findings: readonly Finding[],
  sentence: (finding: Finding) => string,
): readonly CellMark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { cell, outcome, waiver } = finding;
    if (cell === null || outcome !== 'fails' || waiver) continue;
    const others = byCell.get(cell);
    if (others) others.push(finding);
    else byCell.set(cell, [finding]);
  }
  return [...byCell].map(([cell, found]) => ({
    cell,
    fill: FILLS[gravest(found)],
    note: found.map(sentence).join('\n'),
  }));
}

function gravest(found: readonly Finding[]): Severity {
  const is = (severity: Severity) => found.some((finding) => finding.severity === severity);
  return is('error') ? 'error' : is('warning') ? 'warning' : 'note';
}
