/** Browser edition: the sheet with its marked cells, to look at and to edit. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { BrowserSession } from '../../app/pane/types';
import type { Finding } from '../../core/rules/types';
import { usePane } from '../pane-context';
import { sheetGrid } from './sheet-grid';
import { SheetTable } from './sheet-table';

const useStyles = makeStyles({
  view: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

const NONE: readonly Finding[] = [];

export default function SheetView({ browser }: { readonly browser: BrowserSession }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const sheet = useSyncExternalStore(
    (listener) => browser.subscribe(listener),
    () => browser.sheet(),
  );
  const current = state.checked?.current ?? null;
  const reviewed = current?.submission.sheet === sheet?.name ? current : null;
  const grid = useMemo(
    () => sheet && sheetGrid(sheet, reviewed?.submission ?? null, reviewed?.findings ?? NONE),
    [sheet, reviewed],
  );
  if (!sheet || !grid) return null;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.name}>{text('sheet', { sheet: sheet.name })}</h2>
        <p className={styles.help}>
          {text('sheet-help')} {grid.cut && text('sheet-cut')}
        </p>
      </div>
      <SheetTable
        key={sheet.name}
        grid={grid}
        label={text('sheet', { sheet: sheet.name })}
        headerRow={reviewed?.submission.headerRow ?? null}
        selected={state.selected?.sheet === sheet.name ? state.selected : null}
        onEdit={(cell, value) => void browser.editCell(sheet.name, cell, value)}
      />
    </div>
  );
}
