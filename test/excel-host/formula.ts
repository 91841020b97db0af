/** What Excel refuses of a formula's form. Nothing is calculated here. */
import { ExcelError, invalidArgument } from './errors';

const MAXIMUM_LENGTH = 8192;

/**
 * The formula as given, if its form passes: quotes and brackets close, and arguments are
 * parted by commas (formulas are en-US whatever the locale).
 * @throws ExcelError as Excel does when a formula is set.
 */
export function checkFormula(formula: string): string {
  if (formula.length > MAXIMUM_LENGTH) {
    throw new ExcelError(
      'FormulaLengthExceedsLimit',
      'The formula in the bulk operation exceeds the limit.',
      400,
    );
  }
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '_');
  const refused =
    /["']/.test(bare) ||
    !isBalanced(bare) ||
    /;/.test(bare.replace(/\{[^{}]*\}/g, '')) ||
    /[=+\-*/^&<>,(]\s*$/.test(bare);
  if (refused) throw invalidArgument(`formula '${formula.slice(0, 40)}'`);
  return formula;
}

const CLOSES = new Map([
  [')', '('],
  ['}', '{'],
  [']', '['],
]);

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const letter of text) {
    if ('({['.includes(letter)) open.push(letter);
    else if (CLOSES.has(letter) && open.pop() !== CLOSES.get(letter)) return false;
  }
  return open.length === 0;
}
