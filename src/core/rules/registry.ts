/** Every rule, in the order of their codes. A new rule is a file and a line in its family's index. */
import { betweenCommunesRules } from './between-communes';
import { betweenRowsRules } from './between-rows';
import { evidenceRules } from './evidence';
import { formRules } from './form';
import { groupRules } from './group';
import { overTimeRules } from './over-time';
import { relationRules } from './relation';
import type { Rule } from './types';
import { valueRules } from './value';

export const rules: readonly Rule[] = [
  ...formRules,
  ...valueRules,
  ...groupRules,
  ...relationRules,
  ...evidenceRules,
  ...betweenRowsRules,
  ...overTimeRules,
  ...betweenCommunesRules,
];
