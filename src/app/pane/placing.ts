/** How new sheets come into a workbook that may have sheets of the same names. */
import type { CellModel, SheetModel, Validation } from '../../core/sheets/model';
import { METADATA_SHEET } from '../../core/submission/metadata';
import type { SheetInfo } from '../../hosts/host';

/** What the person said is to be done where a visible sheet of the name exists. */
export type Existing = 'ask' | 'replace' | 'rename';

export interface Placed {
  readonly sheets: readonly SheetModel[];
  /** For the host: our own hidden sheets of before give way, unasked. */
  readonly existing: 'refuse' | 'replace';
}

/**
 * @param present all sheets of the workbook
 * @returns `ask` with the name of a sheet that only the person may give up
 */
export function placeSheets(
  sheets: readonly SheetModel[],
  present: readonly SheetInfo[],
  existing: Existing,
): Placed | { readonly ask: string } {
  const taken = new Set(present.map(({ name }) => nameKey(name)));
  const [conflict] = sheets.filter(
    ({ name, visibility }) => visibility !== 'very-hidden' && taken.has(nameKey(name)),
  );
  if (conflict && existing === 'ask') return { ask: conflict.name };
  const placed = conflict && existing === 'rename' ? renamed(sheets, taken) : sheets;
  const replaces = placed.some(({ name }) => taken.has(nameKey(name)));
  return { sheets: placed, existing: replaces ? 'replace' : 'refuse' };
}

/** Excel takes names for the same whatever their case. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** `Phụ lục (2)`. What formulas of the sheets say of each other follows: a host would not know. */
function renamed(sheets: readonly SheetModel[], taken: ReadonlySet<string>): SheetModel[] {
  const names = new Map(
    sheets.map(({ name }) => [name, name === METADATA_SHEET ? name : freeName(name, taken)]),
  );
  const follow = (formula: string): string => {
    let followed = formula;
    for (const [from, to] of names) followed = followed.replaceAll(`'${from}'!`, () => `'${to}'!`);
    return followed;
  };
  return sheets.map((sheet) => ({
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map((cell) => cellWith(cell, follow)),
    ...(sheet.validations && {
      validations: sheet.validations.map((one) => validationWith(one, follow)),
    }),
    ...(sheet.conditionalFormats && {
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        formula: follow(format.formula),
      })),
    }),
  }));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number += 1) free = `${name} (${String(number)})`;
  return free;
}

type Follow = (formula: string) => string;

function cellWith(cell: CellModel, follow: Follow): CellModel {
  const { content } = cell;
  if (content.kind !== 'formula') return cell;
  return { ...cell, content: { ...content, formula: follow(content.formula) } };
}

function validationWith(validation: Validation, follow: Follow): Validation {
  return validation.kind === 'list'
    ? { ...validation, source: follow(validation.source) }
    : { ...validation, formula: follow(validation.formula) };
}
