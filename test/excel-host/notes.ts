/** Notes (the old, yellow comments) and threaded comments: texts tied to a cell. */
import { textArgument } from './arguments';
import { isSingleCell, splitAddress } from './area';
import { invalidArgument, itemAlreadyExists } from './errors';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import { RangeObject } from './objects/range';
import { sheetNamed } from './workbook';
import type { Note, Sheet } from './workbook';

export type NoteKind = 'notes' | 'comments';

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A cell given as a Range or as `'Phụ lục'!B2`; a bare `B2` is on `own`. */
export function placeOf(host: ExcelHost, cell: unknown, own: Sheet | null): Place {
  const address =
    cell instanceof RangeObject ? cell.absoluteAddress : textArgument(cell, 'cellAddress');
  const { sheet: name, areas } = splitAddress(address);
  const sheet = name === null ? own : sheetNamed(host.workbook, name);
  const area = areas?.[0];
  if (!sheet || !area || !isSingleCell(area)) throw invalidArgument(`cellAddress '${address}'`);
  return { sheet, row: area.top, column: area.left };
}

export const noteAt = ({ sheet, row, column }: Place, kind: NoteKind): Note | undefined =>
  sheet[kind].find((note) => note.row === row && note.column === column);

export function addNote(host: ExcelHost, place: Place, content: unknown, kind: NoteKind): Note {
  requireAllowed(host, place.sheet, 'allowEditObjects');
  if (noteAt(place, 'notes') ?? noteAt(place, 'comments')) {
    throw itemAlreadyExists('a note or comment on the cell');
  }
  const { row, column } = place;
  const note = { row, column, content: textArgument(content, 'content'), author: 'Add-in' };
  place.sheet[kind].push(note);
  return note;
}

export function deleteNote(host: ExcelHost, sheet: Sheet, note: Note, kind: NoteKind): void {
  requireAllowed(host, sheet, 'allowEditObjects');
  sheet[kind] = sheet[kind].filter((other) => other !== note);
}
