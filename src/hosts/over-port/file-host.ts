import type { SheetModel } from '../../core/sheets/model';
import type { CellSnapshot, SheetSnapshot } from '../../core/sheets/snapshot';
import type {
  CellEdit,
  CellMark,
  FileHost,
  SheetEdit,
  SheetInfo,
  Undo,
  WrittenSheets,
} from '../host';
import { HostFailure } from '../host-failure';
import type { Existing } from '../sheet-names';
import { valueOf, type Answer } from './answer';
import { TookTooLong, within } from './patience';
import type { CellsPiece, RemoteWorkbook, WriteId } from './remote-workbook';

/** What holds the workbook. */
export interface Holder {
  /** Rejects when it breaks down; never resolves. */
  readonly broken: Promise<never>;
  terminate(): void;
}

/** A workbook file that is open in a worker. */
export class PortFileHost implements FileHost {
  private lost: HostFailure | null = null;
  private readonly broken: Promise<never>;

  /** @param limit for one answer, in milliseconds; without one the worker is ended. */
  constructor(
    private readonly remote: RemoteWorkbook,
    private readonly holder: Holder,
    private readonly limit: number,
  ) {
    this.broken = holder.broken.catch((cause: unknown) => {
      throw this.lose(cause);
    });
    this.broken.catch(() => undefined);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.ask(() => this.remote.listSheets());
  }

  activeSheet(): Promise<string> {
    return this.ask(() => this.remote.activeSheet());
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const { sheet, cells: first, next } = await this.ask(() => this.remote.readSheet(name));
    if (!next) return { ...sheet, cells: first };
    const cells: CellSnapshot[] = [...first];
    for (let place: CellsPiece['next'] = next; place;) {
      const piece = await this.readOn(place);
      for (const cell of piece.cells) cells.push(cell);
      place = piece.next;
    }
    return { ...sheet, cells };
  }

  async writeSheets(sheets: readonly SheetModel[], existing: Existing): Promise<WrittenSheets> {
    const { names, write } = await this.ask(() => this.remote.writeSheets(sheets, existing));
    return { names, undo: this.undoing(write) };
  }

  async writeCells(sheet: string, edits: readonly CellEdit[]): Promise<Undo> {
    return this.undoing(await this.ask(() => this.remote.writeCells(sheet, edits)));
  }

  async markCells(sheet: string, marks: readonly CellMark[]): Promise<Undo> {
    return this.undoing(await this.ask(() => this.remote.markCells(sheet, marks)));
  }

  countMarks(sheet: string): Promise<number> {
    return this.ask(() => this.remote.countMarks(sheet));
  }

  selectCell(sheet: string, cell: string): Promise<void> {
    return this.ask(() => this.remote.selectCell(sheet, cell));
  }

  async watchEdits(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    let watching = true;
    const watch = await this.ask(() =>
      this.remote.watchEdits((edit) => {
        if (watching) listener(edit);
      }),
    );
    return async () => {
      if (!watching) return;
      watching = false;
      // What is lost tells nothing more.
      if (!this.lost) await this.ask(() => this.remote.stopWatching(watch));
    };
  }

  toBytes(): Promise<Uint8Array> {
    return this.ask(() => this.remote.toBytes());
  }

  close(): void {
    this.lose(new Error('closed'));
  }

  private readOn({ reading, from }: NonNullable<CellsPiece['next']>): Promise<CellsPiece> {
    return this.ask(() => this.remote.readOn(reading, from));
  }

  private undoing(write: WriteId): Undo {
    return () => this.ask(() => this.remote.takeBack(write));
  }

  private async ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value> {
    if (this.lost) throw this.lost;
    try {
      return valueOf(await within(call(), this.broken, this.limit));
    } catch (error) {
      throw error instanceof TookTooLong ? this.lose(error) : error;
    }
  }

  /** Ends the worker. @returns what every call fails with from now on. */
  private lose(cause: unknown): HostFailure {
    this.holder.terminate();
    this.lost ??= new HostFailure('workbook-lost', {}, { cause });
    return this.lost;
  }
}
