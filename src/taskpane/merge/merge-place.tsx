/** Tổng hợp: files of the communes to one consolidation of the province. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeChoices } from '../../app/engine';
import { Disclosure } from '../common/disclosure';
import { Section } from '../common/section';
import { usePane } from '../pane-context';
import { ConsolidationView } from './consolidation-view';
import { FileIntake } from './file-intake';
import { IntakeResult } from './intake-result';
import { MergeOptions } from './merge-options';
import { Sources } from './sources';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const NO_CHOICES: MergeChoices = { template: null, period: null, withoutErrors: false };

export default function MergePlace() {
  const styles = useStyles();
  const { state, text } = usePane();
  const [choices, setChoices] = useState(NO_CHOICES);
  const taken = state.received.length > 0 && !state.merging;
  const intake = (
    <div className={styles.place}>
      <FileIntake />
      <Sources />
      {taken && <IntakeResult />}
      {taken && <MergeOptions choices={choices} onChoose={setChoices} />}
    </div>
  );
  if (!state.consolidation) return <Section title={text('merge')}>{intake}</Section>;
  return (
    <>
      <ConsolidationView consolidation={state.consolidation} />
      <Disclosure label={text('more-files')}>{intake}</Disclosure>
    </>
  );
}
