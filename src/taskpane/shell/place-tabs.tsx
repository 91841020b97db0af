import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Place } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { PLACES } from '../place';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flex: '1 1 auto', paddingInline: tokens.spacingHorizontalXS },
});

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;

/** The three places. */
export function PlaceTabs({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { text, showPlace } = usePane();
  return (
    <nav aria-label={text('places')}>
      <TabList
        className={styles.tabs}
        selectedValue={place}
        onTabSelect={(_, { value }) => {
          const chosen = PLACES.find((known) => known === value);
          if (chosen) showPlace(chosen);
        }}
      >
        {PLACES.map((each) => (
          <Tab
            key={each}
            id={tabId(each)}
            value={each}
            aria-controls={panelId(each)}
            className={styles.tab}
          >
            {text(each)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
