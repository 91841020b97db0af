import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReviewedSubmission } from '../../core/merge/types';
import { findTemplate } from '../../core/templates/catalogue';
import { FilterChips } from '../common/filter-chips';
import { MarkIcon } from '../common/mark-icon';
import { countMarks, isOpen, MARKS, markOf, type Mark } from '../common/marks';
import { useKeptFocus } from '../common/use-kept-focus';
import { usePane } from '../pane-context';
import { FindingList } from './finding-list';
import { groupFindings, type Grouping } from './group-findings';
import { NoFindings } from './no-findings';
import { Settled } from './settled';

const useStyles = makeStyles({
  findings: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const SEVERITIES = MARKS.filter((mark) => mark !== 'cannot-judge');

/**
 * What is open, to be mended or accepted; below it what is settled or could not be judged. A new
 * check is drawn when there is time: nothing a person does waits for it.
 */
export function Findings({ reviewed: latest }: { readonly reviewed: ReviewedSubmission }) {
  const reviewed = useDeferredValue(latest);
  const styles = useStyles();
  const { text } = usePane();
  const [filter, setFilter] = useState<Mark | 'all'>('all');
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const { submission, findings } = reviewed;
  const template = findTemplate(submission.template.id);
  const open = useMemo(
    () => findings.filter((finding) => finding.outcome === 'fails' && isOpen(finding)),
    [findings],
  );
  const groups = useMemo(() => {
    const shown = open.filter((finding) => filter === 'all' || markOf(finding) === filter);
    return template ? groupFindings(shown, grouping, template) : [];
  }, [open, filter, grouping, template]);
  const counts = countMarks(open);
  const chips = [
    { value: 'all' as const, label: text('all'), count: open.length },
    ...SEVERITIES.filter((mark) => counts[mark] > 0 || mark === filter).map((mark) => ({
      value: mark,
      label: text(mark),
      count: counts[mark],
      icon: <MarkIcon sign={mark} />,
    })),
  ];
  return (
    <div className={styles.findings} {...useKeptFocus()}>
      {open.length === 0 ? (
        <NoFindings findings={findings} />
      ) : (
        <>
          <FilterChips label={text('show')} chosen={filter} onChoose={setFilter} chips={chips} />
          <FilterChips
            label={text('group-by')}
            labelShown
            chosen={grouping}
            onChoose={setGrouping}
            chips={[
              { value: 'severity', label: text('by-severity') },
              { value: 'row', label: text('by-row') },
            ]}
          />
          {groups.length === 0 && <span>{text('none-shown')}</span>}
          <FindingList
            key={`${filter} ${grouping}`}
            groups={groups}
            entries={submission.entries}
            template={template}
          />
        </>
      )}
      <Settled reviewed={reviewed} />
    </div>
  );
}
