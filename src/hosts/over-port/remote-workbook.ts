/** A workbook file as it is reached through a port: one to a worker. All that passes is plain data. */
import type { SheetModel } from '../../core/sheets/model';
import type { CellSnapshot, SheetSnapshot } from '../../core/sheets/snapshot';
import type { CellEdit, CellMark, SheetEdit, SheetInfo, SourceFile } from '../host';
import type { Existing } from '../sheet-names';
import type { Answer } from './answer';

/** The number under which a write can be taken back. */
export type WriteId = number;

export interface CellsPiece {
  readonly cells: readonly CellSnapshot[];
  /** Where the next piece is asked for; null when this is the last one. */
  readonly next: { readonly reading: number; readonly from: number } | null;
}

export interface SheetPiece extends CellsPiece {
  readonly sheet: Omit<SheetSnapshot, 'cells'>;
}

export interface RemoteWorkbook {
  /** Answers once the worker has loaded. */
  isReady(): Promise<true>;
  /** Its bytes are handed over. */
  open(file: SourceFile): Promise<Answer<void>>;
  create(name: string): Promise<Answer<void>>;
  listSheets(): Promise<Answer<readonly SheetInfo[]>>;
  activeSheet(): Promise<Answer<string>>;
  readSheet(name: string): Promise<Answer<SheetPiece>>;
  /** More of the sheet as it was when its reading began. */
  readOn(reading: number, from: number): Promise<Answer<CellsPiece>>;
  writeSheets(
    sheets: readonly SheetModel[],
    existing: Existing,
  ): Promise<Answer<{ readonly names: readonly string[]; readonly write: WriteId }>>;
  writeCells(sheet: string, edits: readonly CellEdit[]): Promise<Answer<WriteId>>;
  markCells(sheet: string, marks: readonly CellMark[]): Promise<Answer<WriteId>>;
  countMarks(sheet: string): Promise<Answer<number>>;
  takeBack(write: WriteId): Promise<Answer<void>>;
  selectCell(sheet: string, cell: string): Promise<Answer<void>>;
  /** @param listener a comlink proxy */
  watchEdits(listener: (edit: SheetEdit) => void): Promise<Answer<number>>;
  stopWatching(watch: number): Promise<Answer<void>>;
  /** They are handed over. */
  toBytes(): Promise<Answer<Uint8Array>>;
}
