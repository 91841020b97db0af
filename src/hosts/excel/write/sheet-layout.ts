import { rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import { rangeOn, rectanglesOf } from '../rectangles';
import { step } from '../requests';
import type { Step } from '../requests';

/**
 * Points a character of a model's column widths takes: a digit of Times New Roman 13 is 9 pixels
 * wide, and 96 pixels are 72 points. The same width as in a file of ours, whatever the font of the
 * workbook.
 */
const POINTS_PER_CHARACTER = 6.75;
/** What Excel allows: 255 digits of its narrowest usual font, points high. */
const WIDEST_COLUMN = 1_340;
const TALLEST_ROW = 409;

/** Merges, widths of columns and heights of rows. */
export function layoutSteps(sheet: Excel.Worksheet, model: SheetModel): Step[] {
  const merges = model.merges.filter(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
  return [
    ...merges.map((range) =>
      step(() => {
        rangeOn(sheet, range).merge();
      }),
    ),
    ...model.columnWidths.map((characters, column) =>
      step(() => {
        const range = sheet.getRangeByIndexes(0, column, 1, 1);
        range.format.columnWidth = Math.min(characters * POINTS_PER_CHARACTER, WIDEST_COLUMN);
      }, 2),
    ),
    ...heightSteps(sheet, model),
  ];
}

/**
 * Excel fits rows to their text itself, and then a row still grows with what is typed into it; but
 * it passes over merged cells, so rows with those get the height the model says.
 */
function heightSteps(sheet: Excel.Worksheet, { rowHeights = {}, merges }: SheetModel): Step[] {
  const merged = new Set(merges.map(({ top }) => top));
  const heights = Object.entries(rowHeights).map(([row, height]) => ({ row: Number(row), height }));
  const fitted = heights
    .filter(({ row }) => !merged.has(row))
    .map(({ row }) => ({ row, column: 0 }));
  return [
    ...rectanglesOf(fitted).map((range) =>
      step(() => {
        rangeOn(sheet, range).format.autofitRows();
      }, 2),
    ),
    ...heights
      .filter(({ row }) => merged.has(row))
      .map(({ row, height }) =>
        step(() => {
          const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
          format.rowHeight = Math.min(height, TALLEST_ROW);
        }, 2),
      ),
  ];
}

/** What stays in view, and the buttons of a filter. */
export function viewSteps(sheet: Excel.Worksheet, { freeze, autoFilter }: SheetModel): Step[] {
  const steps: Step[] = [];
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 || columns > 0) {
    steps.push(
      step(() => {
        const { freezePanes } = sheet;
        if (columns === 0) freezePanes.freezeRows(rows);
        else if (rows === 0) freezePanes.freezeColumns(columns);
        else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
      }, 3),
    );
  }
  if (autoFilter) {
    steps.push(
      step(() => {
        sheet.autoFilter.apply(sheet.getRange(rangeName(autoFilter)));
      }, 3),
    );
  }
  return steps;
}

/** A protected sheet may still be read, copied from, filtered, and its cells made larger. */
const PROTECTION = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
} as const;

export function protectionSteps(sheet: Excel.Worksheet, model: SheetModel): Step[] {
  if (!model.protected) return [];
  return [
    step(() => {
      sheet.protection.protect(PROTECTION);
    }, 2),
  ];
}
