/** All examples, by the name of the rule. */
import { betweenRowsExamples } from './between-rows';
import { betweenCommunesExamples } from './between-communes';
import { evidenceExamples } from './evidence';
import { formExamples } from './form';
import { groupExamples } from './group';
import { overTimeExamples } from './over-time';
import { relationExamples } from './relation';
import type { Examples } from './types';
import { valueExamples } from './value';

export const examples: Examples = {
  ...formExamples,
  ...valueExamples,
  ...groupExamples,
  ...relationExamples,
  ...evidenceExamples,
  ...betweenRowsExamples,
  ...overTimeExamples,
  ...betweenCommunesExamples,
};
