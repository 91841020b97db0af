/** The formats of cells: what Excel takes for each, and how they are read and set over areas. */
import {
  booleanArgument,
  colorArgument,
  integerArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from './arguments';
import type { Area } from './area';
import { setFormat, sharedFormat } from './cells';
import type { FormatKey } from './cells';
import { invalidArgument } from './errors';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import type { CellFormat, Sheet } from './workbook';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const CHECKS: { readonly [Key in FormatKey]: (value: unknown) => CellFormat[Key] } = {
  numberFormat: (value) => textArgument(value, 'numberFormat'),
  fontName: (value) => textArgument(value, 'font.name'),
  fontSize: (value) => atMost(numberArgument(value, 'font.size', 1), 409),
  bold: (value) => booleanArgument(value, 'font.bold'),
  italic: (value) => booleanArgument(value, 'font.italic'),
  underline: (value) => wordArgument(value, 'font.underline', UNDERLINES),
  strikethrough: (value) => booleanArgument(value, 'font.strikethrough'),
  fontColor: (value) => colorArgument(value, 'font.color'),
  fill: (value) => colorArgument(value, 'fill.color'),
  horizontal: (value) => wordArgument(value, 'horizontalAlignment', HORIZONTAL),
  vertical: (value) => wordArgument(value, 'verticalAlignment', VERTICAL),
  wrap: (value) => booleanArgument(value, 'wrapText'),
  indent: (value) => atMost(integerArgument(value, 'indentLevel'), 250),
  orientation: (value) => atMost(integerArgument(value, 'textOrientation', -90), 180),
  shrink: (value) => booleanArgument(value, 'shrinkToFit'),
  locked: (value) => booleanArgument(value, 'protection.locked'),
  formulaHidden: (value) => booleanArgument(value, 'protection.formulaHidden'),
};

function atMost(value: number, most: number): number {
  if (value > most) throw invalidArgument(String(value));
  return value;
}

/** What the API gives for a fill that is none. */
const NO_FILL = '#FFFFFF';

/** What the cells share, as the API gives it; `null` where they differ. */
export function readFormat(sheet: Sheet, areas: readonly Area[], key: FormatKey) {
  const shared = sharedFormat(sheet, areas, key);
  if (!shared) return null;
  return key === 'fill' ? (shared.value ?? NO_FILL) : shared.value;
}

/** @throws ExcelError InvalidArgument on what Excel does not take, AccessDenied on protection. */
export function writeFormat(
  host: ExcelHost,
  sheet: Sheet,
  areas: readonly Area[],
  key: FormatKey,
  value: unknown,
): void {
  requireAllowed(host, sheet, 'allowFormatCells');
  const change = { [key]: CHECKS[key](value) };
  for (const area of areas) setFormat(sheet, area, change);
}

export function clearFill(host: ExcelHost, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(host, sheet, 'allowFormatCells');
  for (const area of areas) setFormat(sheet, area, { fill: null });
}
