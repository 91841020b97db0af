import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { refusalMessage } from '../../i18n/ledger-words';
import { Disclosure } from '../common/disclosure';
import { usePane } from '../pane-context';
import { countFiles } from './count-files';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  file: { fontWeight: tokens.fontWeightSemibold },
});

/** What became of each file so far; nothing that came in is passed over. */
export function IntakeResult() {
  const styles = useStyles();
  const { session, state, language, text } = usePane();
  const { received, repeated, stopped } = state;
  const refused = received.filter(({ status }) => status === 'refused');
  return (
    <div className={styles.result}>
      <strong>{text('files-read', { ...countFiles(received) })}</strong>
      {refused.length > 0 && (
        <Disclosure label={text('refused-files', { count: refused.length })}>
          <ul className={styles.list}>
            {refused.map(({ file, refusal }, at) => (
              <li key={`${file} ${String(at)}`}>
                <span className={styles.file}>{file}</span>
                {refusal && `: ${refusalMessage(language, refusal)}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {repeated.length > 0 && (
        <span className={styles.quiet}>{text('files-repeated', { files: repeated })}</span>
      )}
      {stopped.length > 0 && (
        <span className={styles.quiet}>{text('files-stopped', { files: stopped })}</span>
      )}
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        onClick={() => {
          session.forgetFiles();
        }}
      >
        {text('forget-files')}
      </Button>
    </div>
  );
}
