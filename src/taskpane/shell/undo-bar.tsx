import { Button, makeStyles, tokens } from '@fluentui/react-components';
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

/** What the last change was, and its taking back. */
export function UndoBar() {
  const styles = useStyles();
  const { session, state, text } = usePane();
  if (state.undoable === null) return null;
  return (
    <div className={styles.bar}>
      <span>{text(`undo-${state.undoable}`)}</span>
      <Button
        size="small"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={state.busy !== null}
        onClick={() => void session.undo()}
      >
        {text('undo')}
      </Button>
    </div>
  );
}
