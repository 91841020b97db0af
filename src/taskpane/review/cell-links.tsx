import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  cell: {
    ...typographyStyles.body1Strong,
    minWidth: '24px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Cells by their names, each leading there. */
export function CellLinks({ cells }: { readonly cells: readonly string[] }) {
  const styles = useStyles();
  const { session, text } = usePane();
  return cells.map((cell) => (
    <button
      key={cell}
      type="button"
      className={styles.cell}
      aria-label={text('go-to', { cell })}
      onClick={() => void session.goTo({ cell })}
    >
      {cell}
    </button>
  ));
}
