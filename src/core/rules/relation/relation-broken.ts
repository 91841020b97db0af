import type { Relation, RelationTerm } from '../../templates/schema';
import { boundsOf, sumOf, surelyBroken, UNKNOWN, type Bounds } from '../bounds';
import { measureOf, resultCell } from '../entries';
import type { Report, Rule, RuleContext } from '../types';

/** A relation between rows that the form declares and the figures do not keep. */
export const relationBroken: Rule = {
  meta: {
    code: 'PL0401',
    name: 'relation-broken',
    family: 4,
    severity: 'error',
    messages: {
      broken: ['left', 'right', ...wordsData()],
      incomplete: ['missing', ...wordsData()],
    },
    source: 'Phụ lục xã Thuận An, 5/2026: dòng 13 và 14 (14.173) lớn hơn dòng 11 (14.033)',
  },
  *check(context) {
    for (const relation of context.template.relations) {
      const report = judge(context, relation);
      if (report) yield report;
    }
  },
};

interface Term {
  readonly indicator: string;
  /** null for a figure that is missing or cannot be read. */
  readonly value: number | null;
  readonly bounds: Bounds;
}

function judge(context: RuleContext, relation: Relation): Report | null {
  const left = relation.left.map((side) => termOf(context, side));
  const right = relation.right.map((side) => termOf(context, side));
  const missing = [...left, ...right].filter(({ value }) => value === null);
  const all = missing.length === left.length + right.length;
  if (missing.length > 0 && relation.missing === 'skip-if-any') return null;
  if (all && relation.missing === 'skip-if-all') return null;
  const first = relation.left[0];
  const place = first && 'indicator' in first ? first.indicator : null;
  const entry = context.entry(place ?? '');
  const common = {
    indicator: place,
    cell: entry ? resultCell(entry) : null,
    severity: relation.severity,
  };
  const { operator } = relation;
  if (operator === 'compulsory-pair' || operator === 'exclusive-pair') return null;
  if (surelyBroken(boundsOfSide(left), operator, boundsOfSide(right))) {
    const data = { ...wordsOf(relation), left: totalOf(left), right: totalOf(right) };
    return { ...common, outcome: 'fails', messageId: 'broken', data };
  }
  if (missing.length === 0) return null;
  const rows = [...new Set(missing.map(({ indicator }) => indicator))].join(', ');
  const data = { ...wordsOf(relation), missing: rows };
  return { ...common, outcome: 'cannot-judge', messageId: 'incomplete', data };
}

function termOf(context: RuleContext, side: RelationTerm): Term {
  if ('group' in side) return { indicator: side.group, value: null, bounds: UNKNOWN };
  const reading = context.entry(side.indicator)?.reading;
  const value = reading?.status === 'ok' ? measureOf(reading, side.measure) : null;
  if (reading?.status !== 'ok' || value === null) {
    return { indicator: side.indicator, value: null, bounds: UNKNOWN };
  }
  return { indicator: side.indicator, value, bounds: boundsOf(value, reading.qualifier) };
}

function boundsOfSide(side: readonly Term[]): Bounds {
  return sumOf(side.map(({ bounds }) => bounds));
}

/** The sum of the figures given. */
function totalOf(side: readonly Term[]): number {
  return side.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function wordsData(): string[] {
  return ['relation', 'description', 'instruction', 'descriptionEn', 'instructionEn'];
}

/** The form's own words: the message of each language takes those of its language. */
function wordsOf({ id, description, instruction }: Relation) {
  return {
    relation: id,
    description: description.vi,
    instruction: instruction.vi,
    descriptionEn: description.en,
    instructionEn: instruction.en,
  };
}
