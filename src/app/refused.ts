/** A file of its own, so that a page can refuse a file without loading what reads one. */
import type { Received, Refusal } from '../core/merge/types';

/** What is recorded of a file that gave nothing. */
export function refused(
  file: string,
  sheets: number,
  ignoredSheets: readonly string[],
  refusal: Refusal,
): Received {
  return { file, status: 'refused', refusal, sheets, ignoredSheets, submissions: [] };
}
