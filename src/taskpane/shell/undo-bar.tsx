import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is being written or read, or what the last change was, and its taking back. */
export function UndoBar() {
  const styles = useStyles();
  const { session, state, text } = usePane();
  const { undoable } = state;
  // Checks follow every edit: said each time, they would flicker.
  const busy = state.busy === 'writing' || state.busy === 'loading' ? state.busy : null;
  if (undoable === null && busy === null) return null;
  return (
    <div className={styles.bar}>
      {busy === null ? (
        undoable !== null && <span>{text(`undo-${undoable}`)}</span>
      ) : (
        <Spinner size="tiny" label={text(`busy-${busy}`)} />
      )}
      {undoable !== null && (
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={state.busy !== null}
          onClick={() => void session.undo()}
        >
          {text('undo')}
        </Button>
      )}
    </div>
  );
}
