/** Types only: what makes an engine is heavy, and belongs in a worker. */
export type { AcceptanceGiven, Engine, MergeChoices } from './types';
