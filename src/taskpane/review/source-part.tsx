import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface SourcePartProps {
  readonly title: string;
  /** What was read, or why one would choose something. */
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** One kind of figures to compare with. */
export function SourcePart({ title, children, buttons }: SourcePartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
