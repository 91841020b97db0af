import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useState } from 'react';
import type { Place } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { PLACES } from '../place';
import { panelId, tabId } from './place-tabs';

/** The build counts these chunks, by name, in what is loaded before the first screen answers. */
const CONTENT = {
  entry: lazy(() => import(/* webpackChunkName: "place-entry" */ '../entry/entry-place')),
  review: lazy(() => import(/* webpackChunkName: "place-review" */ '../review/review-place')),
  merge: lazy(() => import(/* webpackChunkName: "place-merge" */ '../merge/merge-place')),
};

const useStyles = makeStyles({
  panels: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: {
    flex: '1 1 0',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    '@media (max-height: 480px)': { flexBasis: 'auto', overflowY: 'visible' },
  },
  hidden: { display: 'none' },
});

/** A place is loaded when it is first shown, and keeps what was chosen in it. */
export function PlacePanels({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { text } = usePane();
  const [visited, setVisited] = useState<readonly Place[]>([place]);
  if (!visited.includes(place)) setVisited([...visited, place]);
  return (
    <div className={styles.panels}>
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
                <Suspense fallback={<Spinner label={text('loading')} />}>
                  <Content />
                </Suspense>
              </Activity>
            )}
          </div>
        );
      })}
    </div>
  );
}
