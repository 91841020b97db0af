import type { SheetModel } from '../../../core/sheets/model';
import { rangeOn } from '../rectangles';
import { gridSteps, step } from '../requests';
import type { Step } from '../requests';
import { formatSteps } from './sheet-formats';
import { gridsOf } from './sheet-grid';
import type { Grid, SheetGrids } from './sheet-grid';
import { layoutSteps, protectionSteps, viewSteps } from './sheet-layout';
import { pageSteps } from './sheet-page';
import { ruleSteps } from './sheet-rules';

/** The steps that make a sheet what its model says, in the two parts of a write. */
export interface SheetSteps {
  /** All that names no other sheet: while the sheet is out of sight, under another name. */
  readonly content: readonly Step[];
  /** Once every sheet has its name. */
  readonly rest: readonly Step[];
}

export function sheetSteps(
  sheet: Excel.Worksheet,
  model: SheetModel,
  withNotes: boolean,
): SheetSteps {
  const grids = gridsOf(model);
  return {
    content: [
      ...writeSteps(sheet, grids.formats, (range, rows) => (range.numberFormat = rows)),
      ...writeSteps(sheet, grids.values, (range, rows) => (range.values = rows)),
      ...lateFormatSteps(sheet, grids),
      ...linkSteps(sheet, model),
      ...formatSteps(sheet, model),
      ...layoutSteps(sheet, model),
    ],
    rest: [
      ...writeSteps(sheet, grids.formulas, (range, rows) => (range.formulas = rows)),
      ...ruleSteps(sheet, model, withNotes),
      ...viewSteps(sheet, model),
      ...pageSteps(sheet, model),
      ...protectionSteps(sheet, model),
    ],
  };
}

/** Whole rows of a grid at once, and nothing where nothing is written. */
function writeSteps<Value>(
  sheet: Excel.Worksheet,
  grid: Grid<Value>,
  write: (range: Excel.Range, rows: (Value | null)[][]) => void,
): Step[] {
  const isFilled = (row: readonly unknown[]): boolean => row.some((value) => value !== null);
  const first = grid.findIndex(isFilled);
  const width = grid[0]?.length ?? 0;
  if (first === -1) return [];
  return gridSteps(grid.slice(first), (top, rows) => {
    write(sheet.getRangeByIndexes(first + top, 0, rows.length, width), rows);
  });
}

function lateFormatSteps(sheet: Excel.Worksheet, { lateFormats }: SheetGrids): Step[] {
  return lateFormats.map(({ cell, format }) =>
    step(() => {
      const range = rangeOn(sheet, {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      });
      range.numberFormat = [[format]];
    }, 2),
  );
}

/** Links within the workbook; `checkModel` has refused all others. */
function linkSteps(sheet: Excel.Worksheet, { cells }: SheetModel): Step[] {
  return cells.flatMap(({ row, column, content }) => {
    if (content.kind !== 'text' || content.link === undefined) return [];
    const documentReference = content.link.slice(1);
    return [
      step(() => {
        sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
      }, 3),
    ];
  });
}
