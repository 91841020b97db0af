import { strToU8 } from 'fflate';
import { parseCellName } from '../../../../core/sheets/address';
import type { CellAddress } from '../../../../core/sheets/address';
import { isMarkNote } from '../../../marks/mark-note';
import type { PlannedMark } from '../../../marks/planned-marks';
import { escapeXml } from '../../guard/xml-tags';
import type { ZipPackage } from '../../guard/zip-package';
import { readXml } from '../../read/workbook-parts';
import { noteBox, noteDrawing, BLOCK } from '../../write/note-boxes';
import type { CellSizes, PlacedNote } from '../../write/note-boxes';
import { workbookText } from '../../write/text';
import { appended, childOf, outlineOf } from '../outline';
import type { Element } from '../outline';
import type { PackageDraft } from '../package-draft';
import { dropPart } from '../parts';
import { spliced } from '../splice';
import type { Splice } from '../splice';
import { attributeOf } from '../workbook-part';
import { dropDrawing, drawingOf, linkNotes, notesPartOf } from './note-parts';
import { nextShapeNumber, readNoteShapes, withoutShapes, withShapes } from './note-shapes';
import { textsIn } from './texts';

/** Whoever opens the notes of a sheet sees who wrote them. */
const AUTHOR = 'phu-luc';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The cells that bear a note of ours. */
export function notedCells(zip: ZipPackage, sheet: string): CellAddress[] {
  const part = notesPartOf(zip, sheet);
  const xml = part === null ? null : readXml(zip, part);
  return xml && part !== null ? cellsOf(listsOf(xml, part).notes.filter(isOwn(xml))) : [];
}

/** Takes our notes out of a sheet, and the parts that held nothing else. */
export function dropNotes(draft: PackageDraft, sheet: string): void {
  const part = notesPartOf(draft, sheet);
  if (part === null || notedCells(draft, sheet).length === 0) return;
  const xml = draft.xml(part);
  const { authors, notes } = listsOf(xml, part);
  const own = notes.filter(isOwn(xml));
  const isGone = new Set(own);
  const others = notes.filter((note) => !isGone.has(note));
  if (others.length === 0) dropPart(draft, sheet, part);
  else {
    const gone = [...own, ...idleAuthor(xml, authors, others)];
    const splices = gone.map(({ start, end }) => ({ start, end, text: '' }));
    draft.write(part, spliced(xml, splices));
  }
  const drawing = drawingOf(draft, sheet);
  const shapes = drawing && readNoteShapes(draft.read(drawing) ?? new Uint8Array());
  if (drawing === null || !shapes) return;
  const left = withoutShapes(shapes, cellsOf(own));
  if (left === null) dropDrawing(draft, sheet, drawing);
  else draft.write(drawing, strToU8(left));
}

/**
 * Puts notes on cells that bear none. Where a sheet's notes or their boxes are written in a way we
 * could not add to without harm, there are none of ours: the color tells.
 * @param folder of the workbook part, where new parts stand.
 */
export function addNotes(
  draft: PackageDraft,
  sheet: string,
  marks: readonly PlannedMark[],
  { folder, sizes }: { readonly folder: string; readonly sizes: CellSizes },
): void {
  const [part, drawing] = [notesPartOf(draft, sheet), drawingOf(draft, sheet)];
  const notes = marks.flatMap(({ row, column, cell, note }) =>
    note === null ? [] : [{ row, column, cell, note }],
  );
  if (part === null && drawing === null) {
    if (notes.length === 0) return;
    linkNotes(draft, sheet, folder, {
      notes: newNotes(notes),
      drawing: noteDrawing(blocksOf(notes.length), boxesOf(notes, BLOCK + 1, sizes)),
    });
    return;
  }
  const shapes = drawing && readNoteShapes(draft.read(drawing) ?? new Uint8Array());
  if (part === null || drawing === null || !shapes) return;
  const xml = draft.xml(part);
  const taken = new Set(listsOf(xml, part).notes.map((note) => attributeOf(note, 'ref')));
  const free = notes.filter(({ cell }) => !taken.has(cell));
  if (free.length === 0) return;
  draft.write(part, spliced(xml, noteAdditions(outlineOf(xml, part), free)));
  const boxes = boxesOf(free, nextShapeNumber(shapes), sizes);
  draft.write(drawing, strToU8(withShapes(shapes, boxes.join(''))));
}

type NewNote = PlacedNote & { readonly cell: string };

interface NoteLists {
  readonly authors: readonly Element[];
  readonly notes: readonly Element[];
}

function listsOf(xml: Uint8Array, part: string): NoteLists {
  const root = outlineOf(xml, part);
  const children = (list: string, name: string): Element[] =>
    (childOf(root, list)?.children ?? []).filter((each) => each.name === name);
  return { authors: children('authors', 'author'), notes: children('commentList', 'comment') };
}

function isOwn(xml: Uint8Array): (note: Element) => boolean {
  return (note) => isMarkNote(textsIn(xml, note, 't').join(''));
}

function cellsOf(notes: readonly Element[]): CellAddress[] {
  return notes
    .map((note) => parseCellName(attributeOf(note, 'ref') ?? ''))
    .filter((cell) => cell !== null);
}

/** Ours, when it is the last and wrote none of the notes. */
function idleAuthor(
  xml: Uint8Array,
  authors: readonly Element[],
  notes: readonly Element[],
): Element[] {
  const last = authors.at(-1);
  const number = String(authors.length - 1);
  if (!last || notes.some((note) => attributeOf(note, 'authorId') === number)) return [];
  const name = new TextDecoder().decode(xml.subarray(last.tagEnd, last.closeStart));
  return name === AUTHOR ? [last] : [];
}

function noteAdditions(root: Element, notes: readonly NewNote[]): Splice[] {
  const [authors, list] = [childOf(root, 'authors'), childOf(root, 'commentList')];
  if (!authors || !list) return [];
  const author = authors.children.filter(({ name }) => name === 'author').length;
  const { prefix } = root;
  return [
    appended(authors, `<${prefix}author>${AUTHOR}</${prefix}author>`),
    appended(list, notes.map((note) => noteXml(note, author, prefix)).join('')),
  ];
}

function noteXml({ cell, note }: NewNote, author: number, prefix: string): string {
  const text = `<${prefix}t xml:space="preserve">${escapeXml(workbookText(note))}</${prefix}t>`;
  return (
    `<${prefix}comment ref="${cell}" authorId="${String(author)}">` +
    `<${prefix}text>${text}</${prefix}text></${prefix}comment>`
  );
}

function newNotes(notes: readonly NewNote[]): string {
  return (
    `<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors>` +
    `<commentList>${notes.map((note) => noteXml(note, 0, '')).join('')}</commentList></comments>`
  );
}

function blocksOf(count: number): number[] {
  return Array.from({ length: Math.ceil((count + 1) / BLOCK) }, (_, index) => index + 1);
}

function boxesOf(notes: readonly NewNote[], first: number, sizes: CellSizes): string[] {
  return notes.map((note, index) => noteBox(note, first + index, sizes));
}
