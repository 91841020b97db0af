import { rules } from '../../core/rules/registry';
import type { Language } from '../../i18n/language';
import { ruleWords } from '../../i18n/rule-words';

export interface RuleTitleProps {
  /** `PL0402` */
  readonly code: string;
  readonly language: Language;
}

/** What a rule is called; its code for one of another version of the program. */
export default function RuleTitle({ code, language }: RuleTitleProps) {
  const found = rules.find(({ meta }) => meta.code === code);
  return found ? ruleWords(language, found.meta.name).title : code;
}
