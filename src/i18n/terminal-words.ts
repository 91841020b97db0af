import type { FindingData } from '../core/rules/types';
import { terminal as english } from './en/terminal';
import { fill } from './fill';
import type { Language } from './language';
import { terminal as vietnamese } from './vi/terminal';

export type TerminalWord = keyof typeof vietnamese;

const WORDS: Record<Language, Readonly<Record<TerminalWord, string>>> = {
  vi: vietnamese,
  en: english,
};

export function terminalText(language: Language, id: TerminalWord, data: FindingData = {}): string {
  return fill(WORDS[language][id], data);
}
