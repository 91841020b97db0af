/** Data validations: kept by rectangle, never two on one cell. */
import { objectArgument } from './arguments';
import type { Plain } from './arguments';
import { contains, intersection, splitAddress, subtract } from './area';
import type { Area } from './area';
import { contentAt } from './cells';
import { invalidArgument, notPlayed } from './errors';
import type { ExcelHost } from './host';
import { areaOfName, targetOf } from './names';
import { valueOf } from './values';
import type { Sheet, Validation, ValidationRule } from './workbook';

/** The type Excel gives a rule, by its one key. */
export const TYPES = new Map([
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['textLength', 'TextLength'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['list', 'List'],
  ['custom', 'Custom'],
]);
const LONGEST_LIST = 255;

export const NO_VALIDATION: Omit<Validation, 'area'> = {
  rule: {},
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
  ignoreBlanks: true,
};

/** @throws ExcelError InvalidArgument on a rule Excel would refuse. */
export function checkRule(given: unknown): ValidationRule {
  const rule = objectArgument(given, 'rule');
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalidArgument('a rule of one kind');
  if (!TYPES.has(kind)) throw notPlayed(`a validation rule '${kind}'`);
  const parts = objectArgument(rule[kind], kind);
  if (kind === 'custom') checkCustom(parts);
  return { [kind]: kind === 'list' ? checkedList(parts) : parts };
}

function checkCustom({ formula }: Plain): void {
  if (typeof formula !== 'string' || !formula.startsWith('=')) {
    throw invalidArgument(`custom formula ${String(formula)}`);
  }
}

function checkedList(list: Plain): Plain {
  const { source } = list;
  if (typeof source === 'object' && source !== null && 'absoluteAddress' in source) {
    return { ...list, source: `=${String(source.absoluteAddress)}` };
  }
  const isText = typeof source === 'string' && source !== '';
  if (!isText || (!source.startsWith('=') && source.length > LONGEST_LIST)) {
    throw invalidArgument('source of a list');
  }
  return list;
}

/** What holds on all cells of the areas; `null` where they differ. */
export function sharedValidation(
  sheet: Sheet,
  areas: readonly Area[],
): Omit<Validation, 'area'> | null {
  const found = new Set<Omit<Validation, 'area'>>();
  for (const area of areas) {
    let rest = [area];
    for (const validation of sheet.validations) {
      if (!intersection(validation.area, area)) continue;
      found.add(validation);
      rest = rest.flatMap((piece) => subtract(piece, validation.area));
    }
    if (rest.length > 0) found.add(NO_VALIDATION);
  }
  const [first = NO_VALIDATION, ...others] = found;
  const same = others.every((other) => contentOf(other) === contentOf(first));
  return same ? first : null;
}

const contentOf = ({ rule, errorAlert, prompt, ignoreBlanks }: Omit<Validation, 'area'>): string =>
  JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);

/** Takes validations off the areas. */
export function clearValidations(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) {
    sheet.validations = sheet.validations.flatMap((validation) =>
      subtract(validation.area, area).map((piece) => ({ ...validation, area: piece })),
    );
  }
}

export function setValidation(
  sheet: Sheet,
  areas: readonly Area[],
  change: Partial<Omit<Validation, 'area'>>,
): void {
  for (const area of areas) {
    const before = sharedValidation(sheet, [area]) ?? NO_VALIDATION;
    clearValidations(sheet, [area]);
    sheet.validations.push({ ...NO_VALIDATION, ...before, ...change, area });
  }
}

/** Whether Excel would refuse what a person types: only lists with a stop alert are played. */
export function refusesTyped(
  host: ExcelHost,
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean,
): boolean {
  const validation = sheet.validations.find(({ area }) => contains(area, row, column));
  const list = validation?.rule['list'];
  if (!validation || !list || (value === '' && validation.ignoreBlanks)) return false;
  const alert = validation.errorAlert as Plain;
  if (alert['showAlert'] === false || (alert['style'] ?? 'Stop') !== 'Stop') return false;
  return !allowedBy(host, sheet, String(list['source'])).includes(String(value).trim());
}

function allowedBy(host: ExcelHost, sheet: Sheet, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const bare = source.slice(1);
  const own = splitAddress(bare);
  const target =
    targetOf(host, source) ??
    (own.sheet === null && own.areas?.[0] ? { sheet, area: own.areas[0] } : null) ??
    named(host, bare);
  if (!target) throw notPlayed(`the list '${source}'`);
  const items: string[] = [];
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    for (let column = target.area.left; column <= target.area.right; column += 1) {
      items.push(String(valueOf(contentAt(target.sheet, row, column))));
    }
  }
  return items;
}

function named(host: ExcelHost, name: string): { sheet: Sheet; area: Area } | null {
  for (const sheet of host.workbook.sheets) {
    const area = areaOfName(host, sheet, name);
    if (area) return { sheet, area };
  }
  return null;
}
