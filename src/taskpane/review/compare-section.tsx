import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { FileButton } from '../files/file-button';
import type { Chosen } from '../files/source-file';
import { useReader } from '../files/use-reader';
import { usePane } from '../pane-context';
import { ComparisonView } from './comparison-view';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { overflowWrap: 'anywhere' },
});

/** The appendix beside the one the commune sent before. */
export function CompareSection() {
  const styles = useStyles();
  const { session, state, text } = usePane();
  const read = useReader();
  const { compared } = state;
  const choose = ({ files, unreadable }: Chosen) => {
    void read({ files: files.slice(0, 1), unreadable }).then(async ([file]) => {
      if (file) await session.compareWith(file);
    });
  };
  return (
    <div className={styles.section}>
      <span className={styles.file}>
        {compared ? text('compared-with', { file: compared.file }) : text('compare-why')}
      </span>
      {compared?.comparison && <ComparisonView comparison={compared.comparison} />}
      {compared && !compared.comparison && <span>{text('nothing-to-compare')}</span>}
      <div className={styles.buttons}>
        <FileButton kind="one" icon={<DocumentSearch20Regular />} onChoose={choose}>
          {text('choose-before')}
        </FileButton>
        {compared && (
          <Button
            onClick={() => {
              session.forgetComparison();
            }}
          >
            {text('forget-comparison')}
          </Button>
        )}
      </div>
    </div>
  );
}
