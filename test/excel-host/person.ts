/** What people do in Excel while the add-in runs. */
import { columnCount, isSingleCell, parseArea, rowCount } from './area';
import type { Area } from './area';
import { clearContents, contentAt, formatAt } from './cells';
import { ExcelError } from './errors';
import type { Actor } from './events';
import { requireUnlocked } from './guards';
import type { ExcelHost } from './host';
import { addSheet, deleteSheet, renameSheet, selectArea } from './sheets';
import { readTyped } from './typed-text';
import { refusesTyped } from './validations';
import { valueOf, writeGrid } from './values';
import { cellsOf } from './area';
import { sheetNamed } from './workbook';
import type { Sheet } from './workbook';

/** `refused` by a list with a stop alert; `locked` on a protected sheet. */
export type Typed = 'entered' | 'refused' | 'locked';

export class Person {
  constructor(private readonly host: ExcelHost) {}

  /** Types into one cell: numbers and days are read by the locale, validation is heeded. */
  typeInto(sheetName: string, cell: string, text: string): Typed {
    const { sheet, area } = this.#place(sheetName, cell);
    const format = formatAt(sheet, area.top, area.left, 'numberFormat');
    const { value } = readTyped(text, format, this.host.locale, this.host.year);
    if (refusesTyped(this.host, sheet, area.top, area.left, valueOf({ value }))) return 'refused';
    return this.#write(sheet, area, [[text]], 'person');
  }

  /** Pastes texts, rows of columns from that cell on: no validation holds. */
  paste(sheetName: string, cell: string, rows: readonly (readonly string[])[]): Typed {
    const { sheet, area } = this.#place(sheetName, cell);
    const pasted = {
      ...area,
      bottom: area.top + rows.length - 1,
      right: area.left + (rows[0]?.length ?? 1) - 1,
    };
    return this.#write(sheet, pasted, rows, 'person');
  }

  /** Someone else types in the same workbook. */
  remoteEdit(sheetName: string, cell: string, text: string): Typed {
    const { sheet, area } = this.#place(sheetName, cell);
    return this.#write(sheet, area, [[text]], 'remote');
  }

  /** Presses Delete over a range. */
  deleteContents(sheetName: string, address: string): Typed {
    const { sheet, area } = this.#place(sheetName, address);
    return this.#guarded(() => {
      requireUnlocked(this.host, sheet, cellsOf(area));
      const before = contentAt(sheet, area.top, area.left);
      clearContents(sheet, area);
      const after = contentAt(sheet, area.top, area.left);
      const single = isSingleCell(area);
      this.host.events.changed(sheet, area, 'person', ...(single ? [before, after] : []));
    });
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.#place(sheetName, address);
    selectArea(this.host, sheet, area);
    this.host.tellEvents();
  }

  /** Clicks into a cell and types, without pressing Enter yet. */
  startEditing(): void {
    this.host.startEditing();
  }
  stopEditing(): void {
    this.host.stopEditing();
  }

  addSheet(name: string): void {
    addSheet(this.host, name, 'person');
    this.host.tellEvents();
  }
  renameSheet(name: string, to: string): void {
    renameSheet(this.host, this.#sheet(name), to);
  }
  deleteSheet(name: string): void {
    deleteSheet(this.host, this.#sheet(name), 'person');
    this.host.tellEvents();
  }

  #write(sheet: Sheet, area: Area, rows: readonly (readonly string[])[], actor: Actor): Typed {
    return this.#guarded(() => {
      const grid = Array.from({ length: rowCount(area) }, (_, y) =>
        Array.from({ length: columnCount(area) }, (_unused, x) => rows[y]?.[x] ?? ''),
      );
      writeGrid(this.host, sheet, area, grid, 'values', actor);
    });
  }

  #guarded(act: () => void): Typed {
    try {
      act();
    } catch (error) {
      if (error instanceof ExcelError && error.code === 'AccessDenied') return 'locked';
      throw error;
    }
    this.host.tellEvents();
    return 'entered';
  }

  #place(sheetName: string, address: string): { sheet: Sheet; area: Area } {
    const area = parseArea(address);
    if (!area) throw new RangeError(`No address: ${address}`);
    return { sheet: this.#sheet(sheetName), area };
  }

  #sheet(name: string): Sheet {
    const sheet = sheetNamed(this.host.workbook, name);
    if (!sheet) throw new RangeError(`No sheet: ${name}`);
    return sheet;
  }
}
