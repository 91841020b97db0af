import type { Relation } from '../../templates/schema';
import { surelyBroken } from '../bounds';
import { resultCell } from '../entries';
import type { FindingData, Report, Rule, RuleContext } from '../types';
import { isAbsent, judgeCompulsoryPair, judgeExclusivePair, type Verdict } from './pairs';
import { boundsOfSide, isGiven, sidesOf, totalOf, type Sides } from './sides';

const WORDS = ['relation', 'description', 'instruction', 'descriptionEn', 'instructionEn'];

/** A relation between rows that the form declares and the figures do not keep. */
export const relationBroken: Rule = {
  meta: {
    code: 'PL0401',
    name: 'relation-broken',
    family: 4,
    severity: 'error',
    messages: {
      broken: ['left', 'right', ...WORDS],
      'broken-by-size': ['left', 'right', 'sizes', 'sizesEn', ...WORDS],
      'half-a-pair': ['given', 'givenEn', 'missing', 'missingEn', ...WORDS],
      'both-of-a-pair': ['left', 'right', ...WORDS],
      incomplete: ['missing', 'missingEn', ...WORDS],
    },
    optional: ['reference', 'commune'],
    // What a row lacks is said there; the pair it breaks has no other cause.
    yieldsTo: ['row-missing', 'value-missing', 'result-in-other-column'],
    source: 'Phụ lục xã Thuận An, 5/2026: dòng 13 và 14 (14.173) lớn hơn dòng 11 (14.033)',
  },
  *check(context) {
    for (const relation of context.template.relations) {
      const report = judge(context, relation);
      if (report) yield report;
    }
  },
};

/** Missing is never taken for 0: what is missing may be anything, and so proves little. */
function judge(context: RuleContext, relation: Relation): Report | null {
  const sides = sidesOf(context, relation);
  const terms = [...sides.left, ...sides.right];
  // Whether a side is blank is what a compulsory pair asks.
  const pair = relation.operator === 'compulsory-pair';
  const lacking = terms.filter(({ state }) => (pair ? state === 'unknown' : state !== 'given'));
  if (relation.missing === 'skip-if-any' && lacking.length > 0) return null;
  if (relation.missing === 'skip-if-all' && !terms.some(isGiven)) return null;
  const verdict = verdictOf(relation, sides);
  if (verdict === 'kept') return null;
  if (verdict === 'broken') return failureOf(context, relation, sides);
  return {
    ...placeOf(context, relation),
    outcome: 'cannot-judge',
    messageId: 'incomplete',
    data: { ...wordsOf(relation), ...named('missing', lacking) },
  };
}

function verdictOf({ operator }: Relation, sides: Sides): Verdict {
  if (operator === 'compulsory-pair') return judgeCompulsoryPair(sides);
  if (operator === 'exclusive-pair') return judgeExclusivePair(sides);
  const { left, right } = sides;
  if (surelyBroken(boundsOfSide(left), operator, boundsOfSide(right))) return 'broken';
  return [...left, ...right].every(isGiven) ? 'kept' : 'unknown';
}

function failureOf(context: RuleContext, relation: Relation, sides: Sides): Report {
  const words = wordsOf(relation);
  const figures = { left: totalOf(sides.left), right: totalOf(sides.right) };
  const fails = (messageId: string, data: FindingData, at = relation.left): Report => {
    const place = placeOf(context, relation, at);
    return { ...place, outcome: 'fails', messageId, data: { ...words, ...data } };
  };
  if (relation.operator === 'compulsory-pair') {
    const [missing, given] = isAbsent(sides.left)
      ? [sides.left, sides.right]
      : [sides.right, sides.left];
    return fails(
      'half-a-pair',
      {
        ...named(
          'given',
          given.filter(({ state }) => state !== 'blank'),
        ),
        ...named('missing', missing),
      },
      missing === sides.left ? relation.left : relation.right,
    );
  }
  if (relation.operator === 'exclusive-pair') return fails('both-of-a-pair', figures);
  const sources = [...sides.left, ...sides.right].flatMap(({ source }) => source ?? []);
  if (sources.length === 0) return fails('broken', figures);
  return fails('broken-by-size', {
    ...figures,
    sizes: sources.map(({ vi }) => vi),
    sizesEn: sources.map(({ en }) => en),
  });
}

/** At the first row of a side; of groups alone, at the first row there is. */
function placeOf(
  context: RuleContext,
  { left, right, severity }: Relation,
  at: Relation['left'] = left,
): Pick<Report, 'indicator' | 'cell' | 'severity'> {
  const term = [...at, ...left, ...right].find((candidate) => 'indicator' in candidate);
  const indicator = term && 'indicator' in term ? term.indicator : null;
  const entry = indicator === null ? undefined : context.entry(indicator);
  return { indicator, cell: entry ? resultCell(entry) : null, severity };
}

/** `dòng 13; số liệu nền về học sinh, sinh viên`, each once, in both languages. */
function named(name: string, terms: Sides['left']): FindingData {
  return {
    [name]: [...new Set(terms.map(({ words }) => words.vi))],
    [`${name}En`]: [...new Set(terms.map(({ words }) => words.en))],
  };
}

/** The form's own words: the message of each language takes those of its language. */
function wordsOf({ id, description, instruction }: Relation): FindingData {
  return {
    relation: id,
    description: description.vi,
    instruction: instruction.vi,
    descriptionEn: description.en,
    instructionEn: instruction.en,
  };
}
