import { nameInText } from '../../places/in-text';
import type { EvidenceFacts, Ratio, StatedRate } from '../../evidence/types';
import type { Commune } from '../../places/types';
import type { GroupSize } from '../../reference/types';
import type { Entry } from '../../submission/types';
import type { Group } from '../../templates/schema';
import { fold } from '../../text/fold';
import { qualifierBefore } from '../../values/qualifiers';
import { writtenBounds } from '../bounds';
import { entriesOf, evidenceCell, failure, quote } from '../entries';
import {
  severityBeyond,
  cannotJudge,
  COMMUNE_RULES,
  COMMUNE_UNKNOWN_DATA,
  communeOf,
  communeUnknown,
  GROUP_DATA,
  groupCounts,
  groupData,
  isOfPersons,
  isPersonUnit,
  SIZE_DATA,
  sizeData,
} from '../groups';
import type { Report, Rule, RuleContext } from '../types';

/** A rate, or the N of a ratio n/N, that only a group larger than the commune's could give. */
export const rateImpliesGroup: Rule = {
  meta: {
    code: 'PL0305',
    name: 'rate-implies-group',
    family: 3,
    severity: 'error',
    messages: {
      denominator: ['row', 'cell', 'text', 'denominator', 'commune', ...GROUP_DATA, ...SIZE_DATA],
      rate: ['row', 'cell', 'count', 'unit', 'rate', 'implied', 'commune', ...SIZE_DATA],
      'population-unknown': ['rows', 'commune'],
      'commune-unknown': COMMUNE_UNKNOWN_DATA,
    },
    optional: ['reference', 'commune'],
    yieldsTo: ['more-than-group', 'more-than-population', ...COMMUNE_RULES],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 12: "14.033/17.423 đạt 80.5%"; dòng 7: 367 là 100%',
  },
  *check(context) {
    if (context.submission.level === 'province') return;
    const claims = claimsOf(context);
    if (claims.length === 0) return;
    const entries = claims.map(({ entry }) => entry);
    const commune = communeOf(context);
    if (!commune) {
      yield communeUnknown(entries);
      return;
    }
    const population = context.reference.size(commune.code, 'population');
    if (!population) {
      yield cannotJudge(entries, 'population-unknown', evidenceCell, {
        commune: nameInText(commune),
      });
      return;
    }
    for (const claim of claims) {
      const own = context.reference.size(commune.code, claim.group);
      const report =
        judgeRatios(claim, commune, own ? claim.group : 'population', own ?? population, context) ??
        judgeRate(claim, commune, population, context);
      if (report) yield report;
    }
  },
};

/** What the evidence of a row of persons says of the whole they are part of. */
interface Claim {
  readonly entry: Entry;
  readonly group: Group;
  readonly ratios: readonly Ratio[];
  readonly rate: StatedRate | null;
  /** The persons the result proves at least; 0 where it proves none. */
  readonly count: number;
  readonly unit: string;
}

function claimsOf(context: RuleContext): readonly Claim[] {
  const counts = new Map(groupCounts(context).map((count) => [count.entry, count]));
  return entriesOf(context).flatMap((entry) => {
    const { measures } = context.indicator(entry.indicator);
    const group = measures.map((measure) => measure.group).find(isOfPersons);
    if (!group || entry.evidence === '') return [];
    const facts = context.evidence(entry);
    const ratios = facts.ratios.filter(isOfPeople);
    const counted = counts.get(entry);
    const rate = counted?.group === group ? highestRate(facts) : null;
    if (ratios.length === 0 && !rate) return [];
    return [{ entry, group, ratios, rate, count: counted?.count ?? 0, unit: counted?.unit ?? '' }];
  });
}

function judgeRatios(
  { entry, ratios }: Claim,
  commune: Commune,
  group: Group,
  size: GroupSize,
  context: RuleContext,
): Report | null {
  const beyond = ratios.find(({ denominator }) => denominator > size.size);
  if (!beyond) return null;
  const data = {
    text: quote(beyond.text),
    denominator: beyond.denominator,
    commune: nameInText(commune),
    ...groupData(group),
    ...sizeData(size),
  };
  return failure(entry, 'denominator', data, {
    cell: evidenceCell(entry),
    ...severityBeyond(size, beyond.denominator, context),
  });
}

function judgeRate(
  { entry, rate, count, unit }: Claim,
  commune: Commune,
  population: GroupSize,
  context: RuleContext,
): Report | null {
  if (!rate || count * 100 <= population.size * highestWritten(rate)) return null;
  const implied = Math.floor((count * 100) / rate.rate);
  const data = {
    count,
    unit,
    rate: rate.rate,
    implied,
    commune: nameInText(commune),
    ...sizeData(population),
  };
  return failure(entry, 'rate', data, {
    cell: evidenceCell(entry),
    ...severityBeyond(population, implied, context),
  });
}

/** `80,5%` may be 80,59 % cut off; nothing is more than all. */
function highestWritten({ rate, text }: StatedRate): number {
  const decimals = /[.,](\d+)\s?%/.exec(text)?.[1]?.length ?? 0;
  return Math.min(writtenBounds(rate, decimals).high, Math.max(rate, 100));
}

/** `11/11 thôn`, `5.000/30.000 hồ sơ` are of something else. */
function isOfPeople({ units }: Ratio): boolean {
  return units.every((unit) => unit === null || isPersonUnit(unit));
}

/** `100% cán bộ …`: a rate of people, and not one of growth, of files or of a plan. */
const RATE_OF_PEOPLE =
  /^[^%]{0,30}%\s?(?:so |tong so )?(?:can bo|cong chuc|vien chuc|hoc sinh|sinh vien|nguoi|lao dong|cong dan|dan so|nhan dan)/;

/**
 * The highest rate of people stated without a qualifier: it implies the smallest group. `trên 80%`
 * leaves open how much more, and so implies nothing.
 */
function highestRate({ text, rates }: EvidenceFacts): StatedRate | null {
  const sure = rates.filter(
    ({ rate, start, end }) =>
      rate > 0 &&
      qualifierBefore(text, start) === null &&
      RATE_OF_PEOPLE.test(fold(text.slice(start, end + 40))),
  );
  return sure.sort((a, b) => b.rate - a.rate)[0] ?? null;
}
