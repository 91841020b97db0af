/** Thẩm định: what is wrong in the appendix of the open workbook, where, and how to mend it. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Section } from '../common/section';
import { SubmissionHead } from '../common/submission-head';
import { refusalMessage } from '../../i18n/ledger-words';
import { usePane } from '../pane-context';
import { OpenWorkbook } from '../sheet/open-workbook';
import { AfterReview } from './after-review';
import { Findings } from './findings';
import { SubmissionChoice } from './submission-choice';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

export default function ReviewPlace() {
  const styles = useStyles();
  const { browser, state, text } = usePane();
  if (browser && state.workbook === null) return <OpenWorkbook browser={browser} />;
  const { checked } = state;
  if (!checked) {
    return (
      <Section title={text('review')}>
        <span>{text('review-start')}</span>
        <CheckButton word="check-now" primary />
      </Section>
    );
  }
  if (checked.received.refusal) return <NoAppendix />;
  return (
    <>
      <SubmissionChoice checked={checked} />
      {checked.current ? (
        <Section title={text('findings')}>
          <div className={styles.head}>
            <SubmissionHead submission={checked.current.submission} />
            <CheckButton word="check-again" />
          </div>
          <Findings reviewed={checked.current} />
          <AfterReview />
        </Section>
      ) : (
        <span>{text('nothing-chosen')}</span>
      )}
    </>
  );
}

function NoAppendix() {
  const { state, language, text, showPlace } = usePane();
  const styles = useStyles();
  const refusal = state.checked?.received.refusal;
  if (!refusal) return null;
  return (
    <Section title={text('no-appendix')}>
      <span>{refusalMessage(language, refusal)}</span>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            showPlace('entry');
          }}
        >
          {text('to-entry')}
        </Button>
        <CheckButton word="check-again" />
      </div>
    </Section>
  );
}

interface CheckButtonProps {
  readonly word: 'check-now' | 'check-again';
  readonly primary?: boolean;
}

function CheckButton({ word, primary = false }: CheckButtonProps) {
  const styles = useStyles();
  const { session, state, text } = usePane();
  return (
    <div className={styles.actions}>
      <Button
        icon={<ArrowSync20Regular />}
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={state.busy !== null}
        onClick={() => void session.check()}
      >
        {text(word)}
      </Button>
      {state.busy === 'checking' && <Spinner size="tiny" label={text('busy-checking')} />}
    </div>
  );
}
