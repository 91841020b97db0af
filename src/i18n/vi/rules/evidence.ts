import type { RuleWords } from '../../rule-words';
import { documentsWords } from './evidence-documents';
import { listsWords } from './evidence-lists';
import { numbersWords } from './evidence-numbers';

export const evidenceWords: Readonly<Record<string, RuleWords>> = {
  ...listsWords,
  ...numbersWords,
  ...documentsWords,
};
