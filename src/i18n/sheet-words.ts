/** Words of the workbooks we write. */
import type { SheetWords } from '../core/sheets/province/words';
import { sheets as english } from './en/sheets';
import { fill } from './fill';
import type { Language } from './language';
import { refusalMessage, unusedMessage } from './ledger-words';
import { findingMessage, suggestionLabel } from './rule-words';
import { sheets as vietnamese } from './vi/sheets';

const WORDS = { vi: vietnamese, en: english };

export function sheetWords(language: Language): SheetWords {
  return {
    text: (id, data = {}) => fill(WORDS[language][id], data),
    finding: (finding) => findingMessage(language, finding),
    suggestion: (finding, suggestion) => suggestionLabel(language, finding, suggestion),
    refusal: (refusal) => refusalMessage(language, refusal),
    unused: (reason) => unusedMessage(language, reason),
  };
}
