import { substanceOf } from '../../corpus/substance';
import { entriesOf, failureAt } from '../entries';
import type { Rule } from '../types';
import { earlierReports, PERIOD_DATA, periodData } from './earlier';

/** Fewer figures than this may well stay as they are from one month to the next. */
const FEWEST_FIGURES = 5;

/** The report of the period before, sent again with another period on it. */
export const sameAsBefore: Rule = {
  meta: {
    code: 'PL0703',
    name: 'same-as-before',
    family: 7,
    severity: 'warning',
    messages: { same: ['figures', 'file', ...PERIOD_DATA] },
    needs: 'history',
    source: 'Kế hoạch năm 2026 của tỉnh: báo cáo quý, 6 tháng, năm; xã chịu trách nhiệm về số liệu',
  },
  *check(context) {
    const { submission } = context;
    const now = submission.period.chosen?.value;
    const [latest = []] = earlierReports(context);
    const own = substanceOf(entriesOf(context));
    if (!now || !own || own.figures < FEWEST_FIGURES) return;
    const same = latest.find(({ entries }) => substanceOf(entries)?.key === own.key);
    if (!same) return;
    yield failureAt(null, submission.period.chosen?.cell ?? submission.titleCell, 'same', {
      figures: own.figures,
      file: same.file,
      ...periodData(now, same.period),
    });
  },
};
