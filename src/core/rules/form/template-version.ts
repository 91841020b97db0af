import { failureAt } from '../entries';
import type { Rule } from '../types';

/** A sheet made from another version of the form. */
export const templateVersion: Rule = {
  meta: {
    code: 'PL0117',
    name: 'template-version',
    family: 1,
    severity: 'warning',
    messages: { older: ['stated', 'current'], newer: ['stated', 'current'] },
    source: 'Quy ước của chương trình: trang dữ liệu ẩn ghi phiên bản của mẫu',
  },
  *check({ submission, template }) {
    const { statedVersion } = submission;
    if (statedVersion === null || statedVersion === template.version) return;
    yield failureAt(
      null,
      submission.titleCell,
      statedVersion < template.version ? 'older' : 'newer',
      { stated: statedVersion, current: template.version },
    );
  },
};
