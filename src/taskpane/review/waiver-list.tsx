import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Finding } from '../../core/rules/types';
import type { VoidWaiver } from '../../core/waivers/types';
import { findingMessage, ruleWords } from '../../i18n/rule-words';
import { usePane, type Pane } from '../pane-context';
import { listStyles } from './list-styles';
import { WaiverItem } from './waiver-item';

/** The rules themselves are loaded when somebody looks at what is void: the engine runs them. */
const RuleTitle = lazy(() => import('./rule-title'));

const useStyles = makeStyles({ list: listStyles.list });

/** What was accepted, why, by whom and when. */
export function AcceptedList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <ul className={styles.list}>
      {findings.map((finding, at) => {
        const { waiver, cell, name } = finding;
        return (
          waiver && (
            <WaiverItem
              key={`${waiver.covers} ${String(at)}`}
              waiver={waiver}
              cell={cell}
              title={ruleWords(language, name).title}
              words={findingMessage(language, finding)}
              withdraw="withdraw"
            />
          )
        );
      })}
    </ul>
  );
}

/** What was accepted and is no longer so, and why. */
export function VoidedList({ voided }: { readonly voided: readonly VoidWaiver[] }) {
  const styles = useStyles();
  const { language, text } = usePane();
  return (
    <ul className={styles.list}>
      {voided.map((one, at) => (
        <WaiverItem
          key={`${one.waiver.covers} ${String(at)}`}
          waiver={one.waiver}
          cell={one.waiver.cell}
          title={
            <Suspense fallback={one.waiver.rule}>
              <RuleTitle code={one.waiver.rule} language={language} />
            </Suspense>
          }
          words={whyVoid(one, text)}
          withdraw="forget-waiver"
        />
      ))}
    </ul>
  );
}

function whyVoid({ why, waiver }: VoidWaiver, text: Pane['text']): string {
  const value = waiver.value.trim();
  if (why === 'changed' && value !== '') return text('void-changed-value', { value });
  return text(`void-${why}`);
}
