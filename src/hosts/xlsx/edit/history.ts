import type { SheetModel } from '../../../core/sheets/model';
import { renameSheets } from '../../../core/sheets/references';
import type { CellEdit, CellMark, Undo } from '../../host';
import { HostFailure } from '../../host-failure';
import { writeWorkbook } from '../write';
import { addSheets } from './add/add-sheets';
import { planNames } from '../../sheet-names';
import type { Existing } from '../../sheet-names';
import { editCells } from './edit-cells';
import type { SheetCellEdit } from './edit-cells';
import { asHostFailure } from './failure';
import { markCells } from './marks/mark-cells';
import { copyOf } from './splice';
import { readTabs } from './workbook-part';

/** One write, to be made again when one before it is taken back. */
type Operation =
  | { readonly kind: 'cells'; readonly sheet: string; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'marks'; readonly sheet: string; readonly marks: readonly CellMark[] }
  /** The names are those the sheets were given. */
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetModel[] };

/**
 * The bytes of a workbook and what was done to them. Writes come one after the other; each is
 * made whole or not at all, and any of them can be taken back, whatever came after it.
 */
export class History {
  private readonly original: Uint8Array<ArrayBuffer> | null;
  private operations: readonly Operation[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private current: Uint8Array<ArrayBuffer> | null;

  /**
   * @param original the file as it came; `null` for a workbook without a sheet yet.
   * @param check looks at new bytes before they count; a throw leaves all as it was.
   */
  constructor(
    original: Uint8Array | null,
    private readonly check: (bytes: Uint8Array<ArrayBuffer> | null) => void,
  ) {
    this.original = original && copyOf(original);
    this.current = this.original;
  }

  /** `null` while there is no sheet. */
  get bytes(): Uint8Array<ArrayBuffer> | null {
    return this.current;
  }

  /** @throws HostFailure */
  writeCells(sheet: string, edits: readonly CellEdit[]): Promise<Undo> {
    return this.inTurn(async () => {
      const operation: Operation = { kind: 'cells', sheet, edits: [...edits] };
      return this.add(operation, await replay(this.current, [operation]));
    });
  }

  /** @throws HostFailure */
  markCells(sheet: string, marks: readonly CellMark[]): Promise<Undo> {
    return this.inTurn(async () => {
      const operation: Operation = { kind: 'marks', sheet, marks: [...marks] };
      return this.add(operation, await replay(this.current, [operation]));
    });
  }

  /** @throws HostFailure */
  writeSheets(
    sheets: readonly SheetModel[],
    existing: Existing,
  ): Promise<{ names: string[]; undo: Undo }> {
    return this.inTurn(async () => {
      const present = this.current ? readTabs(this.current).names : [];
      const names = planNames(
        present,
        sheets.map(({ name }) => name),
        existing,
      );
      const named = renameSheets(sheets, names);
      const operation: Operation = { kind: 'sheets', sheets: named };
      return { names, undo: this.add(operation, await replay(this.current, [operation])) };
    });
  }

  private add(operation: Operation, bytes: Uint8Array<ArrayBuffer> | null): Undo {
    this.check(bytes);
    this.operations = [...this.operations, operation];
    this.current = bytes;
    return () => this.inTurn(() => this.takeBack(operation));
  }

  private async takeBack(operation: Operation): Promise<void> {
    const operations = without(this.operations, operation);
    if (operations.length === this.operations.length) return;
    const bytes = await replay(this.original, operations);
    this.check(bytes);
    this.operations = operations;
    this.current = bytes;
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(task).catch((error: unknown) => {
      throw asHostFailure(error);
    });
    // whoever asked hears of the failure; the next in turn does not
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** What was later typed into a sheet, or marked on it, goes with the sheet. */
function without(operations: readonly Operation[], lost: Operation): Operation[] {
  const at = operations.indexOf(lost);
  if (at === -1) return [...operations];
  const gone = new Set(lost.kind === 'sheets' ? lost.sheets.map(({ name }) => name) : []);
  const after = operations.slice(at + 1).filter((operation) => {
    if (operation.kind !== 'sheets') return !gone.has(operation.sheet);
    for (const { name } of operation.sheets) gone.delete(name);
    return true;
  });
  return [...operations.slice(0, at), ...after];
}

async function replay(
  original: Uint8Array<ArrayBuffer> | null,
  operations: readonly Operation[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  let bytes = original;
  let edits: SheetCellEdit[] = [];
  const makeEdits = (): void => {
    const [first] = edits;
    if (!first) return;
    if (!bytes) throw new HostFailure('sheet-missing', { sheet: first.sheet });
    bytes = editCells(bytes, edits);
    edits = [];
  };
  for (const operation of operations) {
    if (operation.kind === 'cells') {
      const { sheet } = operation;
      // not by spreading: an argument list is no place for a whole sheet
      for (const edit of operation.edits) edits.push({ ...edit, sheet });
    } else if (operation.kind === 'marks') {
      makeEdits();
      if (!bytes) throw new HostFailure('sheet-missing', { sheet: operation.sheet });
      bytes = markCells(bytes, operation.sheet, operation.marks);
    } else if (operation.sheets.length > 0) {
      makeEdits();
      bytes = await withSheets(bytes, operation.sheets);
    }
  }
  makeEdits();
  return bytes;
}

function withSheets(
  bytes: Uint8Array | null,
  sheets: readonly SheetModel[],
): Promise<Uint8Array<ArrayBuffer>> {
  return bytes ? addSheets(bytes, sheets) : writeWorkbook({ title: '', sheets });
}
