import { makeStyles } from '@fluentui/react-components';
import type { ChangedEntry } from '../../core/review/compare';
import type { Entry } from '../../core/submission/types';
import { usePane, type Pane } from '../pane-context';
import { CellLinks } from './cell-links';
import { listStyles } from './list-styles';

const useStyles = makeStyles(listStyles);

/** Rows that say something else than before: what each said, and says. */
export function ChangedRows({ changed }: { readonly changed: readonly ChangedEntry[] }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.list}>
      {changed.map(({ indicator, before, after, parts }, at) => {
        const { number = indicator, wording = '', cells } = after ?? before ?? {};
        const cell = after && cells?.result;
        return (
          <li key={`${indicator} ${String(at)}`} className={styles.item}>
            <p className={styles.title}>
              {text('row', { number, wording })} <CellLinks cells={cell ? [cell] : []} />
            </p>
            {(parts.includes('result') || !before || !after) && (
              <>
                <p className={styles.quiet}>{text('row-before', { text: said(before, text) })}</p>
                <p className={styles.text}>{text('row-after', { text: said(after, text) })}</p>
              </>
            )}
            {before && after && parts.includes('unit') && (
              <p className={styles.text}>{text('unit-changed')}</p>
            )}
            {before && after && parts.includes('evidence') && (
              <p className={styles.text}>{text('evidence-changed')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function said(entry: Entry | null, text: Pane['text']): string {
  if (!entry) return text('row-not-there');
  return entry.raw.trim() === '' ? text('cell-blank') : entry.raw.trim();
}
