import { fileName } from '../../text/file-name';
import type { Period } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import { CONTRADICTIONS, contradictions } from '../claims';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** Title, metadata and file name that name different periods. */
export const periodContradiction: Rule = {
  meta: {
    code: 'PL0114',
    name: 'period-contradiction',
    family: 1,
    severity: 'error',
    messages: Object.fromEntries(
      CONTRADICTIONS.map((id) => [id, ['first', 'second', 'firstId', 'secondId', 'file']]),
    ),
    source: 'Kế hoạch năm 2026 của tỉnh: báo cáo quý, 6 tháng, năm và đột xuất',
  },
  *check({ submission }) {
    for (const { id, first, second } of contradictions(submission.period.claims, agree)) {
      yield failureAt(null, first.cell ?? submission.titleCell, id, {
        first: periodWords(first.value),
        second: periodWords(second.value),
        firstId: first.value.id,
        secondId: second.value.id,
        file: fileName(submission.file),
      });
    }
  },
};

/** A file name is often less or more precise than the title: `2026` beside `2026-Q2` agree there. */
function agree(first: Period, second: Period, secondIsFileName: boolean): boolean {
  if (first.id === second.id) return true;
  return secondIsFileName && first.from <= second.to && second.from <= first.to;
}
