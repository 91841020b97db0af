import { nameInText } from '../../places/in-text';
import { fileName } from '../../text/file-name';
import { CONTRADICTIONS, contradictions } from '../claims';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** Title, metadata and file name that name different communes. */
export const communeContradiction: Rule = {
  meta: {
    code: 'PL0111',
    name: 'commune-contradiction',
    family: 1,
    severity: 'error',
    messages: Object.fromEntries(CONTRADICTIONS.map((id) => [id, ['first', 'second', 'file']])),
    yieldsTo: ['communes-several'],
    source: 'Kế hoạch năm 2026 của tỉnh: địa phương chịu trách nhiệm về số liệu của mình',
  },
  *check({ submission }) {
    if (submission.level === 'province') return;
    const same = (a: { code: string }, b: { code: string }) => a.code === b.code;
    for (const { id, first, second } of contradictions(submission.commune.claims, same)) {
      yield failureAt(null, first.cell ?? submission.titleCell, id, {
        first: nameInText(first.value),
        second: nameInText(second.value),
        file: fileName(submission.file),
      });
    }
  },
};
