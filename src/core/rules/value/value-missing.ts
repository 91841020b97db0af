import { resultMeasures } from '../../templates/catalogue';
import type { Indicator } from '../../templates/schema';
import type { ReadMissing } from '../../values/types';
import { entriesOf, failure, quote } from '../entries';
import { REPAIR_LABELS, suggestRepairs } from '../repairs';
import type { Rule } from '../types';

/** No figure: blank, a dash, "chưa có". None of these is 0. */
export const valueMissing: Rule = {
  meta: {
    code: 'PL0201',
    name: 'value-missing',
    family: 2,
    severity: 'error',
    messages: {
      blank: ['row', 'cell'],
      dash: ['row', 'cell', 'text'],
      word: ['row', 'cell', 'text'],
      'answer-blank': ['row', 'cell'],
      'answer-unclear': ['row', 'cell', 'text'],
      ...REPAIR_LABELS,
    },
    yieldsTo: ['result-in-other-column'],
    source: 'Quy ước của dự án: ô trống, dấu gạch và "không" không phải là số 0',
  },
  *check(context) {
    for (const entry of entriesOf(context)) {
      // Without a result column every row is blank: one finding of family 1 says so.
      if (entry.reading.status !== 'missing' || entry.cells.result === undefined) continue;
      const { how, repairs } = entry.reading;
      yield failure(
        entry,
        messageOf(how, context.indicator(entry.indicator)),
        { text: quote(entry.raw) },
        { suggestions: suggestRepairs(entry, repairs) },
      );
    }
  },
};

function messageOf(how: ReadMissing['how'], indicator: Indicator): string {
  if (resultMeasures(indicator)[0]?.kind !== 'yes-no') return how;
  return how === 'blank' ? 'answer-blank' : 'answer-unclear';
}
