import { textArgument } from '../arguments';
import { areaName, oneCell } from '../area';
import { itemNotFound } from '../errors';
import { requireAllowed } from '../guards';
import type { ExcelHost } from '../host';
import { addNote, deleteNote, noteAt, placeOf } from '../notes';
import type { Note } from '../workbook';
import { RangeObject } from './range';
import { SheetObject } from './sheet-object';

/** `worksheet.notes` (ExcelApi 1.18), found by the address of their cell. */
export class NoteCollection extends SheetObject {
  readonly typeName = 'NoteCollection';

  override items() {
    return this.sheet.notes.map((note) => new NoteObject(this.host, this.sheetId, note));
  }
  override item(cell: unknown) {
    const note = this.GetItemOrNullObject(cell);
    if (!note) throw itemNotFound(`note on ${String(cell)}`);
    return note;
  }

  Add(cell: unknown, content: unknown) {
    const place = placeOf(this.host, cell, this.sheet);
    return new NoteObject(this.host, place.sheet.id, addNote(this.host, place, content, 'notes'));
  }
  GetCount() {
    return this.sheet.notes.length;
  }
  GetItem(cell: unknown) {
    return this.item(cell);
  }
  GetItemOrNullObject(cell: unknown) {
    const note = noteAt(placeOf(this.host, cell, this.sheet), 'notes');
    return note ? new NoteObject(this.host, this.sheetId, note) : null;
  }
}

class NoteObject extends SheetObject {
  readonly typeName = 'Note';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly note: Note,
  ) {
    super(host, sheetId);
  }

  override identity() {
    return { _Id: areaName(oneCell(this.note.row, this.note.column)) };
  }

  get AuthorName() {
    return this.note.author;
  }
  get Content() {
    return this.note.content;
  }
  set Content(content: unknown) {
    requireAllowed(this.host, this.sheet, 'allowEditObjects');
    this.note.content = textArgument(content, 'content');
  }

  Delete() {
    deleteNote(this.host, this.sheet, this.note, 'notes');
  }
  GetLocation() {
    return new RangeObject(this.host, this.sheetId, oneCell(this.note.row, this.note.column));
  }
}
