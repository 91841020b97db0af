import { resultMeasures } from '../../templates/catalogue';
import type { ReadOk } from '../../values/types';
import { failure, measureOf, readEntries } from '../entries';
import type { Rule } from '../types';

/** A rate below 0 or above 100. */
export const rateOutOfRange: Rule = {
  meta: {
    code: 'PL0205',
    name: 'rate-out-of-range',
    family: 2,
    severity: 'error',
    messages: {
      rate: ['row', 'cell', 'rate'],
      ratio: ['row', 'cell', 'numerator', 'denominator'],
    },
    source: 'Báo cáo 116-BC/TU, phụ lục, các dòng tính theo %: phần của một tổng',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const rates = resultMeasures(indicator)
        .filter(({ kind }) => kind === 'percent')
        .flatMap(({ id }) => measureOf(reading, id) ?? []);
      const rate = rates.find((value) => value < 0 || value > 100);
      if (rate === undefined) continue;
      const ratio = ratioOf(reading);
      yield ratio ? failure(entry, 'ratio', ratio) : failure(entry, 'rate', { rate });
    }
  },
};

function ratioOf({ assumptions }: ReadOk): { numerator: number; denominator: number } | null {
  const found = assumptions.find(({ code }) => code === 'rate-from-ratio');
  if (found?.code !== 'rate-from-ratio') return null;
  return { numerator: found.numerator, denominator: found.denominator };
}
