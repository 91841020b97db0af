import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Contribution } from '../../core/merge/types';
import { formatNumber } from '../../core/values/format';
import { unusedMessage } from '../../i18n/ledger-words';
import { useGrowing } from '../common/use-growing';
import { usePane } from '../pane-context';
import type { FigureRow } from './figure-rows';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  place: { gridColumn: '1 / -1' },
  error: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
});

export interface FigureDetailProps {
  readonly row: FigureRow;
  readonly names: ReadonlyMap<string, string>;
}

/** Each commune's part with the cell it was read from, and the values that could not be used. */
export function FigureDetail({ row, names }: FigureDetailProps) {
  const styles = useStyles();
  const { language, text } = usePane();
  const { figure, unused, notSubmitted } = row;
  const drawn = useGrowing(figure.contributions.length);
  return (
    <div className={styles.detail}>
      {figure.strategy === 'mean-of-rates' && <span>{text('mean-of-rates')}</span>}
      <ul className={styles.list} aria-label={text('contributions')}>
        {figure.contributions.slice(0, drawn).map((part) => (
          <Part key={part.commune} part={part} name={names.get(part.commune) ?? part.commune} />
        ))}
      </ul>
      {unused.length > 0 && (
        <>
          <h3 className={styles.title}>{text('not-used')}</h3>
          <ul className={styles.list}>
            {unused.map(({ commune, reason }) => (
              <li key={commune}>
                {names.get(commune) ?? commune}: {unusedMessage(language, reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      {notSubmitted > 0 && <span>{text('not-submitted', { count: notSubmitted })}</span>}
    </div>
  );
}

function Part({ part, name }: { readonly part: Contribution; readonly name: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = usePane();
  const { file, sheet, cell, value, withError, items } = part;
  return (
    <li className={styles.part}>
      <span>
        {name}
        {withError && <span className={styles.error}> · {text('with-error')}</span>}
      </span>
      <span className={mergeClasses(table.strong, styles.value)}>{formatNumber(value)}</span>
      <span className={mergeClasses(table.quiet, styles.place)}>
        {text('contribution-place', { file, sheet, cell })}
        {items && `: ${items.join('; ')}`}
      </span>
    </li>
  );
}
