import { Button } from '@fluentui/react-components';
import type { SheetWrite } from '../../app/pane/types';
import { usePane } from '../pane-context';
import { Question } from './question';

export interface ExistingQuestionProps {
  readonly about: SheetWrite;
  readonly onAnswer: (existing: 'replace' | 'rename') => void;
}

/** A sheet of that name is there: nothing is overwritten unless the person says so. */
export function ExistingQuestion({ about, onAnswer }: ExistingQuestionProps) {
  const { session, state, text } = usePane();
  const question = state.askExisting;
  if (question?.about !== about) return null;
  // In Excel a formula follows the sheet it was written for; in a file, its name. A review sheet has
  // no figures to be read.
  const mayBeRead = state.edition === 'excel' && about !== 'review-sheet';
  const body = [text('exists-body'), ...(mayBeRead ? [text('exists-formulas')] : [])].join(' ');
  return (
    <Question title={text('exists-title', { sheet: question.sheet })} body={body}>
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
