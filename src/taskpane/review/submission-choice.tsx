import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/pane/types';
import { SubmissionHead } from '../common/submission-head';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    ':empty': { display: 'none' },
  },
  aside: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Which appendix, where a workbook holds several, and what of it was not read. */
export function SubmissionChoice({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { submissions, status, ignoredSheets } = checked.received;
  // Sheets of our own (`_phu_luc`) are hidden: nobody asks after them.
  const ignored = ignoredSheets.filter((sheet) => !sheet.startsWith('_'));
  return (
    <div className={styles.choice}>
      {submissions.length > 1 && (
        <Field label={text('choose-submission')}>
          <RadioGroup
            value={checked.current?.submission.sheet ?? ''}
            onChange={(_, { value }) => {
              session.selectSubmission(value);
            }}
          >
            {submissions.map(({ submission }) => (
              <Radio
                key={submission.sheet}
                value={submission.sheet}
                label={<SubmissionHead submission={submission} />}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {status === 'partly-read' && <span>{text('partly-read')}</span>}
      {ignored.length > 0 && (
        <span className={styles.aside}>{text('sheets-ignored', { sheets: ignored })}</span>
      )}
    </div>
  );
}
