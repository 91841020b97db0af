import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ExistingQuestion } from '../common/existing-question';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What goes back to the commune: a sheet that says what to mend, and marks in the appendix. */
export function SendBackSection() {
  const styles = useStyles();
  const { session, browser, state, text, save } = usePane();
  const busy = state.busy !== null;
  const saveCopy = async () => {
    const file = await browser?.saveWorkbook();
    if (file) save(file);
  };
  return (
    <div className={styles.section}>
      <span>{text('send-back-why')}</span>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void session.writeReviewSheet('ask')}>
          {text('write-review-sheet')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.markCells()}>
          {text('mark-cells')}
        </Button>
        {state.marks > 0 && (
          <Button disabledFocusable={busy} onClick={() => void session.clearMarks()}>
            {text('clear-marks')}
          </Button>
        )}
        {browser && (
          <Button
            icon={<ArrowDownload20Regular />}
            disabledFocusable={busy}
            onClick={() => void saveCopy()}
          >
            {text('save-reviewed')}
          </Button>
        )}
      </div>
      {state.marks > 0 && <span>{text('cells-marked', { count: state.marks })}</span>}
      <ExistingQuestion
        about="review-sheet"
        onAnswer={(existing) => void session.writeReviewSheet(existing)}
      />
    </div>
  );
}
