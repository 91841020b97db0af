/** What a screen reader is told, without moving the focus, when the state has changed. */
import type { PaneState } from '../../app/pane/types';
import type { Language } from '../../i18n/language';
import { paneText, troubleMessage } from '../../i18n/pane-words';
import { summarise } from '../review/summary';
import { countFiles } from '../merge/intake';

/** null: nothing new that is worth saying. */
export function announcement(language: Language, before: PaneState, now: PaneState): string | null {
  const text = paneText.bind(null, language);
  if (now.trouble && now.trouble !== before.trouble) return troubleMessage(language, now.trouble);
  if (now.askExisting && now.askExisting !== before.askExisting) {
    const { sheet } = now.askExisting;
    return `${text('exists-title', { sheet })}. ${text('exists-body')}`;
  }
  if (now.undoable !== null && now.undoable !== before.undoable) {
    return text(`undo-${now.undoable}`);
  }
  if (now.consolidation && now.consolidation !== before.consolidation) {
    const { counts, expected } = now.consolidation;
    return text('merged-of', { merged: counts.merged, expected: expected.length });
  }
  if (before.merging && !now.merging) {
    return text('files-read', { ...countFiles(now.received) });
  }
  const { current } = now.checked ?? {};
  if (current && current !== before.checked?.current) {
    return text('checked-summary', { ...summarise(current.findings) });
  }
  return null;
}
