import { textArgument } from '../arguments';
import { fullAddress, oneCell } from '../area';
import { itemNotFound } from '../errors';
import { ExcelObject } from '../excel-object';
import { requireAllowed } from '../guards';
import type { ExcelHost } from '../host';
import { addNote, deleteNote, noteAt, placeOf } from '../notes';
import { sheetOf } from '../sheets';
import type { Note, Sheet } from '../workbook';
import { RangeObject } from './range';
import { SheetObject } from './sheet-object';

/** Comments of the workbook, or of one sheet; no replies. */
export class CommentCollection extends ExcelObject {
  readonly typeName = 'CommentCollection';

  constructor(
    host: ExcelHost,
    private readonly sheetId: string | null,
  ) {
    super(host);
  }

  override items() {
    return this.#sheets.flatMap((sheet) =>
      sheet.comments.map((note) => new CommentObject(this.host, sheet.id, note)),
    );
  }
  override item(id: unknown) {
    const comment = this.GetItemOrNullObject(id);
    if (!comment) throw itemNotFound(`comment ${String(id)}`);
    return comment;
  }

  Add(cell: unknown, content: unknown) {
    const place = placeOf(this.host, cell, this.#own);
    const note = addNote(this.host, place, content, 'comments');
    return new CommentObject(this.host, place.sheet.id, note);
  }
  GetCount() {
    return this.items().length;
  }
  GetItemOrNullObject(id: unknown) {
    return this.items().find((comment) => comment.Id === id) ?? null;
  }
  GetItemByCell(cell: unknown) {
    const place = placeOf(this.host, cell, this.#own);
    const note = noteAt(place, 'comments');
    if (!note) throw itemNotFound('comment on the cell');
    return new CommentObject(this.host, place.sheet.id, note);
  }

  get #own(): Sheet | null {
    return this.sheetId === null ? null : sheetOf(this.host, this.sheetId);
  }

  get #sheets(): readonly Sheet[] {
    const own = this.#own;
    return own ? [own] : this.host.workbook.sheets;
  }
}

class CommentObject extends SheetObject {
  readonly typeName = 'Comment';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly note: Note,
  ) {
    super(host, sheetId);
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id() {
    return fullAddress(this.sheetId, oneCell(this.note.row, this.note.column));
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
    deleteNote(this.host, this.sheet, this.note, 'comments');
  }
  GetLocation() {
    return new RangeObject(this.host, this.sheetId, oneCell(this.note.row, this.note.column));
  }
}
