import { surelyBroken } from '../bounds';
import { failure, failureAt } from '../entries';
import { rowsOf } from '../groups';
import type { Rule } from '../types';
import { comparedRows, COMPARISON_DATA, comparisonData, PERIOD_DATA, periodData } from './earlier';

/** From so many rows on, most of those compared, it is the way of counting and not the figures. */
const MANY = 3;

/** A count that goes on through the year, and is now less than it was. */
export const figureFalls: Rule = {
  meta: {
    code: 'PL0701',
    name: 'figure-falls',
    family: 7,
    severity: 'warning',
    messages: {
      falls: ['row', 'cell', ...COMPARISON_DATA],
      'most-fall': ['rows', 'count', 'compared', ...PERIOD_DATA],
    },
    needs: 'history',
    source:
      'Phụ lục xã Thuận An, 5/2026: các dòng kê cộng dồn văn bản, lớp, người từ tháng 7/2025 đến kỳ báo cáo',
  },
  *check(context) {
    const comparable = comparedRows(context).flatMap(({ entry, measures }) => {
      const cumulative = measures.filter(
        ({ measure, periods }) =>
          measure.kind === 'count' &&
          measure.overTime === 'cumulative' &&
          periods.before.year === periods.now.year,
      );
      return cumulative.length === 0 ? [] : [{ entry, cumulative }];
    });
    const falling = comparable.flatMap(({ entry, cumulative }) => {
      const [first, ...others] = cumulative.filter(({ now, before }) =>
        surelyBroken(now, '>=', before),
      );
      return first ? [{ entry, fallen: [first, ...others] as const }] : [];
    });
    const [first] = falling.flatMap(({ fallen }) => fallen);
    if (first && falling.length >= MANY && falling.length * 2 > comparable.length) {
      const data = {
        rows: rowsOf(falling.map(({ entry }) => entry)),
        count: falling.length,
        compared: comparable.length,
        ...periodData(first.periods.now, first.periods.before),
      };
      yield failureAt(null, null, 'most-fall', data, { severity: 'note' });
      return;
    }
    for (const { entry, fallen } of falling) yield failure(entry, 'falls', comparisonData(fallen));
  },
};
