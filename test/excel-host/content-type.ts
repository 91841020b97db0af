import type { CellContent } from './workbook';

/** `valueTypes` of a cell, in Excel's words. */
export function typeOfContent(
  content: CellContent,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (content.error) return 'Error';
  switch (typeof content.value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Empty';
  }
}
