import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReviewedSubmission } from '../../core/merge/types';
import { findTemplate } from '../../core/templates/catalogue';
import { FilterChips } from '../common/filter-chips';
import { MarkIcon } from '../common/mark-icon';
import { countMarks, MARKS, markOf, type Mark } from '../common/marks';
import { usePane } from '../pane-context';
import { FindingList } from './finding-list';
import { groupFindings, type Grouping } from './group-findings';

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
  noneTitle: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A new check is drawn when there is time: nothing a person does waits for it. */
export function Findings({ reviewed: latest }: { readonly reviewed: ReviewedSubmission }) {
  const reviewed = useDeferredValue(latest);
  const styles = useStyles();
  const { text } = usePane();
  const [filter, setFilter] = useState<Mark | 'all'>('all');
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const { submission, findings } = reviewed;
  const template = findTemplate(submission.template.id);
  const groups = useMemo(() => {
    const shown = findings.filter((finding) => filter === 'all' || markOf(finding) === filter);
    return template ? groupFindings(shown, grouping, template) : [];
  }, [findings, filter, grouping, template]);
  const counts = countMarks(findings);
  if (findings.length === 0) {
    return (
      <div className={styles.none}>
        <CheckmarkCircle32Regular aria-hidden="true" className={styles.tick} />
        <h3 className={styles.noneTitle}>{text('no-findings')}</h3>
        <span>{text('no-findings-body')}</span>
      </div>
    );
  }
  return (
    <>
      <FilterChips
        label={text('show')}
        chosen={filter}
        onChoose={setFilter}
        chips={[
          { value: 'all', label: text('all'), count: findings.length },
          ...MARKS.filter((mark) => counts[mark] > 0 || mark === filter).map((mark) => ({
            value: mark,
            label: text(mark),
            count: counts[mark],
            icon: <MarkIcon sign={mark} />,
          })),
        ]}
      />
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
      <FindingList key={`${filter} ${grouping}`} groups={groups} template={template} />
    </>
  );
}
