import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  body: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ExistingQuestionProps {
  readonly about: 'template' | 'consolidation';
  readonly onAnswer: (existing: 'replace' | 'rename') => void;
}

/** A sheet of that name is there: nothing is overwritten unless the person says so. */
export function ExistingQuestion({ about, onAnswer }: ExistingQuestionProps) {
  const styles = useStyles();
  const title = useId();
  const { session, state, text } = usePane();
  const question = state.askExisting;
  if (question?.about !== about) return null;
  return (
    <div role="group" aria-labelledby={title} className={styles.question}>
      <h3 id={title} className={styles.title}>
        {text('exists-title', { sheet: question.sheet })}
      </h3>
      <p className={styles.body}>{text('exists-body')}</p>
      <div className={styles.answers}>
        <Button
          onClick={() => {
            onAnswer('rename');
          }}
        >
          {text('exists-rename')}
        </Button>
        <Button
          onClick={() => {
            onAnswer('replace');
          }}
        >
          {text('exists-replace')}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            session.cancelQuestion();
          }}
        >
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}
