/** Checking the open workbook, now and after every edit. One check at a time, so none comes late. */
import type { Received } from '../../core/merge/types';
import type { SheetEdit } from '../../hosts/host';
import type { WorkbookHost } from '../../hosts/host';
import { HostFailure } from '../../hosts/host-failure';
import type { Desk } from './desk';
import type { SheetCache } from './sheet-cache';

/** From an edit to the check of it and of all that came meanwhile, in milliseconds. */
const DELAY = 400;

export interface ChecksOptions {
  readonly host: WorkbookHost;
  /** The name a person knows the workbook by. */
  readonly name: string;
  readonly sheets: SheetCache;
  readonly desk: Desk;
  /** Told each result, in order; `active` is the sheet in front. The check ends when it does. */
  readonly found: (received: Received, active: string) => Promise<void>;
}

export class Checks {
  private last: Promise<unknown> = Promise.resolve();
  private queued: Promise<void> | null = null;
  private cancelTimer: (() => void) | null = null;
  private stopWatching: (() => Promise<void>) | null = null;
  private closed = false;

  constructor(private readonly options: ChecksOptions) {}

  /**
   * Checks the workbook as it is from now on; those who ask before it has begun share one check.
   * Afterwards it follows edits. @throws HostFailure
   */
  check(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = null;
    if (!this.queued) {
      const check = this.last.then(() => {
        this.queued = null;
        return this.run();
      });
      this.queued = check;
      this.last = check.catch(() => undefined);
    }
    return this.queued;
  }

  /** Soon, together with what else changes until then. */
  schedule(): void {
    if (this.closed || this.cancelTimer) return;
    this.cancelTimer = this.options.desk.timer(() => {
      this.cancelTimer = null;
      this.check().catch((error: unknown) => {
        // The person is typing: the next moment will do.
        if (isPassing(error)) this.schedule();
        else this.options.desk.fail(error);
      });
    }, DELAY);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.cancelTimer?.();
    this.cancelTimer = null;
    const stop = this.stopWatching;
    this.stopWatching = null;
    await stop?.();
  }

  private async run(): Promise<void> {
    // First, so that no edit falls between the reading and the watching.
    await this.watch();
    if (this.closed) return;
    const { sheets, name, desk, found } = this.options;
    const { workbook, active } = await sheets.workbook(name);
    if (this.closed) return;
    const received = await desk.engine.check(workbook);
    if (!this.closed) await found(received, active);
  }

  private async watch(): Promise<void> {
    if (this.closed || this.stopWatching) return;
    const stop = await this.options.host.watchEdits((edit) => {
      this.edited(edit);
    });
    if (this.closed) await stop();
    else this.stopWatching = stop;
  }

  private edited({ sheet }: SheetEdit): void {
    this.options.sheets.forget(sheet);
    this.schedule();
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof HostFailure && ['busy', 'cell-edit-mode'].includes(error.code);
}
