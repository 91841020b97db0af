/** Words of the workbooks we write. */
import { notRun } from '../core/rules/not-run';
import { rules } from '../core/rules/registry';
import { ruleCrashed } from '../core/rules/rule-crashed';
import type { SheetWords } from '../core/sheets/province/words';
import type { ReviewSheetWords } from '../core/sheets/review-sheet/words';
import { reviewSheet as reviewEnglish, sheets as english } from './en/sheets';
import { fill } from './fill';
import type { Language } from './language';
import { refusalMessage, unusedMessage } from './ledger-words';
import { findingMessage, ruleWords, suggestionLabel } from './rule-words';
import { reviewSheet as reviewVietnamese, sheets as vietnamese } from './vi/sheets';

const WORDS = { vi: vietnamese, en: english };
const REVIEW_WORDS = { vi: reviewVietnamese, en: reviewEnglish };

export function sheetWords(language: Language): SheetWords {
  return {
    text: (id, data = {}) => fill(WORDS[language][id], data),
    finding: (finding) => findingMessage(language, finding),
    suggestion: (finding, suggestion) => suggestionLabel(language, finding, suggestion),
    refusal: (refusal) => refusalMessage(language, refusal),
    unused: (reason) => unusedMessage(language, reason),
  };
}

const NAMES = new Map(
  [...rules.map(({ meta }) => meta), ...Object.values(notRun), ruleCrashed].map(
    ({ code, name }) => [code, name],
  ),
);

export function reviewSheetWords(language: Language): ReviewSheetWords {
  return {
    text: (id, data = {}) => fill(REVIEW_WORDS[language][id], data),
    finding: (finding) => findingMessage(language, finding),
    suggestion: (finding, suggestion) => suggestionLabel(language, finding, suggestion),
    mend: ({ name }) => ruleWords(language, name).mend ?? '',
    ruleTitle: (code) => {
      const name = NAMES.get(code);
      return name === undefined ? code : ruleWords(language, name).title;
    },
    refusal: (refusal) => refusalMessage(language, refusal),
  };
}
