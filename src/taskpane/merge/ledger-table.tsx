import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { LedgerLine } from '../../core/merge/types';
import { FilterChips } from '../common/filter-chips';
import { MarkIcon } from '../common/mark-icon';
import { useGrowing } from '../common/use-growing';
import { usePane } from '../pane-context';
import { LedgerRow, LEDGER_SIGNS } from './ledger-row';
import { countStates, filterLedger, LEDGER_STATES, type LedgerState } from './ledger-rows';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Which communes are in, missing, replaced, refused and why. */
export function LedgerTable({ ledger }: { readonly ledger: readonly LedgerLine[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = usePane();
  const [state, setState] = useState<LedgerState | 'all'>('all');
  const [query, setQuery] = useState('');
  const counts = countStates(ledger);
  const lines = filterLedger(ledger, state, query);
  const drawn = useGrowing(lines.length);
  return (
    <>
      <div className={styles.filters}>
        <Input
          type="search"
          contentBefore={<Search20Regular aria-hidden="true" />}
          aria-label={text('find-commune')}
          placeholder={text('find-commune')}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
        <FilterChips
          label={text('show')}
          chosen={state}
          onChoose={setState}
          chips={[
            { value: 'all', label: text('all'), count: ledger.length },
            ...LEDGER_STATES.filter((each) => counts[each] > 0 || each === state).map((each) => ({
              value: each,
              label: text(each),
              count: counts[each],
              icon: <MarkIcon sign={LEDGER_SIGNS[each]} />,
            })),
          ]}
        />
      </div>
      {lines.length === 0 ? (
        <span>{text('no-lines')}</span>
      ) : (
        <table className={table.table}>
          <caption className={table.caption}>{text('ledger-caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {text('communes')}
              </th>
              <th scope="col" className={table.head}>
                {text('state')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, drawn).map((line, at) => (
              <LedgerRow
                key={`${line.commune?.code ?? ''} ${line.file ?? ''} ${line.sheet ?? ''} ${String(at)}`}
                line={line}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
