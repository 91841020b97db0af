import { makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Place } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { Header } from './header';
import { PlacePanels } from './place-panels';
import { PlaceTabs } from './place-tabs';
import { UndoBar } from './undo-bar';

/** They bring the words for every trouble: not needed to begin. */
const Notices = lazy(() => import(/* webpackChunkName: "notices" */ './notices'));
const SheetView = lazy(() => import('../sheet/sheet-view'));

const WIDE = '@media (min-width: 900px)';
/** A pane zoomed in or docked low scrolls as a whole. */
const LOW = '@media (max-height: 480px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    [LOW]: { height: 'auto' },
  },
  work: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  beside: { [WIDE]: { flexDirection: 'row' } },
  sheet: {
    flex: '2 1 0',
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    [LOW]: { flex: 'none', height: '320px' },
    [WIDE]: { flex: '1 1 0', height: 'auto' },
  },
  onlyWide: { display: 'none', [WIDE]: { display: 'flex' } },
  places: {
    flex: '3 1 0',
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    [LOW]: { flex: 'none' },
  },
  /** Lines and buttons as wide as a screen are hard to read. */
  alone: { [WIDE]: { width: '100%', maxWidth: '720px', alignSelf: 'center' } },
  aside: { [WIDE]: { flex: '0 0 440px' } },
});

/** The frame: the workbook's name, the sheet where the page shows it, the places, what can be undone. */
export function Shell({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { browser, state, text } = usePane();
  const sheet = state.workbook === null ? null : browser;
  return (
    <div className={styles.page}>
      <Header />
      <div className={mergeClasses(styles.work, sheet !== null && styles.beside)}>
        {sheet && (
          <section
            aria-label={text('sheet-view')}
            className={mergeClasses(styles.sheet, place === 'merge' && styles.onlyWide)}
          >
            <Suspense fallback={<Spinner label={text('loading')} />}>
              <SheetView browser={sheet} />
            </Suspense>
          </section>
        )}
        <main
          className={mergeClasses(styles.places, sheet === null ? styles.alone : styles.aside)}
          aria-busy={state.busy !== null}
        >
          <PlaceTabs place={place} />
          <Suspense>
            <Notices />
          </Suspense>
          <PlacePanels place={place} />
          <UndoBar />
        </main>
      </div>
    </div>
  );
}
