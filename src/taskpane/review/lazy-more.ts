import { lazy } from 'react';

const more = () => import(/* webpackChunkName: "review-more" */ './more');

/** What the place shows only when it is asked for: loaded then, all of it at once. */
export const AcceptForm = lazy(async () => ({ default: (await more()).AcceptForm }));
export const AcceptedList = lazy(async () => ({ default: (await more()).AcceptedList }));
export const CompareSection = lazy(async () => ({ default: (await more()).CompareSection }));
export const SendBackSection = lazy(async () => ({ default: (await more()).SendBackSection }));
export const SourcesSection = lazy(async () => ({ default: (await more()).SourcesSection }));
export const UnjudgedList = lazy(async () => ({ default: (await more()).UnjudgedList }));
export const VoidedList = lazy(async () => ({ default: (await more()).VoidedList }));
