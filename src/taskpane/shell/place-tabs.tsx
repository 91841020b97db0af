import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Place } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { placeBeside, PLACES } from '../place';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    flex: '1 1 auto',
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      insetInline: tokens.spacingHorizontalM,
      borderBottom: `3px solid transparent`,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { borderBottomColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Transparent lines are drawn in forced colours, too: only this one may stay.
    '@media (forced-colors: active)': { '::after': { borderBottomColor: 'Highlight' } },
  },
  other: { '@media (forced-colors: active)': { '::after': { borderBottomStyle: 'none' } } },
});

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;

/**
 * The three places. Fluent's own TabList puts hidden elements that take the focus around itself,
 * which axe holds against it.
 */
export function PlaceTabs({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { text, showPlace } = usePane();
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeBeside(place, event.key);
    if (to === null) return;
    event.preventDefault();
    showPlace(to);
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div role="tablist" aria-label={text('places')} className={styles.tabs}>
      {PLACES.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-controls={panelId(each)}
          aria-selected={each === place}
          tabIndex={each === place ? 0 : -1}
          className={mergeClasses(styles.tab, each === place ? styles.shown : styles.other)}
          onClick={() => {
            showPlace(each);
          }}
          onKeyDown={onKeyDown}
        >
          {text(each)}
        </button>
      ))}
    </div>
  );
}
