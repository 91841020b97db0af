/** What went wrong in the task pane or the browser edition, and what to do. */
import type { RefusalCode } from '../core/merge/types';
import * as en from './en/troubles';
import { fill } from './fill';
import type { Language } from './language';
import { refusalMessage } from './ledger-words';
import * as vi from './vi/troubles';

type OwnTroubleCode = keyof typeof vi.troubles;

/** With the workbook or the host, or with a file. */
export interface WordedTrouble {
  readonly code: OwnTroubleCode | RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

interface Words {
  readonly troubles: Readonly<Record<OwnTroubleCode, string>>;
  readonly unsupported: ReadonlyMap<unknown, string>;
  readonly asBefore: string;
  readonly notRestored: string;
}

const WORDS: Record<Language, Words> = {
  vi: { ...vi, unsupported: new Map(Object.entries(vi.unsupported)) },
  en: { ...en, unsupported: new Map(Object.entries(en.unsupported)) },
};

export function troubleMessage(language: Language, { code, data }: WordedTrouble): string {
  if (!isOwn(code)) return refusalMessage(language, { code, data });
  const { troubles, unsupported, asBefore, notRestored } = WORDS[language];
  const because = code === 'not-supported' ? unsupported.get(data.reason) : undefined;
  const parts = [because ?? troubles[code]];
  if (data.restored === 'no') parts.push(notRestored);
  else if (code === 'unexpected') parts.push(asBefore);
  // A host may not know the cell, or its own code: the words stand all the same.
  return fill(parts.join(' '), { cell: '', code: '', sheet: '', ...data });
}

function isOwn(code: WordedTrouble['code']): code is OwnTroubleCode {
  return Object.hasOwn(vi.troubles, code);
}
