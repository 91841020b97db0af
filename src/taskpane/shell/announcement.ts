/** What a screen reader is told, without moving the focus, when something has changed. */
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';
import { troubleMessage } from '../../i18n/trouble-words';
import { countFiles } from '../merge/count-files';
import type { Pane } from '../pane-context';
import { summarise } from '../review/summary';

export type Moment = Pick<Pane, 'state' | 'replacing' | 'unreadable'>;

/** null: nothing new that is worth saying. What has to be answered or mended comes first. */
export function announcement(language: Language, before: Moment, now: Moment): string | null {
  const text: Pane['text'] = (id, data) => paneText(language, id, data);
  const { trouble, askExisting, undoable, consolidation, merging, checked, compared } = now.state;
  if (trouble && trouble !== before.state.trouble) return troubleMessage(language, trouble);
  if (now.unreadable.length > 0 && now.unreadable !== before.unreadable) {
    return text('files-unreadable', { files: now.unreadable });
  }
  if (askExisting && askExisting !== before.state.askExisting) {
    return `${text('exists-title', { sheet: askExisting.sheet })}. ${text('exists-body')}`;
  }
  if (now.replacing && now.replacing !== before.replacing) {
    return `${text('unsaved-title')}. ${text('unsaved-body')}`;
  }
  if (undoable !== null && undoable !== before.state.undoable) return text(`undo-${undoable}`);
  if (consolidation && consolidation !== before.state.consolidation) {
    const { counts, expected } = consolidation;
    return text('merged-of', { merged: counts.merged, expected: expected.length });
  }
  if (!merging && before.state.merging) {
    return text('files-read', { ...countFiles(now.state.received) });
  }
  if (compared?.comparison && compared.file !== before.state.compared?.file) {
    const { comparison, file } = compared;
    const counts = (['mended', 'still', 'new'] as const).map((kind) =>
      text('compared-count', { kind: text(kind), count: comparison[kind].length }),
    );
    return `${text('compared-with', { file })} ${counts.join('; ')}.`;
  }
  const current = checked?.current;
  if (current && current !== before.state.checked?.current) {
    return text('checked-summary', { ...summarise(current.findings) });
  }
  return null;
}
