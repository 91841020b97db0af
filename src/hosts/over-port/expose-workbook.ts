/** The worker's side: holds one workbook file and answers whoever calls through the port. */
import { expose, releaseProxy, transfer, type Endpoint, type ProxyMethods } from 'comlink';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import type { FileHost, FileHosts, SheetEdit, Undo } from '../host';
import { answered } from './answer';
import { buffersOf } from './hand-over';
import { pieceFrom } from './pieces';
import type { CellsPiece, RemoteWorkbook } from './remote-workbook';

export function exposeWorkbook(files: FileHosts, port?: Endpoint): void {
  let held: FileHost | null = null;
  const writes = new Kept<Undo>();
  const watches = new Kept<() => Promise<void>>();
  const readings = new Kept<SheetSnapshot>();

  const host = (): FileHost => {
    if (!held) throw new Error('no workbook is open in this worker');
    return held;
  };
  const piece = (reading: number, from: number): CellsPiece => {
    const sheet = readings.get(reading);
    const cells = pieceFrom(sheet.cells, from);
    const end = from + cells.length;
    if (end < sheet.cells.length) return { cells, next: { reading, from: end } };
    readings.drop(reading);
    return { cells, next: null };
  };

  const remote: RemoteWorkbook = {
    isReady: async () => true,
    open: (file) =>
      answered(async () => {
        held = await files.open(file);
      }),
    create: (name) =>
      answered(async () => {
        held = await files.create(name);
      }),
    listSheets: () => answered(() => host().listSheets()),
    activeSheet: () => answered(() => host().activeSheet()),
    readSheet: (name) =>
      answered(async () => {
        const snapshot = await host().readSheet(name);
        const { cells, ...sheet } = snapshot;
        // Most sheets are one piece.
        const first = pieceFrom(cells, 0);
        if (first.length === cells.length) return { sheet, cells, next: null };
        return { sheet, ...piece(readings.keep(snapshot), 0) };
      }),
    readOn: (reading, from) => answered(() => piece(reading, from)),
    writeSheets: (sheets, existing) =>
      answered(async () => {
        const { names, undo } = await host().writeSheets(sheets, existing);
        return { names, write: writes.keep(undo) };
      }),
    writeCells: (sheet, edits) =>
      answered(async () => writes.keep(await host().writeCells(sheet, edits))),
    markCells: (sheet, marks) =>
      answered(async () => writes.keep(await host().markCells(sheet, marks))),
    countMarks: (sheet) => answered(() => host().countMarks(sheet)),
    takeBack: (write) => answered(() => writes.get(write)()),
    selectCell: (sheet, cell) => answered(() => host().selectCell(sheet, cell)),
    watchEdits: (listener) =>
      answered(async () => {
        const stop = await host().watchEdits((edit) => {
          listener(edit);
        });
        return watches.keep(async () => {
          await stop();
          release(listener);
        });
      }),
    stopWatching: (watch) =>
      answered(async () => {
        await watches.get(watch)();
        watches.drop(watch);
      }),
    toBytes: async () => {
      const answer = await answered(() => host().toBytes());
      return answer.status === 'done' ? transfer(answer, buffersOf(answer.value)) : answer;
    },
  };
  expose(remote, port);
}

/** What stays on this side, and is called by a number on the other. */
class Kept<Thing> {
  private readonly things = new Map<number, Thing>();
  private last = 0;

  keep(thing: Thing): number {
    this.last += 1;
    this.things.set(this.last, thing);
    return this.last;
  }

  /** @throws Error: a mistake in code. */
  get(number: number): Thing {
    const thing = this.things.get(number);
    if (thing === undefined) throw new Error(`nothing is kept under ${String(number)}`);
    return thing;
  }

  drop(number: number): void {
    this.things.delete(number);
  }
}

/** Closes the channel that the listener is called through. */
function release(listener: (edit: SheetEdit) => void): void {
  (listener as typeof listener & Partial<ProxyMethods>)[releaseProxy]?.();
}
