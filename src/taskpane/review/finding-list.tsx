import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { AcceptanceGiven } from '../../app/engine';
import type { Finding, Suggestion } from '../../core/rules/types';
import type { Entry } from '../../core/submission/types';
import type { Template } from '../../core/templates/schema';
import { useGrowing } from '../common/use-growing';
import { useRoving } from '../common/use-roving';
import { usePane } from '../pane-context';
import { FindingCard } from './finding-card';
import type { FindingGroup } from './group-findings';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** Of the submission, for the words of their evidence. */
  readonly entries: readonly Entry[];
  readonly template: Template | null;
}

export function FindingList({ groups, entries, template }: FindingListProps) {
  const styles = useStyles();
  const { session, state, language, text } = usePane();
  const items = groups.flatMap((group) => group.items);
  const drawn = new Set(items.slice(0, useGrowing(items.length)));
  const roving = useRoving(items.map(({ key }) => key));
  const go = useCallback((cell: string) => void session.goTo({ cell }), [session]);
  const apply = useCallback(
    (suggestion: Suggestion) => void session.applySuggestion(suggestion),
    [session],
  );
  const accept = useCallback(
    (finding: Finding, given: AcceptanceGiven) => void session.waive(finding, given),
    [session],
  );
  const evidence = useMemo(
    () => new Map(entries.map((entry) => [entry.indicator, entry.evidence])),
    [entries],
  );
  const title = ({ of }: FindingGroup): string => {
    if ('mark' in of) return text(of.mark);
    const indicator = template?.indicators.find(({ id }) => id === of.indicator);
    if (!indicator) return text('whole-appendix');
    return text('row', { number: indicator.id, wording: indicator.wording });
  };
  return (
    <div className={styles.groups} {...roving.list}>
      {groups.map((group) => (
        <div key={group.key}>
          <h3 className={styles.heading}>{title(group)}</h3>
          <ul className={styles.list}>
            {group.items
              .filter((item) => drawn.has(item))
              .map((item) => (
                <FindingCard
                  key={item.key}
                  id={item.key}
                  finding={item.finding}
                  evidence={evidence.get(item.finding.indicator ?? '') ?? null}
                  language={language}
                  active={item.key === roving.current}
                  busy={state.busy !== null}
                  onGo={go}
                  onApply={apply}
                  onAccept={accept}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
