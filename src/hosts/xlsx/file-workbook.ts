import { cellName, parseCellName, rangeName } from '../../core/sheets/address';
import type { SheetModel } from '../../core/sheets/model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheets/snapshot';
import type {
  CellEdit,
  CellMark,
  FileHost,
  SheetEdit,
  SheetInfo,
  SourceFile,
  Undo,
  WrittenSheets,
} from '../host';
import { HostFailure } from '../host-failure';
import type { Existing } from '../sheet-names';
import { History } from './edit/history';
import { countMarks } from './edit/marks/mark-cells';
import { isPackage } from './edit/package-draft';
import { readTabs } from './edit/workbook-part';
import { readWorkbook } from './read';

/** A cell a person is shown. */
export interface SelectedCell {
  readonly sheet: string;
  /** `E7`. */
  readonly cell: string;
}

/**
 * A workbook file as an open workbook. The file it came from is never changed: a changed copy is
 * what `toBytes` gives. Cells of an .xlsx or .xlsm are changed in place and sheets put in beside
 * the others; all else in the package stays as it was. An .xls or .ods can be read only.
 *
 * Formulas are not calculated: one that reads a cell changed here has no result until the copy is
 * opened in Excel or LibreOffice.
 */
export interface FileWorkbook extends FileHost {
  /** The name a person knows the file by. */
  readonly name: string;
  /** The cell last selected; `null` before. */
  readonly selected: SelectedCell | null;
  /** `writeCells` for what a person types: told to those who watch, and so is its undoing. */
  edit(sheet: string, edits: readonly CellEdit[]): Promise<Undo>;
  /**
   * The workbook as a file: for one that was opened and not changed, the same bytes.
   * @throws HostFailure `sheet-missing` while a new workbook has no sheet.
   */
  toBytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** @throws FileRefused when the file cannot be read. */
export async function openFileWorkbook(file: SourceFile): Promise<FileWorkbook> {
  return new PackageWorkbook(file.name, file.bytes, readWorkbook(file));
}

/** A workbook without a sheet: `writeSheets` gives it its first. */
export function newFileWorkbook(name = 'Phụ lục.xlsx'): FileWorkbook {
  return new PackageWorkbook(name, null, null);
}

class PackageWorkbook implements FileWorkbook {
  private readonly history: History;
  private readonly listeners = new Set<(edit: SheetEdit) => void>();
  private selection: SelectedCell | null = null;

  constructor(
    readonly name: string,
    bytes: Uint8Array | null,
    private snapshot: WorkbookSnapshot | null,
  ) {
    this.history = new History(bytes, (changed) => {
      this.snapshot = changed && readWorkbook({ name, bytes: changed, modified: null });
    });
  }

  get selected(): SelectedCell | null {
    return this.selection;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    return this.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async activeSheet(): Promise<string> {
    const active = this.selection?.sheet ?? sheetInFront(this.history.bytes);
    const sheets = this.sheets;
    const sheet =
      sheets.find(({ name }) => name === active) ??
      sheets.find(({ visibility }) => visibility === 'visible') ??
      sheets[0];
    if (!sheet) throw new HostFailure('sheet-missing');
    return sheet.name;
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    return this.sheet(name);
  }

  async writeSheets(sheets: readonly SheetModel[], existing: Existing): Promise<WrittenSheets> {
    return this.history.writeSheets(sheets, existing);
  }

  async writeCells(sheet: string, edits: readonly CellEdit[]): Promise<Undo> {
    return this.history.writeCells(sheet, edits);
  }

  async markCells(sheet: string, marks: readonly CellMark[]): Promise<Undo> {
    return this.history.markCells(sheet, marks);
  }

  async countMarks(sheet: string): Promise<number> {
    this.sheet(sheet);
    const { bytes } = this.history;
    return bytes ? countMarks(bytes, sheet) : 0;
  }

  async edit(sheet: string, edits: readonly CellEdit[]): Promise<Undo> {
    const undo = await this.writeCells(sheet, edits);
    this.tell(sheet, edits);
    let done = false;
    return async () => {
      await undo();
      if (!done) this.tell(sheet, edits);
      done = true;
    };
  }

  async selectCell(sheet: string, cell: string): Promise<void> {
    this.sheet(sheet);
    const address = parseCellName(cell);
    if (!address) throw new HostFailure('unexpected', { code: 'cell-address', cell });
    this.selection = { sheet, cell: cellName(address.row, address.column) };
  }

  async watchEdits(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    // a listener given twice is two
    const own = (edit: SheetEdit): void => {
      listener(edit);
    };
    this.listeners.add(own);
    return async () => {
      this.listeners.delete(own);
    };
  }

  async toBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const { bytes } = this.history;
    if (!bytes) throw new HostFailure('sheet-missing');
    return bytes.slice();
  }

  close(): void {
    this.listeners.clear();
  }

  /** Later than the call, as Excel tells of them; whatever a listener throws is its own. */
  private tell(sheet: string, edits: readonly CellEdit[]): void {
    const address = rangeOf(edits);
    if (address === null) return;
    for (const listener of this.listeners) {
      queueMicrotask(() => {
        if (this.listeners.has(listener)) listener({ sheet, address });
      });
    }
  }

  private get sheets(): readonly SheetSnapshot[] {
    return this.snapshot?.sheets ?? [];
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostFailure('sheet-missing', { sheet: name });
    return sheet;
  }
}

function sheetInFront(bytes: Uint8Array | null): string | null {
  return bytes && isPackage(bytes) ? readTabs(bytes).active : null;
}

/** The smallest range that holds all the cells. */
function rangeOf(edits: readonly CellEdit[]): string | null {
  const cells = edits.map(({ cell }) => parseCellName(cell)).filter((cell) => cell !== null);
  const first = cells[0];
  if (!first) return null;
  const range = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return rangeName(range);
}
