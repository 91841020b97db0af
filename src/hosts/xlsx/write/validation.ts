import type { DataValidation } from 'hucre/xlsx';
import { rangeName } from '../../../core/sheets/address';
import type { SheetModel, Validation } from '../../../core/sheets/model';
import { WriteRefused } from './refused';
import { SHORT_TEXT_LIMIT } from '../../cell-text';
import { workbookText } from './text';

/** Excel repairs a file whose validation formula is longer. */
const FORMULA_LIMIT = 255;

/** @throws WriteRefused `formula-too-long`, with `sheet` and `cell`. */
export function writtenValidations(sheet: SheetModel): DataValidation[] | undefined {
  return sheet.validations?.map((validation) => writtenValidation(validation, sheet.name));
}

/** The message is shown when the cell is chosen, and again when what was typed does not fit. */
function writtenValidation(validation: Validation, sheet: string): DataValidation {
  const formula = validation.kind === 'list' ? validation.source : validation.formula;
  const range = validation.ranges.map(rangeName).join(' ');
  if (formula.length > FORMULA_LIMIT) {
    throw new WriteRefused('formula-too-long', { sheet, cell: range });
  }
  const message = workbookText(validation.message, SHORT_TEXT_LIMIT);
  return {
    type: validation.kind === 'list' ? 'list' : 'custom',
    range,
    formula1: formula,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: message,
    showErrorMessage: true,
    errorMessage: message,
    errorStyle: validation.strict ? 'stop' : 'warning',
  };
}
