import { excelVisibility, isPutAside, namesAside } from '../put-aside';
import { step } from '../requests';
import type { Step } from '../requests';
import { remove } from './exchange';
import type { Found, FoundSheet, PlannedSheet } from './plan';

/** A sheet to be written, and the one that was added for it. */
export interface NewSheet extends PlannedSheet {
  readonly sheet: Excel.Worksheet;
}

/** Adds a sheet where nobody sees it. */
export function addAside({ workbook }: Excel.RequestContext, planned: PlannedSheet): NewSheet {
  const sheet = workbook.worksheets.add(planned.added.aside).load('id');
  sheet.visibility = 'VeryHidden';
  return { ...planned, sheet };
}

/** Gives every new sheet its name and its place: that of the one it replaces, or the last. */
export function placeSteps(
  { workbook }: Excel.RequestContext,
  found: Found,
  sheets: readonly NewSheet[],
): Step[] {
  const replacing = sheets.flatMap(({ sheet, replaces }) =>
    replaces ? [{ sheet, id: replaces.id, position: found.sheets.indexOf(replaces) }] : [],
  );
  replacing.sort((one, other) => one.position - other.position);
  const asides = namesAside('cu', replacing.length, found.sheets);
  return [
    ...replacing.map(({ id }, index) =>
      step(() => {
        workbook.worksheets.getItem(id).name = asides[index] ?? '';
      }, 2),
    ),
    ...sheets.map(({ sheet, model }) =>
      step(() => {
        sheet.name = model.name;
        sheet.visibility = excelVisibility(model.visibility);
      }, 2),
    ),
    // each one put before the sheet it replaces moves the following ones by one
    ...replacing.map(({ sheet, position }, index) =>
      step(() => {
        sheet.position = position + index;
      }),
    ),
  ];
}

/**
 * The last of all: a sheet that is out of sight under a name of ours belongs to a write that was
 * done to the end.
 * @param outdated sheets put aside that no undo will ask for.
 */
export function hideSteps(
  { workbook }: Excel.RequestContext,
  found: Found,
  sheets: readonly NewSheet[],
  outdated: readonly FoundSheet[],
): Step[] {
  const { worksheets } = workbook;
  return [
    ...sheets.map(({ sheet, model, replaces }) =>
      step(() => {
        if (!replaces) return;
        if (replaces.id === found.front && model.visibility === 'visible') sheet.activate();
        worksheets.getItem(replaces.id).visibility = 'VeryHidden';
      }, 3),
    ),
    ...outdated.map(({ id, visibility }) =>
      step(() => {
        remove(worksheets.getItem(id), visibility);
      }, 3),
    ),
  ];
}

/** Sheets put aside, but for those that an undo may still ask for. */
export function outdatedSheets(
  { sheets }: Found,
  kept: readonly { readonly id: string }[],
): FoundSheet[] {
  const ids = new Set(kept.map(({ id }) => id));
  return sheets.filter((sheet) => isPutAside(sheet) && !ids.has(sheet.id));
}
