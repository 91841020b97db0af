/** Words of the task pane and the browser edition. */
import type { FindingData } from '../core/rules/types';
import type { Period } from '../core/templates/period';
import { periodWords } from '../core/templates/period-words';
import { pane as english } from './en/pane';
import { fill } from './fill';
import type { Language } from './language';
import { pane as vietnamese } from './vi/pane';

export type PaneWord = keyof typeof vietnamese;

const WORDS: Record<Language, Readonly<Record<PaneWord, string>>> = {
  vi: vietnamese,
  en: english,
};

/** Years are given as text: a number is written with thousands marks. */
export function paneText(language: Language, id: PaneWord, data: FindingData = {}): string {
  return fill(WORDS[language][id], data);
}

/** `quý II năm 2026`; in English as forms and files name it, `2026-Q2`. */
export function periodName(language: Language, period: Period): string {
  return language === 'vi' ? periodWords(period) : period.id;
}
