import { cellName, rangeName } from '../../../core/sheets/address';
import { MARK_FORMULA } from '../../marks/mark-rule';
import { cellsByFill } from '../../marks/planned-marks';
import type { PlannedMark } from '../../marks/planned-marks';
import { rangeOn, rectanglesOf } from '../rectangles';
import { bytesOf, CALL_BYTES, step } from '../requests';
import type { Step } from '../requests';
import type { FoundMarks, Marks, Rule } from './find-marks';

/** What a marking, or the taking back of one, remembers from one attempt to the next. */
export interface Attempt {
  /** What the sheet was protected with when it was last found so. */
  protection: Excel.WorksheetProtectionOptions | null;
  /** Ids of the rules that were there before; `null` until that was looked at. */
  known: ReadonlySet<string> | null;
  /** Where it puts rules: `B3:B9`. */
  readonly areas: Set<string>;
}

export function newAttempt(): Attempt {
  return { protection: null, known: null, areas: new Set() };
}

/** A rule for each rectangle of a color: Excel's library documents none for several at once. */
export function marksOf(planned: readonly PlannedMark[], withNotes: boolean): Marks {
  return {
    colors: [...cellsByFill(planned)].flatMap(([fill, cells]) =>
      rectanglesOf(cells).map((area) => ({ area, fill: `#${fill}` })),
    ),
    notes: planned.flatMap(({ row, column, note }) =>
      note === null || !withNotes ? [] : [{ row, column, text: note }],
    ),
  };
}

/**
 * What brings a sheet from the marks that were found to others, its protection lifted meanwhile.
 * @returns no step when all is as it should be.
 */
export function markSteps(found: FoundMarks, wanted: Marks, attempt: Attempt): Step[] {
  const { sheet, marks, rules, taken } = found;
  const protection = (attempt.protection = found.protection ?? attempt.protection);
  const halfMade = rules.filter((rule) => isHalfMade(rule, attempt));
  attempt.known ??= new Set(rules.map(({ id }) => id));
  for (const { area } of wanted.colors) attempt.areas.add(rangeName(area));

  const isTaken = new Set(taken.map(({ row, column }) => cellName(row, column)));
  const notes = wanted.notes.filter(({ row, column }) => !isTaken.has(cellName(row, column)));
  const isSame = halfMade.length === 0 && keyOf(marks) === keyOf({ ...wanted, notes });
  if (isSame && (found.protection !== null || protection === null)) return [];
  const gone = rules.filter((rule) => rule.isOwn || halfMade.includes(rule));
  const changes = isSame
    ? []
    : [...removals(sheet, gone, marks), ...additions(sheet, { ...wanted, notes })];
  return [
    ...(found.protection ? [step(() => sheet.protection.unprotect())] : []),
    ...changes,
    ...(protection ? [step(() => sheet.protection.protect(protection))] : []),
  ];
}

/**
 * A rule comes without formula and color: should a request end there, it is known by its cells,
 * and by not having been there before.
 */
function isHalfMade({ id, isOwn, fill, areas }: Rule, attempt: Attempt): boolean {
  if (isOwn && fill === '') return true;
  const isNew = attempt.known !== null && !attempt.known.has(id);
  const [area, ...others] = areas;
  if (!isNew || isOwn || !area || others.length > 0) return false;
  return attempt.areas.has(rangeName(area));
}

/** The same for the same marks: the order of colors is part of it, that of notes is Excel's. */
function keyOf({ colors, notes }: Marks): string {
  return JSON.stringify([
    colors.map(({ area, fill }) => `${rangeName(area)} ${fill.toUpperCase()}`),
    notes.map(({ row, column, text }) => `${cellName(row, column)} ${text}`).sort(),
  ]);
}

/** The last one first, should an id be a place in the list; what has gone meanwhile is passed over. */
function removals(sheet: Excel.Worksheet, gone: readonly Rule[], { notes }: Marks): Step[] {
  return [
    ...[...gone].reverse().map(({ id }) =>
      step(() => {
        sheet.getRange().conditionalFormats.getItemOrNullObject(id).delete();
      }, 3),
    ),
    ...notes.map(({ row, column }) =>
      step(() => {
        sheet.notes.getItemOrNullObject(cellName(row, column)).delete();
      }, 2),
    ),
  ];
}

/** The last color first: Excel puts each new rule before the others. */
function additions(sheet: Excel.Worksheet, { colors, notes }: Marks): Step[] {
  return [
    ...[...colors].reverse().map(({ area, fill }) =>
      step(() => {
        const { custom } = rangeOn(sheet, area).conditionalFormats.add('Custom');
        custom.rule.formula = `=${MARK_FORMULA}`;
        custom.format.fill.color = fill;
      }, 7),
    ),
    ...notes.map(({ row, column, text }) => ({
      bytes: 2 * CALL_BYTES + bytesOf(text),
      apply: () => {
        sheet.notes.add(cellName(row, column), text);
      },
    })),
  ];
}
