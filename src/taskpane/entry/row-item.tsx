import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonAvailable16Regular } from '@fluentui/react-icons/svg/person-available';
import { MarkIcon, type Sign } from '../common/mark-icon';
import { usePane } from '../pane-context';
import type { FilledRow, RowState } from './filled-rows';

export const SIGNS: Readonly<Record<RowState, Sign>> = {
  missing: 'empty',
  error: 'error',
  warning: 'warning',
  filled: 'done',
};

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '[aria-disabled="true"]': { cursor: 'default' },
  },
  icon: { marginTop: '2px' },
  value: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  state: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'end',
  },
  accepted: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  person: { flexShrink: 0 },
});

export interface RowItemProps {
  readonly row: FilledRow;
  readonly active: boolean;
  readonly onGo: (cell: string) => void;
}

export function RowItem({
  row: { indicator, state, entry, accepted },
  active,
  onGo,
}: RowItemProps) {
  const styles = useStyles();
  const { text } = usePane();
  const cell = entry?.cells.result ?? null;
  const value = entry?.raw.trim() ?? '';
  return (
    <li data-key={indicator.id}>
      <button
        type="button"
        data-main=""
        className={styles.row}
        tabIndex={active ? 0 : -1}
        aria-disabled={cell === null}
        onClick={() => {
          if (cell !== null) onGo(cell);
        }}
      >
        <MarkIcon sign={SIGNS[state]} className={styles.icon} />
        <span>
          {indicator.id}. {indicator.wording}
          <br />
          {value === '' ? (
            <span className={styles.quiet}>{text(entry ? 'row-blank' : 'row-absent')}</span>
          ) : (
            <span className={styles.value}>{value}</span>
          )}
        </span>
        <span className={styles.state}>
          {text(`row-${state}`)}
          {accepted && (
            <span className={styles.accepted}>
              <PersonAvailable16Regular aria-hidden="true" className={styles.person} />
              {text('row-accepted')}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
