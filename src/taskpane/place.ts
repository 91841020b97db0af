import type { Place } from '../app/pane/types';

export const PLACES: readonly Place[] = ['entry', 'review', 'merge'];

/** The place a page is asked to open at: `?place=review`. The first one when it does not say. */
export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search).get('place');
  return PLACES.find((place) => place === asked) ?? 'entry';
}
