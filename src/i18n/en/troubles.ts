import type { troubles as troublesVi, unsupported as unsupportedVi } from '../vi/troubles';

export const troubles: Readonly<Record<keyof typeof troublesVi, string>> = {
  'no-workbook': 'No workbook is open. Open a file or make an empty appendix, then try again.',
  'no-appendix-here':
    'The workbook holds no appendix. Make one from the form under “Fill in”, or open the right file.',
  'suggestion-stale':
    'Cell {cell} has changed since it was checked, so the suggestion no longer fits. It was checked again; please see the new result.',
  'undo-stale':
    'Cell {cell} was edited again since, so nothing was undone and the new content is kept. Edit the cell itself if need be.',
  'finding-gone':
    'This finding is no longer as you saw it, so nothing was accepted. It was checked again; look at the new result.',
  'reference-empty':
    'The file “{file}” holds no reference figure that could be used. The table needs a column of communes and columns such as population, households, pupils; the sheet “Số liệu nền” can be a start.',
  'comparison-other':
    'The file “{file}” holds no appendix of the same commune and form as the one looked at, so there is nothing to compare. Choose the file sent before.',
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
  'workbook-lost':
    'The open workbook was closed by a fault, and changes that were not saved are gone. The file itself is untouched; please open it again and go on.',
  unexpected: 'Something unexpected happened (code {code}).',
};

export const asBefore =
  'The workbook is as it was. Try again; if it persists, save, close and reopen the file.';

export const notRestored =
  'What was written before it failed could not be taken back, so parts of it may remain. Close the workbook without saving and open it again; if it saves by itself, look at the sheets just written and restore an earlier version.';

export const unsupported: Readonly<Record<keyof typeof unsupportedVi, string>> = {
  format:
    'This file is no .xlsx, so it can only be looked at and checked. Save it as .xlsx in Excel and open it again.',
  hidden: 'The sheet “{sheet}” is hidden and cannot be shown. Unhide it, then try again.',
  signed:
    'The workbook is signed; a change would break the signature. Save an unsigned copy first.',
  'merged-cell': 'Cell {cell} is part of a merged area. Edit the first cell of the area.',
  'array-formula': 'Cell {cell} is part of an array formula and cannot change alone. Use Excel.',
  'shared-formula': 'The formula of cell {cell} is shared with others. Use Excel to change it.',
  'table-header': 'Cell {cell} is a header of an Excel table and cannot be edited here. Use Excel.',
  'pivot-table': 'Cell {cell} is part of a pivot table. Change its source instead.',
};
