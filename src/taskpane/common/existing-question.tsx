import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Question } from './question';

export interface ExistingQuestionProps {
  readonly about: 'template' | 'consolidation';
  readonly onAnswer: (existing: 'replace' | 'rename') => void;
}

/** A sheet of that name is there: nothing is overwritten unless the person says so. */
export function ExistingQuestion({ about, onAnswer }: ExistingQuestionProps) {
  const { session, state, text } = usePane();
  const question = state.askExisting;
  if (question?.about !== about) return null;
  return (
    <Question title={text('exists-title', { sheet: question.sheet })} body={text('exists-body')}>
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
    </Question>
  );
}
