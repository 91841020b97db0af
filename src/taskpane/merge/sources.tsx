import { Suspense } from 'react';
import { Disclosure } from '../common/disclosure';
import { usePane } from '../pane-context';
import { SourcesSection } from '../review/lazy-more';

/** What the communes' figures are compared with; folded, for most merges do without. */
export function Sources() {
  const { text } = usePane();
  return (
    <Disclosure label={text('sources')}>
      <Suspense>
        <p>{text('sources-first')}</p>
        <SourcesSection withSheet={false} />
      </Suspense>
    </Disclosure>
  );
}
