import type { CellAddress, CellRange } from '../../../core/sheets/address';
import { HostFailure } from '../../host-failure';
import { isMarkNote } from '../../marks/mark-note';
import { isMarkFormula } from '../../marks/mark-rule';
import { loadMerges, mergesFrom } from '../read/merges';
import type { Sync } from '../session';
import { answersTo } from './answers';
import type { Question } from './answers';

/** Marks as they stand on a sheet, or are to stand there. */
export interface Marks {
  /** The first one holds first. */
  readonly colors: readonly { readonly area: CellRange; readonly fill: string }[];
  readonly notes: readonly (CellAddress & { readonly text: string })[];
}

export interface FoundMarks {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  /** `null` for a sheet that is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly merges: readonly CellRange[];
  readonly marks: Marks;
  /** All conditional formats by formula, in their order. */
  readonly rules: readonly Rule[];
  /** Cells with a note or comment of someone else. */
  readonly taken: readonly CellAddress[];
}

export interface Where {
  /** Name or id of the sheet. */
  readonly key: string;
  /** What the sheet is called in a failure. */
  readonly name: string;
  /** The area in which merged ranges may begin that matter. */
  readonly merges?: CellRange;
  readonly withNotes: boolean;
}

export interface Rule {
  readonly kind: 'rule';
  readonly id: string;
  readonly isOwn: boolean;
  /** `#FFC7CE`; empty for none. */
  readonly fill: string;
  readonly areas: readonly CellRange[];
}

interface Noted extends CellAddress {
  readonly kind: 'note';
  /** `null` for a comment: none of ours. */
  readonly text: string | null;
}

/**
 * Looks for the marks of a sheet, and at what another marking depends on. 2 syncs; 1 for a sheet
 * without formula formats, notes and comments.
 * @throws HostFailure `sheet-missing`.
 */
export async function findMarks(
  { workbook }: Excel.RequestContext,
  sync: Sync,
  { key, name, merges, withNotes }: Where,
): Promise<FoundMarks> {
  const sheet = workbook.worksheets.getItemOrNullObject(key).load('id');
  const protection = sheet.protection.load('protected,options');
  const merged = merges ? loadMerges(sheet, merges) : [];
  const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
  const notes = withNotes ? sheet.notes.load('items/content') : null;
  const comments = withNotes ? sheet.comments.load('items/id') : null;
  await sync();
  if (sheet.isNullObject) throw new HostFailure('sheet-missing', { sheet: name });

  const answers = await answersTo<Rule | Noted>(
    [
      // to ask another kind for its formula ends the request (issue 2180)
      ...formats.items.filter(({ type }) => type === 'Custom').map(ruleQuestion),
      ...(notes?.items ?? []).map((note) => placeQuestion(note, note.content)),
      ...(comments?.items ?? []).map((comment) => placeQuestion(comment, null)),
    ],
    sync,
  );
  const rules = answers.filter((each) => each.kind === 'rule');
  const own = rules.filter(({ isOwn, fill }) => isOwn && fill !== '');
  const noted = answers.filter((each) => each.kind === 'note');
  const isOwnNote = ({ text }: Noted): boolean => text !== null && isMarkNote(text);
  return {
    sheet,
    id: sheet.id,
    protection: protection.protected ? protection.options : null,
    merges: mergesFrom(merged),
    marks: {
      colors: own.flatMap(({ areas, fill }) => areas.map((area) => ({ area, fill }))),
      notes: noted
        .filter(isOwnNote)
        .map(({ row, column, text }) => ({ row, column, text: text ?? '' })),
    },
    rules,
    taken: noted.filter((each) => !isOwnNote(each)),
  };
}

function ruleQuestion(format: Excel.ConditionalFormat): Question<Rule> {
  return () => {
    const { rule, format: look } = format.custom;
    rule.load('formula');
    look.fill.load('color');
    const ranges = format.getRanges();
    ranges.load(PLACE.map((property) => `areas/items/${property}`));
    return () => ({
      kind: 'rule',
      id: format.id,
      isOwn: isMarkFormula(rule.formula),
      // the library's types leave out that there may be none
      fill: (look.fill.color as string | null) ?? '',
      areas: ranges.areas.items.map(areaOf),
    });
  };
}

function placeQuestion(note: Excel.Note | Excel.Comment, text: string | null): Question<Noted> {
  return () => {
    const place = note.getLocation().load('rowIndex,columnIndex');
    return () => ({ kind: 'note', row: place.rowIndex, column: place.columnIndex, text });
  };
}

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
