/** One open workbook: what was read of it, its checks, and the changes that can be taken back. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import type { CellEdit, Undo, WorkbookHost } from '../../hosts/host';
import { HostFailure } from '../../hosts/host-failure';
import { Checks } from './checks';
import type { Desk } from './desk';
import { cellAt, SheetCache } from './sheet-cache';
import type { Checked, PaneState, Trouble } from './types';

/** Each may hold a sheet that was replaced, or all that came after it: not without end. */
const MOST_CHANGES = 50;

/** A write that can be taken back. */
export interface Change {
  readonly kind: NonNullable<PaneState['undoable']>;
  readonly undo: Undo;
  /** For one cell: taken back only while the cell holds what was written. */
  readonly cell?: {
    readonly sheet: string;
    readonly cell: string;
    readonly value: CellEdit['value'];
  };
}

export class OpenWorkbook<Host extends WorkbookHost = WorkbookHost> {
  readonly sheets: SheetCache;
  readonly checks: Checks;
  private changes: readonly Change[] = [];
  /** The sheet of the submission looked at, and the sheet in front when it was last checked. */
  private looked: string | null = null;
  private front: string | null = null;

  constructor(
    readonly host: Host,
    readonly name: string,
    private readonly desk: Desk,
  ) {
    this.sheets = new SheetCache(host);
    this.checks = new Checks({
      host,
      name,
      desk,
      sheets: this.sheets,
      found: (received, active) => {
        this.show(received, active);
      },
    });
  }

  /** The submission looked at; null before a check, and where there is none. */
  get current(): ReviewedSubmission | null {
    return this.desk.store.get().checked?.current ?? null;
  }

  /** The sheet looked at, as last read; null before a check. */
  get inView(): SheetSnapshot | null {
    const sheet = this.current?.submission.sheet ?? this.front;
    return sheet === null ? null : this.sheets.last(sheet);
  }

  /** A person looks at another sheet. @returns whether it holds a submission */
  look(sheet: string): boolean {
    const { checked } = this.desk.store.get();
    const current = checked && submissionOn(sheet, checked.received);
    if (!checked || !current) return false;
    this.looked = sheet;
    this.desk.store.update({ checked: { ...checked, current } });
    return true;
  }

  changed(change: Change): void {
    this.showChanges([...this.changes, change].slice(-MOST_CHANGES));
    this.desk.store.update({ unsaved: true });
  }

  /**
   * Takes the last change back, whole. @returns what stands in the way: then the change stays as it
   * is, for good. @throws HostFailure
   */
  async undo(): Promise<Trouble | null> {
    const change = this.changes.at(-1);
    if (!change) return null;
    const obstacle = change.cell ? await this.changedSince(change.cell) : null;
    if (!obstacle) await this.takeBack(change);
    this.drop(change);
    this.desk.store.update({
      unsaved: true,
      ...(change.kind === 'consolidation' && !obstacle && { consolidationWritten: false }),
    });
    return obstacle;
  }

  /** Stops following it. */
  close(): Promise<void> {
    return this.checks.close();
  }

  private async takeBack(change: Change): Promise<void> {
    try {
      await change.undo();
    } catch (error) {
      // Its sheet is gone for good: it must not stand before the changes made earlier.
      if (error instanceof HostFailure && error.code === 'sheet-missing') this.drop(change);
      throw error;
    }
  }

  private drop(change: Change): void {
    this.sheets.forget();
    this.showChanges(this.changes.filter((other) => other !== change));
  }

  private async changedSince({
    sheet,
    cell,
    value,
  }: NonNullable<Change['cell']>): Promise<Trouble | null> {
    const stale: Trouble = { code: 'undo-stale', data: { sheet, cell } };
    try {
      const now = cellAt(await this.sheets.read(sheet), cell);
      return (now?.value ?? null) === value || now?.text === value ? null : stale;
    } catch (error) {
      if (error instanceof HostFailure && error.code === 'sheet-missing') return stale;
      throw error;
    }
  }

  private show(received: Received, active: string): void {
    const sheets = active === this.front && this.looked ? [this.looked, active] : [active];
    const [current = received.submissions[0] ?? null] = sheets.flatMap(
      (sheet) => submissionOn(sheet, received) ?? [],
    );
    this.front = active;
    this.looked = current?.submission.sheet ?? null;
    const checked: Checked = { received, current };
    this.desk.store.update({ checked });
  }

  private showChanges(changes: readonly Change[]): void {
    this.changes = changes;
    this.desk.store.update({ undoable: changes.at(-1)?.kind ?? null });
  }
}

function submissionOn(sheet: string, { submissions }: Received): ReviewedSubmission | null {
  return submissions.find(({ submission }) => submission.sheet === sheet) ?? null;
}
