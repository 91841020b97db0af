import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Language } from '../../i18n/language';
import { ruleWords } from '../../i18n/rule-words';

/** The rules themselves are loaded when somebody first asks why: the engine, elsewhere, runs them. */
const RuleSource = lazy(() => import('./rule-source'));

const useStyles = makeStyles({
  why: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

export interface WhyProps {
  readonly rule: string;
  readonly language: Language;
}

/** Why the rule is there, and the document it rests on. */
export function Why({ rule, language }: WhyProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.why}>{ruleWords(language, rule).why}</p>
      <Suspense>
        <p className={styles.why}>
          <RuleSource rule={rule} language={language} />
        </p>
      </Suspense>
    </>
  );
}
