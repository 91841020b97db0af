import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Finding } from '../../core/rules/types';
import { countMarks } from '../common/marks';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    textAlign: 'center',
  },
  tick: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** Nothing is open: praise where nothing else is left to say. */
export function NoFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { text } = usePane();
  const unjudged = countMarks(findings)['cannot-judge'];
  return (
    <div className={styles.none}>
      <CheckmarkCircle32Regular aria-hidden="true" className={styles.tick} />
      <h3 className={styles.title}>{text('no-findings')}</h3>
      <span>
        {unjudged > 0
          ? text('no-findings-unjudged', { count: unjudged })
          : text(findings.length > 0 ? 'no-findings-accepted' : 'no-findings-body')}
      </span>
    </div>
  );
}
