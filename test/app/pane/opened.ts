/** A session over a workbook in memory, with the real engine and a clock that goes when told to. */
import type { Engine } from '../../../src/app/engine';
import { createPaneSession } from '../../../src/app/pane/session';
import type { TemplateChoice } from '../../../src/app/pane/types';
import type { SheetSnapshot } from '../../../src/core/sheets/snapshot';
import type { SourceFile } from '../../../src/hosts/host';
import { appendix, communeCalled, filledModel, type Filled } from '../../cli/appendices';
import { realEngine } from '../engine/real-engine';
import { stagedTimer } from '../engine/workers';
import { sheetOf } from '../../support/snapshot';
import { MemoryHost, snapshotOf } from './memory-host';

export const THUAN_AN = communeCalled('Xã Thuận An');
export const CHOICE: TemplateChoice = {
  template: 'lam-dong-xa-2026',
  commune: THUAN_AN.code,
  period: '2026-Q2',
};
/** Result of row n of form A, in our own template. */
export const resultCell = (row: number): string => `D${String(row + 5)}`;

/** The sheets of a filled appendix of Thuận An, hidden ones too. */
export function filledSheets(given?: Filled): SheetSnapshot[] {
  return filledModel(THUAN_AN, given).sheets.map(snapshotOf);
}

export const NOTES = sheetOf([['Ghi chú của tôi']], { name: 'Ghi chú' });

export function opened(sheets: readonly SheetSnapshot[], engine: Partial<Engine> = {}) {
  const host = new MemoryHost(sheets);
  const clock = stagedTimer();
  const reported: unknown[] = [];
  const session = createPaneSession({
    host,
    workbook: 'Thuận An.xlsx',
    engine: { ...realEngine(), ...engine },
    timer: clock.timer,
    report: (error) => reported.push(error),
  });
  return { host, session, clock, reported };
}

export async function fileFrom(
  name: string,
  commune = 'Xã Thuận An',
  given?: Filled,
): Promise<SourceFile> {
  return { name, bytes: await appendix(commune, given), modified: null };
}
