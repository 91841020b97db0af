import { HostFailure } from '../host-failure';
import type { HostFailureCode } from '../host-failure';
import { asHostFailure, codeOf } from './failure';

/** Whether this Excel has a requirement set of `ExcelApi` (`1.18`) and a member (`Worksheet.notes`). */
export type Supports = (set: string, member?: string) => boolean;

/** In milliseconds. */
export interface Patience {
  /** After so long without an answer we look whether a person is typing in a cell. */
  readonly typing: number;
  /** After so long without an answer Excel counts as busy. */
  readonly answer: number;
  /** Between two attempts to put a workbook back as it was. */
  readonly retry: number;
}

export const PATIENCE: Patience = { typing: 5_000, answer: 120_000, retry: 2_000 };

/** Sends what was asked so far. */
export type Sync = () => Promise<void>;

/** The only place that calls `Excel.run`. */
export class ExcelSession {
  constructor(
    private readonly excelRun: typeof Excel.run,
    readonly supports: Supports,
    readonly patience: Patience,
  ) {}

  /**
   * Runs a batch. A request waits until a person has left the cell they type in, where Excel can
   * (Windows, Mac), but not for ever: the request stays with Excel and may still be done later.
   * @param denied what `AccessDenied` means for this batch.
   * @throws HostFailure
   */
  async run<Result>(
    batch: (context: Excel.RequestContext, sync: Sync) => Promise<Result>,
    denied: HostFailureCode = 'unexpected',
  ): Promise<Result> {
    try {
      return await this.excelRun({ delayForCellEdit: true }, async (context) =>
        batch(context, () => this.answered(context.sync())),
      );
    } catch (error) {
      throw asHostFailure(error, denied);
    }
  }

  /** Runs a batch in the context an object came from, as removing an event handler needs it. */
  async runWith(
    object: { readonly context: OfficeExtension.ClientRequestContext },
    change: () => void,
  ): Promise<void> {
    try {
      await this.excelRun(object.context as Excel.RequestContext, async (context) => {
        change();
        await this.answered(context.sync());
      });
    } catch (error) {
      throw asHostFailure(error, 'unexpected');
    }
  }

  private async answered(answer: Promise<unknown>): Promise<void> {
    if (await isWithin(answer, this.patience.typing)) return;
    if (await this.isTyping()) throw new HostFailure('cell-edit-mode');
    if (!(await isWithin(answer, this.patience.answer))) throw new HostFailure('busy');
  }

  /** A request that does not wait for the end of typing fails at once while someone types. */
  private async isTyping(): Promise<boolean> {
    try {
      const probe = this.excelRun({ delayForCellEdit: false }, async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      await isWithin(probe, this.patience.typing);
      return false;
    } catch (error) {
      return codeOf(error) === 'InvalidOperationInCellEditMode';
    }
  }
}

/** False when there is no answer by then; a rejection within the time is thrown. */
export async function isWithin(answer: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([answer.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
