import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useState } from 'react';
import type { Place } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { PLACES } from '../place';
import { Announcer } from './announcer';
import { Header } from './header';
import { panelId, PlaceTabs, tabId } from './place-tabs';
import { TroubleBar } from './trouble-bar';
import { UndoBar } from './undo-bar';

const CONTENT = {
  entry: lazy(() => import('../entry/entry-place')),
  review: lazy(() => import('../review/review-place')),
  merge: lazy(() => import('../merge/merge-place')),
};
const SheetView = lazy(() => import('../sheet/sheet-view'));

const WIDE = '@media (min-width: 900px)';
/** A pane zoomed in or docked low scrolls as a whole. */
const LOW = '@media (max-height: 400px)';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    height: '100dvh',
    [LOW]: { height: 'auto', minHeight: '100dvh' },
  },
  withSheet: {
    gridTemplateRows: 'auto auto minmax(0, 2fr) minmax(0, 3fr) auto',
    gridTemplateAreas: '"head" "tabs" "sheet" "main" "undo"',
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 1fr) 440px',
      gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
      gridTemplateAreas: '"head head" "sheet tabs" "sheet main" "sheet undo"',
    },
  },
  head: { gridArea: 'head' },
  main: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  panel: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    [LOW]: { overflowY: 'visible', flexBasis: 'auto' },
  },
  hidden: { display: 'none' },
});

export function Shell({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { browser, state, text } = usePane();
  const [visited, setVisited] = useState<readonly Place[]>([place]);
  if (!visited.includes(place)) setVisited([...visited, place]);
  const loading = <Spinner label={text('loading')} />;
  return (
    <div className={mergeClasses(styles.page, browser && styles.withSheet)}>
      <Header />
      <PlaceTabs place={place} />
      <main className={styles.main} aria-busy={state.busy !== null}>
        <TroubleBar />
        {PLACES.map((each) => {
          const Content = CONTENT[each];
          return (
            <div
              key={each}
              role="tabpanel"
              id={panelId(each)}
              aria-labelledby={tabId(each)}
              className={mergeClasses(styles.panel, each !== place && styles.hidden)}
            >
              {visited.includes(each) && (
                <Activity mode={each === place ? 'visible' : 'hidden'}>
                  <Suspense fallback={loading}>
                    <Content />
                  </Suspense>
                </Activity>
              )}
            </div>
          );
        })}
      </main>
      {browser && state.workbook !== null && (
        <Suspense fallback={loading}>
          <SheetView browser={browser} />
        </Suspense>
      )}
      <UndoBar />
      <Announcer />
    </div>
  );
}
