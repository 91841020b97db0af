/** Rules on rows that say the same, in the order of their codes (PL06nn). */
import type { Rule } from '../types';
import { proposedNotListed } from './proposed-not-listed';
import { sameEvidence } from './same-evidence';
import { sameFigureTwice } from './same-figure';

export const betweenRowsRules: readonly Rule[] = [sameEvidence, sameFigureTwice, proposedNotListed];
