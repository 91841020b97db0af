import type { troubles as troublesVi, unsupported as unsupportedVi } from '../vi/troubles';

export const troubles: Readonly<Record<keyof typeof troublesVi, string>> = {
  'no-workbook': 'No workbook is open. Open a file or make an empty appendix, then try again.',
  'no-appendix-here':
    'The workbook holds no appendix. Make one from the form under “Fill in”, or open the right file.',
  'suggestion-stale':
    'Cell {cell} has changed since it was checked, so the suggestion no longer fits. It was checked again; please see the new result.',
  'undo-stale':
    'Cell {cell} was edited again since, so nothing was undone and the new content is kept. Edit the cell itself if need be.',
  'sheet-missing':
    'The sheet is no longer in the workbook; it may have been deleted or renamed. Look at the sheets, then press “Check again”.',
  'sheet-exists': 'There is a sheet of that name. Replace it or use another name.',
  'workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. On the Review tab, unprotect the workbook, then try again.',
  'sheet-protected': 'The cell is locked. On the Review tab, unprotect the sheet, then try again.',
  'read-only':
    'The workbook is open for reading only. Press “Enable editing” or save a copy, then try again.',
  'cell-edit-mode': 'A cell is being edited. Press Enter or Esc in Excel, then try again.',
  busy: 'Excel is busy or did not answer. Wait a moment, then try again.',
  'too-large': 'This is more than Excel allows. Shorten or split it, then try again.',
  'not-supported':
    'This part of the workbook cannot be changed here. Change it in Excel itself, then check again.',
  unexpected:
    'Something unexpected happened (code {code}). The workbook is as it was. Try again; if it persists, save, close and reopen the file.',
};

export const unsupported: Readonly<Record<keyof typeof unsupportedVi, string>> = {
  format:
    'This file is no .xlsx, so it can only be looked at and checked. Save it as .xlsx in Excel and open it again.',
  signed:
    'The workbook is signed; a change would break the signature. Save an unsigned copy first.',
  'merged-cell': 'Cell {cell} is part of a merged area. Edit the first cell of the area.',
  'array-formula': 'Cell {cell} is part of an array formula and cannot change alone. Use Excel.',
  'shared-formula': 'The formula of cell {cell} is shared with others. Use Excel to change it.',
  'table-header': 'Cell {cell} is a header of an Excel table and cannot be edited here. Use Excel.',
  'pivot-table': 'Cell {cell} is part of a pivot table. Change its source instead.',
};
