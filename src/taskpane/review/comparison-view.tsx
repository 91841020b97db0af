import { makeStyles, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../core/review/compare';
import type { Finding } from '../../core/rules/types';
import { findingMessage, ruleWords } from '../../i18n/rule-words';
import { Disclosure } from '../common/disclosure';
import { MarkIcon, type Sign } from '../common/mark-icon';
import { markOf } from '../common/marks';
import { usePane } from '../pane-context';
import { CellLinks } from './cell-links';
import { ChangedRows } from './changed-rows';
import { withKeys } from './group-findings';
import { listStyles } from './list-styles';

type Kind = 'mended' | 'still' | 'new' | 'accepted';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column' },
  ...listStyles,
  title: {
    ...listStyles.title,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
  },
  icon: { alignSelf: 'center' },
});

/** The counts first; what each is made of when it is asked for. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { text } = usePane();
  const kinds: readonly (readonly [Kind, readonly Finding[]])[] = [
    ['mended', comparison.mended],
    ['still', comparison.still.map(({ after }) => after)],
    ['new', comparison.new],
    ['accepted', comparison.waived.map(({ after }) => after)],
  ];
  const label = (kind: Kind, findings: readonly Finding[]) =>
    text('compared-count', { kind: text(kind), count: findings.length });
  return (
    <div className={styles.view}>
      {kinds.map(([kind, findings]) =>
        findings.length === 0 ? (
          <span key={kind}>{label(kind, findings)}</span>
        ) : (
          <Disclosure key={kind} label={label(kind, findings)}>
            <FindingLines kind={kind} findings={findings} />
          </Disclosure>
        ),
      )}
      {comparison.changed.length > 0 && (
        <Disclosure label={text('changed-rows', { count: comparison.changed.length })}>
          <ChangedRows changed={comparison.changed} />
        </Disclosure>
      )}
    </div>
  );
}

interface FindingLinesProps {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

function FindingLines({ kind, findings }: FindingLinesProps) {
  const styles = useStyles();
  const { language } = usePane();
  const sign = (finding: Finding): Sign =>
    kind === 'mended' || kind === 'accepted' ? 'done' : markOf(finding);
  return (
    <ul className={styles.list}>
      {withKeys(findings).map(({ key, finding }) => (
        <li key={key} className={styles.item}>
          <p className={styles.title}>
            <MarkIcon sign={sign(finding)} className={styles.icon} />
            <span>
              {ruleWords(language, finding.name).title}{' '}
              <CellLinks cells={finding.cell === null ? [] : [finding.cell]} />
            </span>
          </p>
          <p className={styles.text}>{findingMessage(language, finding)}</p>
        </li>
      ))}
    </ul>
  );
}
