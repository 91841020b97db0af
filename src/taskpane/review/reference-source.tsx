import { Button, makeStyles } from '@fluentui/react-components';
import { PeopleAdd20Regular } from '@fluentui/react-icons/svg/people-add';
import type { ReferenceFile } from '../../app/pane/types';
import type { ReferenceProblem } from '../../core/reference/types';
import { groupName } from '../../core/rules/groups';
import { referenceProblemMessage } from '../../i18n/reference-words';
import { Disclosure } from '../common/disclosure';
import { ExistingQuestion } from '../common/existing-question';
import { FileButton } from '../files/file-button';
import type { Chosen } from '../files/source-file';
import { useReader } from '../files/use-reader';
import { usePane } from '../pane-context';
import { listStyles } from './list-styles';
import { SourcePart } from './source-part';
import type { SourcesSectionProps } from './sources-section';

const useStyles = makeStyles(listStyles);

/** Sizes of groups: from a file of the province, or a sheet to fill in. */
export function ReferenceSource({ withSheet }: SourcesSectionProps) {
  const { session, state, text } = usePane();
  const read = useReader();
  const { reference } = state;
  const own = state.checked?.received.reference;
  const busy = state.busy !== null;
  const choose = ({ files, unreadable }: Chosen) => {
    void read({ files: files.slice(0, 1), unreadable }).then(async ([file]) => {
      if (file) await session.useReference(file);
    });
  };
  return (
    <SourcePart
      title={text('reference')}
      buttons={
        <>
          <FileButton kind="one" icon={<PeopleAdd20Regular />} onChoose={choose}>
            {text('choose-reference')}
          </FileButton>
          {reference && (
            <Button disabledFocusable={busy} onClick={() => void session.forgetReference()}>
              {text('forget-reference')}
            </Button>
          )}
          {withSheet && (
            <Button disabledFocusable={busy} onClick={() => void session.loadReferenceSheet('ask')}>
              {text('load-reference-sheet')}
            </Button>
          )}
        </>
      }
    >
      {!reference && !own && <span>{text('reference-why')}</span>}
      {reference && <FromFile reference={reference} />}
      {own && <span>{text('reference-own', { sheets: own.sheets })}</span>}
      <Problems problems={[...(reference?.problems ?? []), ...(own?.problems ?? [])]} />
      <ExistingQuestion
        about="reference-sheet"
        onAnswer={(existing) => void session.loadReferenceSheet(existing)}
      />
    </SourcePart>
  );
}

function FromFile({ reference }: { readonly reference: ReferenceFile }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const { file, communes } = reference;
  const groups = reference.groups.map((group) => groupName(language, group));
  return <p className={styles.text}>{text('reference-read', { file, communes, groups })}</p>;
}

function Problems({ problems }: { readonly problems: readonly ReferenceProblem[] }) {
  const styles = useStyles();
  const { language, text } = usePane();
  if (problems.length === 0) return null;
  return (
    <Disclosure label={text('reference-problems', { count: problems.length })}>
      <ul className={styles.list}>
        {problems.map((problem, at) => (
          <li key={at}>
            {text('reference-problem', {
              sheet: problem.sheet,
              cell: problem.cell,
              problem: referenceProblemMessage(language, problem),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
