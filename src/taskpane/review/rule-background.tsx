import { makeStyles, tokens } from '@fluentui/react-components';
import { rules } from '../../core/rules/registry';
import { paneText } from '../../i18n/pane-words';
import { rulePage } from '../../i18n/rule-page';
import type { WhyProps } from './why';

const useStyles = makeStyles({
  line: { margin: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  example: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
  },
});

/** An example, and the document and row a rule rests on; nothing for a rule that broke. */
export default function RuleBackground({ rule, language }: WhyProps) {
  const styles = useStyles();
  const found = rules.find(({ meta }) => meta.name === rule);
  if (!found) return null;
  const { fails, passes, source } = rulePage(language, found.meta);
  const examples = [
    ['example-fails', fails],
    ['example-passes', passes],
  ] as const;
  return (
    <>
      {examples.map(
        ([word, lines]) =>
          lines.length > 0 && (
            <div key={word}>
              <p className={styles.title}>{paneText(language, word)}</p>
              {lines.map((line) => (
                <p key={line} className={styles.example}>
                  {line}
                </p>
              ))}
            </div>
          ),
      )}
      <p className={styles.line}>{paneText(language, 'source', { source })}</p>
    </>
  );
}
