import { Suspense, type ReactNode } from 'react';
import type { ReviewedSubmission } from '../../core/merge/types';
import { Disclosure } from '../common/disclosure';
import { countMarks } from '../common/marks';
import { usePane } from '../pane-context';
import { AcceptedList, UnjudgedList, VoidedList } from './lazy-more';

/** What asks for nothing now: folded away, so that it never drowns what does. */
export function Settled({ reviewed }: { readonly reviewed: ReviewedSubmission }) {
  const { findings, voided } = reviewed;
  const accepted = findings.filter(({ waiver }) => waiver !== null);
  return (
    <>
      <Folded word="unjudged-count" count={countMarks(findings)['cannot-judge']}>
        <UnjudgedList findings={findings} />
      </Folded>
      <Folded word="accepted-count" count={accepted.length}>
        <AcceptedList findings={accepted} />
      </Folded>
      <Folded word="voided-count" count={voided.length}>
        <VoidedList voided={voided} />
      </Folded>
    </>
  );
}

interface FoldedProps {
  readonly word: 'unjudged-count' | 'accepted-count' | 'voided-count';
  readonly count: number;
  readonly children: ReactNode;
}

function Folded({ word, count, children }: FoldedProps) {
  const { text } = usePane();
  if (count === 0) return null;
  return (
    <Disclosure label={text(word, { count })}>
      <Suspense>{children}</Suspense>
    </Disclosure>
  );
}
