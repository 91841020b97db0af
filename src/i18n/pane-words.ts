/** Words of the task pane and the browser edition. */
import type { RefusalCode } from '../core/merge/types';
import type { FindingData } from '../core/rules/types';
import { pane as english, troubles as troublesEn, unsupported as unsupportedEn } from './en/pane';
import { fill } from './fill';
import type { Language } from './language';
import { refusalMessage } from './ledger-words';
import {
  pane as vietnamese,
  troubles as troublesVi,
  unsupported as unsupportedVi,
} from './vi/pane';

export type PaneWord = keyof typeof vietnamese;
type OwnTroubleCode = keyof typeof troublesVi;

/** What went wrong: with the workbook or the host, or with a file. */
interface WordedTrouble {
  readonly code: OwnTroubleCode | RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

const WORDS: Record<Language, Readonly<Record<PaneWord, string>>> = {
  vi: vietnamese,
  en: english,
};
const TROUBLES: Record<Language, Readonly<Record<OwnTroubleCode, string>>> = {
  vi: troublesVi,
  en: troublesEn,
};
const UNSUPPORTED: Record<Language, ReadonlyMap<unknown, string>> = {
  vi: new Map(Object.entries(unsupportedVi)),
  en: new Map(Object.entries(unsupportedEn)),
};

/** Years are given as text: a number is written with thousands marks. */
export function paneText(language: Language, id: PaneWord, data: FindingData = {}): string {
  return fill(WORDS[language][id], data);
}

/** What went wrong and what to do. */
export function troubleMessage(language: Language, { code, data }: WordedTrouble): string {
  if (!isOwn(code)) return refusalMessage(language, { code, data });
  const because = code === 'not-supported' ? UNSUPPORTED[language].get(data.reason) : undefined;
  // A host may not know the cell, or its own code: the words stand all the same.
  return fill(because ?? TROUBLES[language][code], { cell: '', code: '', ...data });
}

function isOwn(code: WordedTrouble['code']): code is OwnTroubleCode {
  return Object.hasOwn(troublesVi, code);
}
