import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { ExistingQuestion } from '../common/existing-question';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  write: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  tick: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** Into the workbook, or to a file where the page holds the workbook. */
export function WriteConsolidation() {
  const styles = useStyles();
  const { session, browser, state, text, save } = usePane();
  const write = async () => {
    if (!browser) return session.writeConsolidation('ask');
    const file = await browser.saveConsolidation();
    if (file) save(file);
  };
  return (
    <div className={styles.write}>
      <Button
        appearance="primary"
        icon={browser ? <ArrowDownload20Regular /> : <Table20Regular />}
        disabledFocusable={state.busy !== null}
        onClick={() => void write()}
      >
        {text(browser ? 'save-consolidation' : 'write-sheets')}
      </Button>
      <ExistingQuestion
        about="consolidation"
        onAnswer={(existing) => void session.writeConsolidation(existing)}
      />
      {state.consolidationWritten && state.undoable !== 'consolidation' && (
        <span className={styles.done}>
          <CheckmarkCircle16Filled aria-hidden="true" className={styles.tick} />
          {text(browser ? 'file-saved' : 'sheets-written')}
        </span>
      )}
    </div>
  );
}
