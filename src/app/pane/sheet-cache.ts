/** The sheets of an open workbook as last read; one is read again only when it has changed. */
import { cellName } from '../../core/sheets/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/sheets/snapshot';
import { METADATA_SHEET, WAIVERS_SHEET } from '../../core/submission/metadata';
import type { WorkbookHost } from '../../hosts/host';
import { HostFailure } from '../../hosts/host-failure';

/** What our own workbooks say of themselves. */
const OWN: ReadonlySet<string> = new Set([METADATA_SHEET, WAIVERS_SHEET]);

interface Read {
  readonly snapshot: SheetSnapshot;
  /** The last change known when the reading began. */
  readonly change: number;
}

export class SheetCache {
  private readonly reads = new Map<string, Read>();
  private readonly changed = new Map<string, number>();
  private allChanged = 0;
  private changes = 0;

  constructor(private readonly host: WorkbookHost) {}

  /** The sheet has changed, or all have. */
  forget(sheet?: string): void {
    this.changes += 1;
    if (sheet === undefined) this.allChanged = this.changes;
    else this.changed.set(sheet, this.changes);
  }

  /** As last read, even if it has changed since. */
  last(sheet: string): SheetSnapshot | null {
    return this.reads.get(sheet)?.snapshot ?? null;
  }

  /** The sheet as it is now. @throws HostFailure */
  async read(sheet: string): Promise<SheetSnapshot> {
    const change = this.changes;
    const snapshot = await this.host.readSheet(sheet);
    this.reads.set(sheet, { snapshot, change });
    return snapshot;
  }

  /**
   * The sheets a person can see, the one in front read first, and those of our own that say what the
   * workbook is and what was accepted in it. @throws HostFailure
   */
  async workbook(file: string): Promise<{ workbook: WorkbookSnapshot; active: string }> {
    const present = await this.host.listSheets();
    const active = await this.host.activeSheet();
    const names = present
      .filter(({ name, visibility }) => visibility === 'visible' || OWN.has(name))
      .map(({ name }) => name);
    const found = new Map<string, SheetSnapshot>();
    for (const name of [...names].sort((one, other) => rank(one) - rank(other))) {
      const snapshot = await this.current(name);
      if (snapshot) found.set(name, snapshot);
    }
    for (const name of this.reads.keys()) if (!names.includes(name)) this.reads.delete(name);
    const sheets = names.flatMap((name) => found.get(name) ?? []);
    return { workbook: { file, modified: null, sheets, partial: false }, active };

    function rank(name: string): number {
      return name === active ? 0 : 1;
    }
  }

  /** null for a sheet that went away meanwhile. */
  private async current(name: string): Promise<SheetSnapshot | null> {
    const read = this.reads.get(name);
    const changed = Math.max(this.allChanged, this.changed.get(name) ?? 0);
    if (read && read.change >= changed) return read.snapshot;
    try {
      return await this.read(name);
    } catch (error) {
      if (error instanceof HostFailure && error.code === 'sheet-missing') return null;
      throw error;
    }
  }
}

/** @param cell `E7`. undefined for a blank one. */
export function cellAt({ cells }: SheetSnapshot, cell: string): CellSnapshot | undefined {
  return cells.find(({ row, column }) => cellName(row, column) === cell);
}
