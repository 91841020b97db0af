/**
 * The color of a mark is a conditional format of ours, so that the cell's own format stays as it
 * is. Always true, and known by its text: en-US in files and in Excel's library, whatever the
 * language of Excel.
 */
export const MARK_FORMULA = 'N("phu-luc")=0';

/** @param formula with or without `=`, as whatever program wrote it again. */
export function isMarkFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').replace(/^=/, '').toLowerCase() === MARK_FORMULA.toLowerCase();
}
