/**
 * A false accusation is worse than a miss. Every case looks wrong and is right: with it in a form
 * that is filled in as it should be, the whole review, all rules, finds nothing but what the case
 * allows. `source` says which document it is from, or which one it was made after (mô phỏng).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lamDong } from '../../../src/core/places/gazetteer';
import { reviewSubmission } from '../../../src/core/review/review';
import { groupSchema } from '../../../src/core/templates/schema';
import { findingMessage } from '../../../src/i18n/rule-words';
import {
  corpusOf,
  filledSubmission,
  generousReference,
  templateOf,
  type Filled,
} from '../../support/clean-appendix';

const row = z.tuple([z.string(), z.string()]);
const caseSchema = z.strictObject({
  form: z.enum(['A', 'B']),
  row: z.string(),
  result: z.string(),
  evidence: z.string(),
  why: z.string(),
  source: z.string(),
  period: z.string().default('2026'),
  level: z.enum(['commune', 'province']).default('commune'),
  /** Sizes of groups of the commune. */
  groups: z.partialRecord(groupSchema, z.number()).default({}),
  /** Other rows it needs, as they would stand beside it. */
  also: z.record(z.string(), row).default({}),
  /** Names of rules that may speak, and rightly. */
  allow: z.array(z.string()).default([]),
  /** ISO date of the check. */
  today: z.string().optional(),
});

const cases = z
  .array(caseSchema)
  .parse(JSON.parse(readFileSync(join(__dirname, 'looks-wrong-is-right.json'), 'utf8')));

/** What the review says, in words: `list-length 15: …`. */
function accusations(
  filled: Filled,
  { groups = {}, today = `${filled.period.slice(0, 4)}-12-31`, allow = [] }: Partial<Case>,
): string[] {
  const submission = filledSubmission(filled);
  const found = reviewSubmission(submission, {
    template: templateOf(filled),
    places: lamDong,
    reference: generousReference(groups),
    today,
    corpus: corpusOf(submission, filled),
  });
  return found
    .filter(({ name }) => !allow.includes(name))
    .map((finding) => {
      const place = finding.indicator ?? 'sheet';
      return `${finding.name} ${place}: ${findingMessage('vi', finding)}`;
    });
}

type Case = z.infer<typeof caseSchema>;

describe.each(['2025', '2026'])('a clean form, %s', (period) => {
  it.each(['A', 'B'] as const)('%s gives no finding at all', (form) => {
    expect(accusations({ form, period }, {})).toEqual([]);
  });
});

it('has cases of both forms, from many rows', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ form, row: id }) => `${form} ${id}`)).size).toBeGreaterThan(25);
});

describe('looks wrong and is right', () => {
  it.each(cases.map((one, at) => ({ ...one, at })))('$at. $form $row “$result”: $why', (one) => {
    const rows = { ...one.also, [one.row]: [one.result, one.evidence] as const };
    const filled = { form: one.form, period: one.period, level: one.level, rows };
    expect(accusations(filled, one)).toEqual([]);
  });
});
