import type { Waiver } from './types';

/**
 * Waivers of a sheet that is gone belong to the one appendix of the workbook: its sheet was renamed.
 * Of several appendices nobody can say which; then they stay as they are.
 * @param sheets names of all sheets of the workbook
 * @param appendices names of those that hold a submission
 */
export function followRenamed(
  waivers: readonly Waiver[],
  sheets: readonly string[],
  appendices: readonly string[],
): readonly Waiver[] {
  const [only, ...others] = appendices;
  if (only === undefined || others.length > 0) return waivers;
  return waivers.map((waiver) =>
    sheets.includes(waiver.sheet) ? waiver : { ...waiver, sheet: only },
  );
}
