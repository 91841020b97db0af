import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Consolidation } from '../../core/merge/types';
import { findTemplate } from '../../core/templates/catalogue';
import { parsePeriod } from '../../core/templates/period';
import { periodName } from '../../i18n/pane-words';
import { FilterChips } from '../common/filter-chips';
import { Section } from '../common/section';
import { usePane } from '../pane-context';
import { FiguresTable } from './figures-table';
import { LedgerTable } from './ledger-table';
import { WriteConsolidation } from './write-consolidation';

const useStyles = makeStyles({
  head: { margin: 0, overflowWrap: 'anywhere' },
  rest: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export function ConsolidationView({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const [shown, setShown] = useState<'communes' | 'figures'>('communes');
  const { counts, expected, template } = consolidation;
  const period = consolidation.period === null ? null : parsePeriod(consolidation.period);
  return (
    <Section title={text('result')}>
      <p className={styles.head}>
        <strong>{text('merged-of', { merged: counts.merged, expected: expected.length })}</strong>
        <br />
        <span className={styles.rest}>
          {findTemplate(template)?.name[language]} ·{' '}
          {period ? periodName(language, period) : text('period-unknown')}
        </span>
      </p>
      <WriteConsolidation />
      <FilterChips
        label={text('show')}
        chosen={shown}
        onChoose={setShown}
        chips={[
          { value: 'communes', label: text('communes') },
          { value: 'figures', label: text('figures') },
        ]}
      />
      {shown === 'communes' ? (
        <LedgerTable ledger={consolidation.ledger} />
      ) : (
        <FiguresTable consolidation={consolidation} />
      )}
    </Section>
  );
}
