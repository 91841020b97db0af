import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { Disclosure } from '../common/disclosure';
import { usePane } from '../pane-context';
import { CompareSection, SendBackSection, SourcesSection } from './lazy-more';

const useStyles = makeStyles({
  sections: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a review leads to, and what it can be given to look at: folded, so that the place stays short. */
export function AfterReview() {
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <Folded word="send-back">
        <SendBackSection />
      </Folded>
      <Folded word="compare">
        <CompareSection />
      </Folded>
      <Folded word="sources">
        <SourcesSection withSheet />
      </Folded>
    </div>
  );
}

interface FoldedProps {
  readonly word: 'send-back' | 'compare' | 'sources';
  readonly children: ReactNode;
}

function Folded({ word, children }: FoldedProps) {
  const { text } = usePane();
  return (
    <Disclosure label={text(word)}>
      <Suspense fallback={<Spinner size="tiny" label={text('loading')} />}>{children}</Suspense>
    </Disclosure>
  );
}
