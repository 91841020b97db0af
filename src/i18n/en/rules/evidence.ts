import type { RuleWords } from '../../rule-words';

export const evidenceWords: Readonly<Record<string, RuleWords>> = {};
