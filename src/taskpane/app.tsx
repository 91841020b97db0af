/** The interface: of the task pane in Excel, and of the browser edition. */
import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { BrowserSession, PaneSession, Place, SavedFile } from '../app/pane/types';
import type { Language } from '../i18n/language';
import { paneText } from '../i18n/pane-words';
import { PaneContext, type Pane, type Replacing } from './pane-context';
import { placeOf } from './place';
import { Shell } from './shell/shell';
import { usePageGuards } from './shell/use-page-guards';
import { darkTheme, lightTheme } from './theme/themes';
import { useDark, type ThemeName } from './theme/use-dark';

export interface PaneAppProps {
  readonly session: PaneSession | BrowserSession;
  readonly language: Language;
  /** Where to begin; without it, the page's address says (`?place=review`). */
  readonly place?: Place;
  /** Of Office; without it, the system's preference decides. */
  readonly theme?: ThemeName | null;
  /** Gives a file to the person to save: the browser edition needs it. */
  readonly onSave?: (file: SavedFile) => void;
}

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  // Of scroll bars and of what the browser itself draws.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export function PaneApp({ session, language, place, theme = null, onSave }: PaneAppProps) {
  useStaticStyles();
  const styles = useStyles();
  const dark = useDark(theme);
  const [shown, setShown] = useState<Place>(() => place ?? placeOf(window.location.search));
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useSyncExternalStore(subscribe, () => session.getState());
  const [unreadable, tellUnreadable] = useState<readonly string[]>([]);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  usePageGuards(state.unsaved);
  const pane = useMemo(
    (): Pane => ({
      session,
      browser: isBrowserSession(session) ? session : null,
      state,
      language,
      text: (id, data) => paneText(language, id, data),
      showPlace: setShown,
      save: (file) => onSave?.(file),
      unreadable,
      tellUnreadable,
      replacing,
      replaceWorkbook: (replace) => {
        if (state.unsaved) setReplacing({ replace });
        else void replace();
      },
      forgetReplacing: () => {
        setReplacing(null);
      },
    }),
    [session, state, language, onSave, unreadable, replacing],
  );
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={dark ? styles.dark : styles.light}
      lang={language}
    >
      <PaneContext value={pane}>
        <Shell place={shown} />
      </PaneContext>
    </FluentProvider>
  );
}

function isBrowserSession(session: PaneSession): session is BrowserSession {
  return 'openFile' in session;
}
