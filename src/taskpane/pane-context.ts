import { createContext, useContext } from 'react';
import type { BrowserSession, PaneSession, PaneState, Place, SavedFile } from '../app/pane/types';
import type { FindingData } from '../core/rules/types';
import type { Language } from '../i18n/language';
import type { PaneWord } from '../i18n/pane-words';

export interface Replacing {
  readonly replace: () => Promise<void>;
}

/** What every part of the interface draws and calls. */
export interface Pane {
  readonly session: PaneSession;
  /** The same session where the page holds the workbook itself; null in Excel. */
  readonly browser: BrowserSession | null;
  readonly state: PaneState;
  readonly language: Language;
  text(id: PaneWord, data?: FindingData): string;
  showPlace(place: Place): void;
  /** Gives a file to the person, as a download. */
  save(file: SavedFile): void;
  /** Opens something in place of the open workbook; asks first where edits would be lost. */
  replaceWorkbook(replace: () => Promise<void>): void;
  /** What waits for the answer. */
  readonly replacing: Replacing | null;
  /** Names of files the browser could not open; shown until dismissed. */
  readonly unreadable: readonly string[];
  tellUnreadable(files: readonly string[]): void;
  forgetReplacing(): void;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside a `PaneApp`: a mistake in code. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('not within a PaneApp');
  return pane;
}
