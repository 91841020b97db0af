/** Rules that compare with what the commune reported before, in the order of their codes (PL07nn). */
import type { Rule } from '../types';
import { figureFalls } from './figure-falls';
import { figureJumps } from './figure-jumps';
import { sameAsBefore } from './same-as-before';

export const overTimeRules: readonly Rule[] = [figureFalls, figureJumps, sameAsBefore];
