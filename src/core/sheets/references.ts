/** Sheets that come under other names than their models bear, with all that refers to them. */
import type { CellContent, SheetModel, Validation } from './model';

/** A text, `'Số liệu xã'!` or `Data!`. */
const TOKENS = /"[^"]*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu;

/**
 * The models under new names; formulas, validations, conditional formats and links between them
 * follow. Without it, a sheet written beside an older one of its name would count the older figures.
 * @param names by the index of the sheet.
 */
export function renameSheets(
  sheets: readonly SheetModel[],
  names: readonly string[],
): readonly SheetModel[] {
  const renamed = new Map<string, string>();
  sheets.forEach(({ name }, index) => {
    // of two models of one name, references mean the first
    if (!renamed.has(keyOf(name))) renamed.set(keyOf(name), names[index] ?? name);
  });
  if (sheets.every(({ name }, index) => names[index] === name)) return sheets;
  const refer = (formula: string): string => withSheetNames(formula, renamed);
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index] ?? sheet.name,
    cells: sheet.cells.map((cell) => ({ ...cell, content: referringContent(cell.content, refer) })),
    ...(sheet.validations && {
      validations: sheet.validations.map((validation) => referringValidation(validation, refer)),
    }),
    ...(sheet.conditionalFormats && {
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        formula: refer(format.formula),
      })),
    }),
  }));
}

type Refer = (formula: string) => string;

function referringContent(content: CellContent, refer: Refer): CellContent {
  if (content.kind === 'formula') return { ...content, formula: refer(content.formula) };
  if (content.kind !== 'text' || content.link === undefined) return content;
  return { ...content, link: refer(content.link) };
}

function referringValidation(validation: Validation, refer: Refer): Validation {
  return validation.kind === 'list'
    ? { ...validation, source: refer(validation.source) }
    : { ...validation, formula: refer(validation.formula) };
}

/**
 * `formula` with names of sheets replaced; what stands in quotation marks is text and stays.
 * @param renamed new names by the old ones, composed (NFC) and in lower case.
 */
function withSheetNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(TOKENS, (token, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const given = name === undefined ? undefined : renamed.get(keyOf(name));
    if (given === undefined || given === name) return token;
    return `'${given.replaceAll("'", "''")}'!`;
  });
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
