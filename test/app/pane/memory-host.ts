/**
 * A workbook in memory that keeps the port's contract: what is written is written whole or not at
 * all. Fails where a test says so, and tells what it was asked.
 */
import { cellName, parseCellName } from '../../../src/core/sheets/address';
import type { SheetModel } from '../../../src/core/sheets/model';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheets/snapshot';
import type { CellEdit, CellMark, SheetEdit, Undo, WorkbookHost } from '../../../src/hosts/host';
import { HostFailure } from '../../../src/hosts/host-failure';

/** Called before anything happens: may throw, or make the caller wait. */
export type Before = (call: string) => void | Promise<void>;

export class MemoryHost implements WorkbookHost {
  sheets: readonly SheetSnapshot[];
  front: string;
  /** By sheet. */
  readonly marks = new Map<string, readonly CellMark[]>();
  readonly calls: string[] = [];
  before: Before = () => undefined;
  private readonly listeners = new Set<(edit: SheetEdit) => void>();

  constructor(sheets: readonly SheetSnapshot[]) {
    this.sheets = sheets;
    this.front = sheets[0]?.name ?? '';
  }

  get listening(): number {
    return this.listeners.size;
  }

  /** As a person types; all who watch are told. */
  type(sheet: string, cell: string, value: CellEdit['value']): void {
    this.put(sheet, [{ cell, value }]);
    for (const listener of this.listeners) listener({ sheet, address: cell });
  }

  textAt(sheet: string, cell: string): string {
    const { cells } = this.sheet(sheet);
    return cells.find(({ row, column }) => cellName(row, column) === cell)?.text ?? '';
  }

  async listSheets() {
    await this.called('listSheets');
    return this.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async activeSheet() {
    await this.called('activeSheet');
    return this.front;
  }

  async readSheet(name: string) {
    await this.called(`readSheet ${name}`);
    return this.sheet(name);
  }

  async writeSheets(sheets: readonly SheetModel[], existing: 'refuse' | 'replace' | 'rename') {
    await this.called(`writeSheets ${existing}`);
    const present = new Set(this.sheets.map(({ name }) => name));
    const clash = sheets.find(({ name }) => present.has(name));
    if (clash && existing === 'refuse')
      throw new HostFailure('sheet-exists', { sheet: clash.name });
    if (clash && existing === 'rename') throw new Error('not needed: the session names sheets');
    const { sheets: before, front } = this;
    const written = new Map(sheets.map((sheet) => [sheet.name, snapshotOf(sheet)]));
    this.sheets = [
      ...before.map((sheet) => written.get(sheet.name) ?? sheet),
      ...[...written.values()].filter(({ name }) => !present.has(name)),
    ];
    const undo = this.once('undo writeSheets', () => {
      const old = new Map(before.map((sheet) => [sheet.name, sheet]));
      this.sheets = this.sheets.flatMap((sheet) =>
        written.has(sheet.name) ? (old.get(sheet.name) ?? []) : sheet,
      );
      if (!this.sheets.some(({ name }) => name === this.front)) this.front = front;
    });
    return { names: sheets.map(({ name }) => name), undo };
  }

  async writeCells(sheet: string, edits: readonly CellEdit[]) {
    await this.called(`writeCells ${sheet} ${edits.map(({ cell }) => cell).join()}`);
    const { cells } = this.sheet(sheet);
    const old = edits.map(({ cell }) => {
      const found = cells.find(({ row, column }) => cellName(row, column) === cell);
      return { cell, value: (found?.value ?? null) as CellEdit['value'] };
    });
    this.put(sheet, edits);
    return this.once(`undo writeCells ${sheet}`, () => {
      this.put(sheet, old);
    });
  }

  async markCells(sheet: string, marks: readonly CellMark[]) {
    await this.called(`markCells ${sheet} ${marks.map(({ cell }) => cell).join()}`);
    this.sheet(sheet);
    const before = this.marks.get(sheet) ?? [];
    this.marks.set(sheet, marks);
    return this.once(`undo markCells ${sheet}`, () => {
      this.marks.set(sheet, before);
    });
  }

  async countMarks(sheet: string) {
    await this.called(`countMarks ${sheet}`);
    return this.marks.get(sheet)?.length ?? 0;
  }

  async selectCell(sheet: string, cell: string) {
    await this.called(`selectCell ${sheet} ${cell}`);
    this.sheet(sheet);
    this.front = sheet;
  }

  async watchEdits(listener: (edit: SheetEdit) => void) {
    await this.called('watchEdits');
    const own = (edit: SheetEdit): void => {
      listener(edit);
    };
    this.listeners.add(own);
    return async () => {
      this.listeners.delete(own);
    };
  }

  private async called(call: string): Promise<void> {
    this.calls.push(call);
    await this.before(call);
  }

  private once(call: string, undo: () => void): Undo {
    let done = false;
    return async () => {
      await this.called(call);
      if (!done) undo();
      done = true;
    };
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostFailure('sheet-missing', { sheet: name });
    return sheet;
  }

  private put(name: string, edits: readonly CellEdit[]): void {
    const cells = new Map(
      this.sheet(name).cells.map((cell) => [cellName(cell.row, cell.column), cell]),
    );
    for (const { cell, value } of edits) {
      const address = parseCellName(cell);
      if (!address) throw new HostFailure('unexpected', { code: 'cell-address' });
      if (value === null) cells.delete(cell);
      else cells.set(cell, { ...address, value, text: shown(value), display: 'plain' });
    }
    this.sheets = this.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, cells: inOrder([...cells.values()]) } : sheet,
    );
  }
}

export function snapshotOf({ name, visibility, cells, merges }: SheetModel): SheetSnapshot {
  return {
    name,
    visibility,
    merges,
    cells: inOrder(
      cells.flatMap(({ row, column, content }): CellSnapshot[] => {
        const at = { row, column, display: 'plain' as const };
        if (content.kind === 'blank') return [];
        if (content.kind === 'text') return [{ ...at, value: content.text, text: content.text }];
        if (content.kind === 'number') {
          return [{ ...at, value: content.number, text: shown(content.number) }];
        }
        const { formula, result } = content;
        return [{ ...at, value: result, text: shown(result ?? ''), formula }];
      }),
    ),
  };
}

/** As Excel in Vietnamese shows it. */
function shown(value: string | number): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

function inOrder(cells: CellSnapshot[]): CellSnapshot[] {
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
