/** Sizes of groups that a commune gives itself: a sheet "Số liệu nền" in its own workbook. */
import type { Gazetteer } from '../places/gazetteer';
import { REFERENCE_SHEET } from '../sheets/reference-sheet';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { fold } from '../text/fold';
import { readReference } from './read';
import type { GivenReference, ReferenceFigures } from './types';

export interface OwnReference {
  /** The sheets that hold a table of reference figures, filled in or not. */
  readonly sheets: readonly string[];
  readonly given: GivenReference;
}

/** `Số liệu nền`, `SO LIEU NEN (2)`. */
const NAMED = new RegExp(`^${fold(REFERENCE_SHEET)}(?: ?\\(\\d{1,3}\\))?$`);

/**
 * Reads those sheets among `names` (the ones that are no appendix) that a person can see; null when
 * none of them holds such a table.
 */
export function readOwnReference(
  workbook: WorkbookSnapshot,
  names: readonly string[],
  places: Gazetteer,
): OwnReference | null {
  const sheets = workbook.sheets.filter(
    ({ name, visibility }) =>
      visibility !== 'very-hidden' && names.includes(name) && NAMED.test(fold(name)),
  );
  if (sheets.length === 0) return null;
  const given = readReference({ ...workbook, sheets }, places);
  const used = [...new Set(given.columns.map(({ sheet }) => sheet))];
  return used.length === 0 ? null : { sheets: used, given };
}

/** What the province gave stands; what the commune gives itself wins over what is built in. */
export function withOwnSheet(
  { figures }: Pick<GivenReference, 'figures'>,
  reference: ReferenceFigures,
): ReferenceFigures {
  return {
    size(communeCode, group) {
      const size = reference.size(communeCode, group);
      const own = figures.get(communeCode)?.get(group);
      return own === undefined || size?.source === 'given'
        ? size
        : { size: own, source: 'own-sheet' };
    },
  };
}
