/** Makes sentences of findings. */
import type { Finding, Suggestion } from '../core/rules/types';
import { betweenCommunesWords as betweenCommunesEn } from './en/rules/between-communes';
import { betweenRowsWords as betweenRowsEn } from './en/rules/between-rows';
import { evidenceWords as evidenceEn } from './en/rules/evidence';
import { formWords as formEn } from './en/rules/form';
import { groupWords as groupEn } from './en/rules/group';
import { overTimeWords as overTimeEn } from './en/rules/over-time';
import { relationWords as relationEn } from './en/rules/relation';
import { runnerWords as runnerEn } from './en/rules/runner';
import { valueWords as valueEn } from './en/rules/value';
import { fill, UnknownWords } from './fill';
import type { Language } from './language';
import { betweenCommunesWords as betweenCommunesVi } from './vi/rules/between-communes';
import { betweenRowsWords as betweenRowsVi } from './vi/rules/between-rows';
import { evidenceWords as evidenceVi } from './vi/rules/evidence';
import { formWords as formVi } from './vi/rules/form';
import { groupWords as groupVi } from './vi/rules/group';
import { overTimeWords as overTimeVi } from './vi/rules/over-time';
import { relationWords as relationVi } from './vi/rules/relation';
import { runnerWords as runnerVi } from './vi/rules/runner';
import { valueWords as valueVi } from './vi/rules/value';

export interface RuleWords {
  /** What is wrong, as a heading: "Tỷ lệ ở dòng đếm số người". */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** What it looks at, in a sentence: "Cột Kết quả của các dòng đếm số người". */
  readonly looks: string;
  /** How to mend it, in a sentence or two. */
  readonly mend: string;
  /** By message id; `{name}` is filled from the finding's data. */
  readonly messages: Readonly<Record<string, string>>;
}

const CATALOGUE: Record<Language, ReadonlyMap<string, RuleWords>> = {
  vi: catalogue(
    runnerVi,
    formVi,
    valueVi,
    groupVi,
    relationVi,
    evidenceVi,
    betweenRowsVi,
    overTimeVi,
    betweenCommunesVi,
  ),
  en: catalogue(
    runnerEn,
    formEn,
    valueEn,
    groupEn,
    relationEn,
    evidenceEn,
    betweenRowsEn,
    overTimeEn,
    betweenCommunesEn,
  ),
};

function catalogue(
  ...families: Readonly<Record<string, RuleWords>>[]
): ReadonlyMap<string, RuleWords> {
  return new Map([...families.flatMap((family) => Object.entries(family))]);
}

/** @throws UnknownWords for a rule that has no words in this language. */
export function ruleWords(language: Language, name: string): RuleWords {
  const words = CATALOGUE[language].get(name);
  if (!words) throw new UnknownWords(`no words for rule ${name} in ${language}`);
  return words;
}

function message(language: Language, rule: string, id: string): string {
  const { messages } = ruleWords(language, rule);
  const text = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (text === undefined) throw new UnknownWords(`no message ${id} of ${rule} in ${language}`);
  return text;
}

/** The sentence a person reads. */
export function findingMessage(language: Language, finding: Finding): string {
  return fill(message(language, finding.name, finding.messageId), finding.data);
}

/** What a suggestion does, in words. */
export function suggestionLabel(
  language: Language,
  finding: Finding,
  suggestion: Suggestion,
): string {
  return fill(message(language, finding.name, suggestion.labelId), {
    from: suggestion.from,
    to: suggestion.to,
    ...suggestion.data,
  });
}
