/**
 * The port: what the use cases need of a workbook, whoever holds it (an .xlsx file, Excel).
 * Adapters stand in folders of their own and are held to the same contract (`test/hosts`).
 */
import type { SheetModel } from '../core/sheets/model';
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../core/sheets/snapshot';

/** A file as it came: its bytes are never changed. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO 8601, from the file system; the workbook's own date wins. */
  readonly modified: string | null;
}

export interface WorkbookReader {
  /** Reads a whole workbook. @throws FileRefused with a code and data that say why. */
  read(file: SourceFile): Promise<WorkbookSnapshot>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A cell to be given a text or a number; text is written as text, whatever it begins with. */
export interface CellEdit {
  /** `E7`. */
  readonly cell: string;
  readonly value: string | number | null;
}

/** How a cell is to stand out for a reviewer. */
export interface CellMark {
  /** `E7`; one inside a merged range means the cell that is seen there. */
  readonly cell: string;
  /** `RRGGBB`. */
  readonly fill: string;
  /** Plain text; an empty one is no note. */
  readonly note: string;
}

/** Takes back one write, whole. Twice is once. */
export type Undo = () => Promise<void>;

export interface WrittenSheets {
  /** The names the sheets have now, in the order given. */
  readonly names: readonly string[];
  readonly undo: Undo;
}

/** An edit made by a person, or by someone else working in the same workbook. */
export interface SheetEdit {
  readonly sheet: string;
  /** `E7` or `D6:E21`. */
  readonly address: string;
}

/** An open workbook. Every write happens whole or not at all. @throws HostFailure */
export interface WorkbookHost {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Name of the sheet in front. */
  activeSheet(): Promise<string>;
  readSheet(name: string): Promise<SheetSnapshot>;
  /**
   * Adds sheets after the others. Where one of that name exists: `refuse` changes nothing and
   * fails with `sheet-exists`; `replace` puts the new one in its place; `rename` takes a free name.
   */
  writeSheets(
    sheets: readonly SheetModel[],
    existing: 'refuse' | 'replace' | 'rename',
  ): Promise<WrittenSheets>;
  writeCells(sheet: string, edits: readonly CellEdit[]): Promise<Undo>;
  /**
   * Marks cells over what is there, in place of the marks of before; `[]` takes all away, those of
   * an earlier session too. Values, formats and other people's notes stay as they are: a cell that
   * bears a note already gets the color only. A sheet protected without a password stays so.
   */
  markCells(sheet: string, marks: readonly CellMark[]): Promise<Undo>;
  /** How many cells of the sheet bear our marks, be it the color or the note. */
  countMarks(sheet: string): Promise<number>;
  selectCell(sheet: string, cell: string): Promise<void>;
  /** Tells of edits until the returned function is called. Our own writes are not told. */
  watchEdits(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
}

/** A workbook file, open. */
export interface FileHost extends WorkbookHost {
  /** With all that was written into it. @throws HostFailure */
  toBytes(): Promise<Uint8Array>;
  /** Lets go of it: nothing more is asked of it. */
  close(): void;
}

/** What opens workbook files. */
export interface FileHosts {
  /** @throws FileRefused */
  open(file: SourceFile): Promise<FileHost>;
  /** One without a sheet yet. */
  create(name: string): FileHost | Promise<FileHost>;
}
