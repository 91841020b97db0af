import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../core/submission/types';
import { periodName } from '../../i18n/pane-words';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  head: { margin: 0, overflowWrap: 'anywhere' },
  commune: typographyStyles.body1Strong,
  rest: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Whose appendix, for when, on which sheet. */
export function SubmissionHead({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const { commune, period, level, sheet } = submission;
  const unknown = level === 'province' ? text('province') : text('commune-unknown');
  const when = period.chosen ? periodName(language, period.chosen.value) : text('period-unknown');
  return (
    <p className={styles.head}>
      <span className={styles.commune}>{commune.chosen?.value.fullName ?? unknown}</span>
      <br />
      <span className={styles.rest}>
        {when} · {text('sheet', { sheet })}
      </span>
    </p>
  );
}
