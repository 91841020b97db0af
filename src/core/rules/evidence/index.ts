import type { Rule } from '../types';

export const evidenceRules: readonly Rule[] = [];
