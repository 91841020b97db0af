/** What went wrong in the task pane or the browser edition, and what to do. */
import type { RefusalCode } from '../core/merge/types';
import { troubles as troublesEn, unsupported as unsupportedEn } from './en/troubles';
import { fill } from './fill';
import type { Language } from './language';
import { refusalMessage } from './ledger-words';
import { troubles as troublesVi, unsupported as unsupportedVi } from './vi/troubles';

type OwnTroubleCode = keyof typeof troublesVi;

/** With the workbook or the host, or with a file. */
export interface WordedTrouble {
  readonly code: OwnTroubleCode | RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

const TROUBLES: Record<Language, Readonly<Record<OwnTroubleCode, string>>> = {
  vi: troublesVi,
  en: troublesEn,
};
const UNSUPPORTED: Record<Language, ReadonlyMap<unknown, string>> = {
  vi: new Map(Object.entries(unsupportedVi)),
  en: new Map(Object.entries(unsupportedEn)),
};

export function troubleMessage(language: Language, { code, data }: WordedTrouble): string {
  if (!isOwn(code)) return refusalMessage(language, { code, data });
  const because = code === 'not-supported' ? UNSUPPORTED[language].get(data.reason) : undefined;
  // A host may not know the cell, or its own code: the words stand all the same.
  return fill(because ?? TROUBLES[language][code], { cell: '', code: '', ...data });
}

function isOwn(code: WordedTrouble['code']): code is OwnTroubleCode {
  return Object.hasOwn(troublesVi, code);
}
