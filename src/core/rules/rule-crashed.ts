import type { RuleMeta } from './types';

/** What is reported when a rule itself breaks: a lost rule is said, never a lost review. */
export const ruleCrashed: RuleMeta = {
  code: 'PL0000',
  name: 'rule-crashed',
  family: 1,
  severity: 'warning',
  messages: { crashed: ['rule', 'reason'] },
  source: 'Quy ước của chương trình',
};
