import { cellName, rangeName } from '../../../core/sheets/address';
import type { SheetModel, Validation } from '../../../core/sheets/model';
import { cleanText, SHORT_TEXT_LIMIT } from '../../cell-text';
import { bytesOf, CALL_BYTES, step } from '../requests';
import type { Step } from '../requests';

/** What Excel checks, colours and explains by itself: validations, conditional formats, notes. */
export function ruleSteps(sheet: Excel.Worksheet, model: SheetModel, withNotes: boolean): Step[] {
  return [
    ...(model.validations ?? []).map((validation) => validationStep(sheet, validation)),
    ...conditionalSteps(sheet, model),
    ...(withNotes ? noteSteps(sheet, model) : []),
  ];
}

/**
 * The message is shown when the cell is chosen, and again when what was typed does not fit. The
 * formula is written for the top left cell of the first range, as Excel takes it.
 */
function validationStep(sheet: Excel.Worksheet, validation: Validation): Step {
  const address = validation.ranges.map(rangeName).join(',');
  const message = cleanText(validation.message, SHORT_TEXT_LIMIT);
  const rule: Excel.DataValidationRule =
    validation.kind === 'list'
      ? { list: { inCellDropDown: true, source: `=${validation.source}` } }
      : { custom: { formula: `=${validation.formula}` } };
  return {
    bytes: 6 * CALL_BYTES + 2 * bytesOf(message) + bytesOf(rule),
    apply: () => {
      const { dataValidation } = sheet.getRanges(address);
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: '', message };
      const style = validation.strict ? 'Stop' : 'Warning';
      dataValidation.errorAlert = { showAlert: true, style, title: '', message };
    },
  };
}

/** The last one first: Excel puts each new one before the others, and the first that holds wins. */
function conditionalSteps(sheet: Excel.Worksheet, model: SheetModel): Step[] {
  return [...(model.conditionalFormats ?? [])].reverse().map(({ range, formula, fill, color }) =>
    step(() => {
      const { custom } = sheet.getRange(rangeName(range)).conditionalFormats.add('Custom');
      custom.rule.formula = `=${formula}`;
      if (fill) custom.format.fill.color = `#${fill}`;
      if (color) custom.format.font.color = `#${color}`;
    }, 8),
  );
}

function noteSteps(sheet: Excel.Worksheet, { cells }: SheetModel): Step[] {
  return cells.flatMap(({ row, column, note }) => {
    if (!note) return [];
    const text = cleanText(note);
    return [
      {
        bytes: 2 * CALL_BYTES + bytesOf(text),
        apply: () => {
          sheet.notes.add(cellName(row, column), text);
        },
      },
    ];
  });
}
