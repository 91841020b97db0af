import type { EvidenceFacts, Span, StatedRate } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import type { Indicator, Measure } from '../../templates/schema';
import { fold } from '../../text/fold';
import {
  evidenceCell,
  failure,
  failureAt,
  measureOf,
  readEntries,
  type ReadEntry,
} from '../entries';
import { isPersonUnit, rowsOf } from '../groups';
import type { Report, Rule, RuleContext } from '../types';
import { provesNothing } from './evidence-missing';
import { unitsOfMeasure } from './shares';

/** A rate that nobody can work out again: without the n and N it was made of. */
export const rateWithoutNumbers: Rule = {
  meta: {
    code: 'PL0516',
    name: 'rate-without-numbers',
    family: 5,
    severity: 'note',
    messages: {
      result: ['row', 'cell'],
      'several-rows': ['rows', 'cell'],
      evidence: ['row', 'cell', 'rate', 'count', 'unit'],
    },
    yieldsTo: ['rate-in-count', 'evidence-missing'],
    source:
      'Báo cáo 116-BC/TU, phụ lục, dòng 2.6, 2.10, 2.11, 2.15, 3.1–3.3, 3.5: tỷ lệ không có n/N',
  },
  *check(context) {
    const lacking = readEntries(context).filter((read) => lacksRatio(context, read));
    yield* ofResults(lacking);
    for (const read of readEntries(context)) {
      const { entry } = read;
      const facts = context.evidence(entry);
      if (facts.ratios.length > 0) continue;
      const bare = bareRate(read, facts);
      if (!bare) continue;
      const { rate, count, unit } = bare;
      const data = { rate: rate.text, count, unit };
      yield failure(entry, 'evidence', data, { cell: evidenceCell(entry), spans: [rate] });
    }
  },
};

/** A sheet that gives no n/N has one habit, not a fault in every row. */
function* ofResults(lacking: readonly ReadEntry[]): Iterable<Report> {
  const [first, second] = lacking;
  if (!first) return;
  const cell = evidenceCell(first.entry);
  if (!second) yield failure(first.entry, 'result', {}, { cell });
  else {
    const rows = rowsOf(lacking.map(({ entry }) => entry));
    yield failureAt(null, cell, 'several-rows', { rows, cell });
  }
}

/** A row whose rate stands there without the numbers it was made of. */
function lacksRatio(context: RuleContext, { entry, indicator, reading }: ReadEntry): boolean {
  const facts = context.evidence(entry);
  if (provesNothing(entry, facts)) return false;
  const ofProvince = context.submission.level === 'province';
  const isExample = ofProvince ? isOfOneCommune(facts) : () => false;
  return resultMeasures(indicator).some(
    (measure) =>
      measure.kind === 'percent' &&
      (measure.ratio !== undefined || ofProvince) &&
      measureOf(reading, measure.id) !== null &&
      measureOf(reading, measure.ratio?.denominator ?? '') === null &&
      !facts.ratios.some((ratio) => !isExample(ratio)) &&
      !givesBothNumbers(facts, denominatorOf(indicator, measure), isExample),
  );
}

function denominatorOf({ measures }: Indicator, { ratio }: Measure): Measure | null {
  return measures.find(({ id }) => id === ratio?.denominator) ?? null;
}

/** "33 Tổ … tại 33 thôn"; of 3.285 teachers in a row of classes nothing follows. */
function givesBothNumbers(
  { quantities }: EvidenceFacts,
  denominator: Measure | null,
  isExample: (fact: Span) => boolean,
): boolean {
  if (!denominator) return false;
  const units = unitsOfMeasure(denominator);
  const own = quantities.filter((one) => units.has(one.unit ?? '') && !isExample(one));
  return own.length > 1;
}

/** In a province's evidence what stands in a line that names a commune is said of that commune. */
function isOfOneCommune({ items, places }: EvidenceFacts): (fact: Span) => boolean {
  const ofCommunes = items.filter((item) =>
    places.some(({ start }) => start >= item.start && start < item.end),
  );
  return ({ start, end }) => ofCommunes.some((item) => start >= item.start && end <= item.end);
}

/** A row of people whose evidence says "95% cán bộ, công chức …" and not of how many. */
function bareRate({ indicator, reading }: ReadEntry, facts: EvidenceFacts) {
  for (const { id, unit, group } of resultMeasures(indicator)) {
    const count = measureOf(reading, id);
    if (group === null || count === null || !isPersonUnit(fold(unit))) continue;
    const rate = facts.rates.find((stated) => isRateOfPeople(facts, stated));
    // All of them, and so many: then so many there are.
    if (rate && !(rate.rate === 100 && reading.qualifier === null)) return { rate, count, unit };
  }
  return null;
}

/** Not of growth, of files, of a plan. */
const PEOPLE =
  /^[^%]{0,8}(?:%|phan tram) ?(?:so |tong so )?(?:can bo|cong chuc|vien chuc|hoc sinh|sinh vien|nguoi|lao dong|cong dan|dan so|nhan dan|hoi vien|doan vien)/;

function isRateOfPeople({ text }: EvidenceFacts, { start, end }: StatedRate): boolean {
  return PEOPLE.test(fold(text.slice(start, end + 40)));
}
