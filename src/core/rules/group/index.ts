/** Rules on the limits of groups, in the order of their codes (PL03nn). */
import type { Rule } from '../types';
import { classSize } from './class-size';
import { moreThanGroup } from './more-than-group';
import { moreThanPopulation } from './more-than-population';
import { placeOverPopulation } from './place-over-population';
import { rateImpliesGroup } from './rate-implies-group';

export const groupRules: readonly Rule[] = [
  moreThanGroup,
  moreThanPopulation,
  placeOverPopulation,
  classSize,
  rateImpliesGroup,
];
