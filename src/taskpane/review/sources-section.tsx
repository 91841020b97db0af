import { makeStyles, tokens } from '@fluentui/react-components';
import { PastSource } from './past-source';
import { ReferenceSource } from './reference-source';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface SourcesSectionProps {
  /** Whether there is an appendix whose workbook a sheet of figures can be put into. */
  readonly withSheet: boolean;
}

/** What an appendix is compared with: figures of the commune, and what it reported before. */
export function SourcesSection({ withSheet }: SourcesSectionProps) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <ReferenceSource withSheet={withSheet} />
      <PastSource />
    </div>
  );
}
