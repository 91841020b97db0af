import type { Place } from '../app/pane/types';

export const PLACES: readonly Place[] = ['entry', 'review', 'merge'];

/** The place a page is asked to open at: `?place=review`. The first one when it does not say. */
export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search).get('place');
  return PLACES.find((place) => place === asked) ?? 'entry';
}

const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

/** Where a key leads from a place, round and round; null for a key that leads nowhere. */
export function placeBeside(place: Place, key: string): Place | null {
  if (key === 'Home') return PLACES.at(0) ?? null;
  if (key === 'End') return PLACES.at(-1) ?? null;
  const step = STEPS.get(key);
  if (step === undefined) return null;
  return PLACES[(PLACES.indexOf(place) + step + PLACES.length) % PLACES.length] ?? null;
}
