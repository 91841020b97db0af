import { nameInText } from '../../places/in-text';
import { fileName } from '../../text/file-name';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** A commune's sheet that does not say whose it is. A provincial appendix has no commune. */
export const communeMissing: Rule = {
  meta: {
    code: 'PL0110',
    name: 'commune-missing',
    family: 1,
    severity: 'error',
    messages: { missing: ['cell'], 'file-name-only': ['cell', 'commune', 'file'] },
    yieldsTo: ['communes-several'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng "Kèm theo Báo cáo … của UBND xã"',
  },
  *check({ submission }) {
    if (submission.level === 'province') return;
    const { chosen } = submission.commune;
    const cell = submission.titleCell;
    if (chosen === null) {
      yield failureAt(null, cell, 'missing', { cell });
    } else if (chosen.source === 'file-name') {
      yield failureAt(
        null,
        cell,
        'file-name-only',
        { cell, commune: nameInText(chosen.value), file: fileName(submission.file) },
        { severity: 'warning' },
      );
    }
  },
};
