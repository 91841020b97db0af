import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Stop20Regular } from '@fluentui/react-icons/svg/stop';
import type { MergeProgress } from '../../app/pane/types';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  words: { overflowWrap: 'anywhere' },
});

/** How far the reading is, and its end. */
export function ReadingProgress({ progress }: { readonly progress: MergeProgress }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { done, total, file } = progress;
  return (
    <div className={styles.progress}>
      <span className={styles.words}>{text('reading-file', { done, total, file })}</span>
      <ProgressBar
        value={done}
        max={total}
        thickness="large"
        aria-label={text('reading-progress')}
      />
      <Button
        icon={<Stop20Regular />}
        onClick={() => {
          session.stopTaking();
        }}
      >
        {text('stop')}
      </Button>
    </div>
  );
}
