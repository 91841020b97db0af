import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedSubmission } from '../../core/merge/types';
import type { Template } from '../../core/templates/schema';
import { FilterChips } from '../common/filter-chips';
import { MarkIcon } from '../common/mark-icon';
import { Section } from '../common/section';
import { SubmissionHead } from '../common/submission-head';
import { useRoving } from '../common/use-roving';
import { usePane } from '../pane-context';
import { countFilled, filledRows, ROW_STATES, type RowState } from './filled-rows';
import { RowItem, SIGNS } from './row-item';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

export interface RowListProps {
  readonly reviewed: ReviewedSubmission;
  readonly template: Template;
}

/** Every row of the form with its state; a row leads to its cell. */
export function RowList({ reviewed, template }: RowListProps) {
  const styles = useStyles();
  const { session, text, showPlace } = usePane();
  const [filter, setFilter] = useState<RowState | 'all'>('all');
  const rows = filledRows(reviewed, template);
  const shown = rows.filter(({ state }) => filter === 'all' || state === filter);
  const roving = useRoving(shown.map(({ indicator }) => indicator.id));
  const filled = countFilled(rows);
  const progress = text('rows-filled', { filled, total: rows.length });
  return (
    <Section title={text('filled-rows')}>
      <SubmissionHead submission={reviewed.submission} />
      <div>
        <div>{progress}</div>
        <ProgressBar
          value={filled}
          max={rows.length}
          thickness="large"
          aria-label={progress}
          color={rows.every(({ state }) => state === 'filled') ? 'success' : 'brand'}
        />
      </div>
      <FilterChips
        label={text('show')}
        chosen={filter}
        onChoose={setFilter}
        chips={[
          { value: 'all', label: text('all'), count: rows.length },
          ...ROW_STATES.map((state) => ({
            value: state,
            label: text(`row-${state}`),
            count: rows.filter((row) => row.state === state).length,
            icon: <MarkIcon sign={SIGNS[state]} />,
          })).filter(({ count, value }) => count > 0 || value === filter),
        ]}
      />
      {rows.some(({ state }) => state === 'error' || state === 'warning') && (
        <Button
          onClick={() => {
            showPlace('review');
          }}
        >
          {text('to-review')}
        </Button>
      )}
      {shown.length === 0 && <span>{text('rows-none')}</span>}
      <div {...roving.list}>
        <ul className={styles.list}>
          {shown.map((row) => (
            <RowItem
              key={row.indicator.id}
              row={row}
              active={row.indicator.id === roving.current}
              onGo={(cell) => void session.goTo({ cell })}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}
