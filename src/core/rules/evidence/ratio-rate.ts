import type { EvidenceFacts, Ratio } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import type { Indicator } from '../../templates/schema';
import { formatPercent } from '../../values/format';
import { rateOf } from '../../values/ratio';
import { evidenceCell, failure, measureOf, quote, readEntries, type ReadEntry } from '../entries';
import { isPersonUnit } from '../groups';
import type { Report, Rule } from '../types';
import { entriesWithEvidence, groupBy } from './mentions';

/** n/N that does not give the rate written with it, or the rate of the result. */
export const ratioRate: Rule = {
  meta: {
    code: 'PL0507',
    name: 'ratio-rate',
    family: 5,
    severity: 'error',
    messages: {
      other: ['row', 'cell', 'text', 'stated', 'rate'],
      result: ['row', 'cell', 'numerator', 'denominator', 'stated', 'rate'],
      'over-whole': ['row', 'cell', 'text', 'numerator', 'denominator'],
    },
    yieldsTo: ['perhaps-fraction'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 11 và 12: "14.033/17.423 đạt 80.5%" là đúng',
  },
  *check(context) {
    for (const read of readEntries(context)) {
      const report = judgeResult(read);
      if (report) yield report;
    }
    for (const entry of entriesWithEvidence(context)) {
      const cell = evidenceCell(entry);
      for (const same of groupBy(wrongRatios(context.evidence(entry)), ({ text }) => text)) {
        const [ratio] = same;
        if (!ratio) continue;
        const { numerator, denominator, stated } = ratio;
        const text = quote(ratio.text);
        if (stated) {
          const rate = writtenRate(rateOf(numerator, denominator), stated.decimals);
          yield failure(entry, 'other', { text, stated: stated.text, rate }, { cell, spans: same });
        } else if (isShareOfWhole(ratio, context.indicator(entry.indicator))) {
          yield failure(
            entry,
            'over-whole',
            { text, numerator, denominator },
            { cell, spans: same },
          );
        }
      }
    }
  },
};

/** The row's own rate against the n/N read for the row, in its result or its evidence. */
function judgeResult({ entry, indicator, reading }: ReadEntry): Report | null {
  const measure = resultMeasures(indicator).find(({ ratio }) => ratio);
  if (!measure?.ratio || reading.qualifier !== null) return null;
  const stated = measureOf(reading, measure.id);
  const numerator = measureOf(reading, measure.ratio.numerator);
  const denominator = measureOf(reading, measure.ratio.denominator);
  if (stated === null || numerator === null || denominator === null || denominator === 0) {
    return null;
  }
  const rate = rateOf(numerator, denominator);
  if (agrees(stated, reading.decimals, rate)) return null;
  return failure(entry, 'result', {
    numerator,
    denominator,
    stated: formatPercent(stated),
    rate: writtenRate(rate, reading.decimals),
  });
}

function wrongRatios({ ratios }: EvidenceFacts): readonly Ratio[] {
  return ratios.filter(({ numerator, denominator, stated, units: [part, whole] }) =>
    // "100% (23 tổ/22 khu phố)": one of them has two, and all have one.
    numerator > denominator && part !== null && whole !== null && part !== whole
      ? false
      : stated
        ? !agrees(stated.rate, stated.decimals, rateOf(numerator, denominator))
        : numerator > denominator,
  );
}

/** The noise of binary fractions. */
const NOISE = 1e-9;

/** Rounded or cut off after so many decimals: 80,54… may be written 80,5%, 81% or 80%. */
function agrees(stated: number, decimals: number, rate: number): boolean {
  const unit = 10 ** -decimals;
  return stated > rate - unit - NOISE && stated <= rate + unit / 2 + NOISE;
}

function writtenRate(rate: number, decimals: number): string {
  return formatPercent(rate, Math.max(1, Math.min(decimals, 2)));
}

/**
 * True for n/N of one kind of thing, where n cannot be more: `14/11 thôn`. `25 tổ/23 khu phố` is of
 * two kinds; `35/20` alone is only n/N in a row that counts people or asks for n/N.
 */
function isShareOfWhole(
  { units: [part, whole] }: Ratio,
  { evidence, measures }: Indicator,
): boolean {
  if (part !== null) return part === whole || (isPersonUnit(part) && isPersonUnit(whole));
  if (whole !== null) return isPersonUnit(whole) || WHOLES.has(whole);
  return evidence.due === 'ratio' || measures.some(({ group }) => group !== null);
}

const WHOLES = new Set(['thon', 'bon', 'buon', 'to dan pho', 'khu pho', 'tdp', 'ho', 'truong']);
