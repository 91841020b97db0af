/** One file of all that `lazy-more` loads. */
export { AcceptForm } from './accept-form';
export { CompareSection } from './compare-section';
export { SendBackSection } from './send-back-section';
export { SourcesSection } from './sources-section';
export { UnjudgedList } from './unjudged-list';
export { AcceptedList, VoidedList } from './waiver-list';
