import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';
import { ruleWords } from '../../i18n/rule-words';

/** The rules themselves are loaded when somebody first asks why: the engine, elsewhere, runs them. */
const RuleBackground = lazy(() => import('./rule-background'));

const useStyles = makeStyles({
  why: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
});

export interface WhyProps {
  readonly rule: string;
  readonly language: Language;
}

/** Why the rule is there, what it looks at, how to mend it, an example, and what it rests on. */
export function Why({ rule, language }: WhyProps) {
  const styles = useStyles();
  const { why, looks, mend } = ruleWords(language, rule);
  return (
    <div className={styles.why}>
      <p className={styles.line}>{why}</p>
      {looks && <p className={styles.line}>{paneText(language, 'looks', { text: looks })}</p>}
      {mend && <p className={styles.line}>{paneText(language, 'mend', { text: mend })}</p>}
      <Suspense>
        <RuleBackground rule={rule} language={language} />
      </Suspense>
    </div>
  );
}
