/** One open workbook: what was read of it, its checks, and the changes that can be taken back. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import { isReviewSheet } from '../../core/submission/metadata';
import type { CellEdit, Undo, WorkbookHost } from '../../hosts/host';
import { HostFailure } from '../../hosts/host-failure';
import { Checks } from './checks';
import { comparedAgain } from './comparing';
import type { Desk } from './desk';
import { withKeptFindings } from './kept-findings';
import { cellAt, SheetCache } from './sheet-cache';
import type { ChangeKind, Checked, Trouble } from './types';

/** Each may hold a sheet that was replaced, or all that came after it: not without end. */
const MOST_CHANGES = 50;

/** A write that can be taken back. */
export interface Change {
  readonly kind: ChangeKind;
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
  /** The sheet whose marks are the ones told; null when they have to be counted again. */
  private counted: string | null = null;

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
        return this.countMarks();
      },
    });
  }

  /** The submission looked at; null before a check, and where there is none. */
  get current(): ReviewedSubmission | null {
    return this.desk.store.get().checked?.current ?? null;
  }

  submissionOn(sheet: string): ReviewedSubmission | null {
    const { checked } = this.desk.store.get();
    return checked && submissionOn(sheet, checked.received);
  }

  /** The sheet looked at, as last read; null before a check. */
  get inView(): SheetSnapshot | null {
    const sheet = this.current?.submission.sheet ?? this.front;
    return sheet === null ? null : this.sheets.last(sheet);
  }

  /** A person looks at another sheet. @returns whether it holds a submission */
  look(sheet: string): boolean {
    const { checked } = this.desk.store.get();
    const current = this.submissionOn(sheet);
    if (!checked || !current) return false;
    this.looked = sheet;
    this.showChecked({ ...checked, current });
    this.countMarks().catch(this.desk.fail);
    return true;
  }

  /** All is read anew at the next check, marks too. */
  forget(): void {
    this.sheets.forget();
    this.counted = null;
  }

  changed(change: Change): void {
    this.showChanges([...this.changes, change].slice(-MOST_CHANGES));
    // A cell that is written keeps its mark.
    if (change.kind === 'marks') this.counted = null;
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
    this.forget();
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

  private show(found: Received, active: string): void {
    const received = withKeptFindings(this.desk.store.get().checked?.received, found);
    const { looked } = this;
    const sheets = active === this.front && looked ? [looked, active] : [active, looked ?? active];
    const [current = received.submissions[0] ?? null] = sheets.flatMap(
      (sheet) => submissionOn(sheet, received) ?? [],
    );
    this.front = active;
    this.looked = current?.submission.sheet ?? null;
    this.showChecked({ received: this.withoutBlank(received), current });
  }

  private showChecked(checked: Checked): void {
    const { compared } = this.desk.store.get();
    this.desk.store.update({ checked, compared: comparedAgain(compared, checked.current) });
  }

  /** An edit changes no mark: they are counted when another sheet is looked at, or all is forgotten. */
  private async countMarks(): Promise<void> {
    const sheet = this.current?.submission.sheet ?? null;
    if (sheet !== null && sheet === this.counted) return;
    const marks = sheet === null ? 0 : await this.host.countMarks(sheet);
    this.counted = sheet;
    if (this.desk.store.get().marks !== marks) this.desk.store.update({ marks });
  }

  /** Sheets with nothing in them, such as Excel's own "Sheet1", are not worth a word; nor is what we wrote. */
  private withoutBlank(received: Received): Received {
    const isBlank = (sheet: string): boolean => this.sheets.last(sheet)?.cells.length === 0;
    const ignoredSheets = received.ignoredSheets.filter(
      (sheet) => !isBlank(sheet) && !isReviewSheet(sheet),
    );
    return { ...received, ignoredSheets };
  }

  private showChanges(changes: readonly Change[]): void {
    this.changes = changes;
    this.desk.store.update({ undoable: changes.at(-1)?.kind ?? null });
  }
}

function submissionOn(sheet: string, { submissions }: Received): ReviewedSubmission | null {
  return submissions.find(({ submission }) => submission.sheet === sheet) ?? null;
}
