import type { Measure } from '../../templates/schema';
import { rateOf } from '../../values/ratio';
import type { Given } from '../given';
import { meanOfRates } from './mean-of-rates';
import { share, type Strategy } from './strategy';

/** n and N of one commune; null when one is not given, or nothing can be a part of N. */
function ratioIn(given: Given, { ratio }: Measure): { part: number; whole: number } | null {
  const part = ratio ? given.measure(ratio.numerator) : null;
  const whole = ratio ? given.measure(ratio.denominator) : null;
  return part === null || whole === null || whole <= 0 ? null : { part, whole };
}

/**
 * Σn / ΣN × 100 over the communes that give both; each contributes its own n/N. Where rates are
 * given and none of them with n/N, their mean instead. What the communes gave decides which of
 * the two it is, before entries with errors are left out: leaving some out never lets others in.
 */
export const ratioOfSums: Strategy = (given, measure) => {
  const isRatio = given.some((one) => ratioIn(one, measure) !== null);
  const isRate = given.some((one) => one.measure(measure.id) !== null);
  if (!isRatio && isRate) return meanOfRates(given, measure);
  return {
    strategy: 'ratio-of-sums',
    ...share(given, (one) => {
      const ratio = ratioIn(one, measure);
      if (ratio) return { value: rateOf(ratio.part, ratio.whole), column: 'result' };
      return one.measure(measure.id) === null ? 'measure-missing' : 'no-ratio';
    }),
    total: (shares) => {
      const sums = { part: 0, whole: 0 };
      for (const { given: one } of shares) {
        const ratio = ratioIn(one, measure);
        sums.part += ratio?.part ?? 0;
        sums.whole += ratio?.whole ?? 0;
      }
      return rateOf(sums.part, sums.whole);
    },
  };
};
