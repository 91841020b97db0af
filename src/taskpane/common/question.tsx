import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  body: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface QuestionProps {
  readonly title: string;
  readonly body: string;
  /** Buttons. */
  readonly children: ReactNode;
}

/** It may be asked below what is in view: its answers must be seen. The focus stays where it is. */
const bringIntoView = (question: HTMLElement | null): void => {
  question?.scrollIntoView({ block: 'nearest' });
};

/** Asked in place, beside what it is about; a dialog would take the focus. */
export function Question({ title, body, children }: QuestionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div ref={bringIntoView} role="group" aria-labelledby={id} className={styles.question}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={styles.body}>{body}</p>
      <div className={styles.answers}>{children}</div>
    </div>
  );
}
