/** Rules on relations between rows and on targets, in the order of their codes (PL04nn). */
import type { Rule } from '../types';
import { relationBroken } from './relation-broken';
import { targetNotMet } from './target-not-met';

export const relationRules: readonly Rule[] = [relationBroken, targetNotMet];
