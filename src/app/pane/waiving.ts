/** Accepting findings with a reason, and taking that back; kept in a hidden sheet of the workbook. */
import type { ReviewedSubmission } from '../../core/merge/types';
import type { Finding } from '../../core/rules/types';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import { WAIVERS_SHEET } from '../../core/submission/metadata';
import { addWaiver, removeWaiver, waiversSheet } from '../../core/waivers/sheet';
import type { Waiver } from '../../core/waivers/types';
import type { CellEdit, Undo, WorkbookHost } from '../../hosts/host';
import type { AcceptanceGiven } from '../engine';
import type { Desk } from './desk';
import type { OpenWorkbook } from './open-workbook';

/** Only what is still found as the person saw it. @throws HostFailure */
export async function acceptFinding(
  desk: Desk,
  workbook: OpenWorkbook,
  finding: Finding,
  given: AcceptanceGiven,
): Promise<void> {
  const reviewed = workbook.current;
  const found = reviewed?.findings.find((one) => keyOf(one) === keyOf(finding));
  // Asked for twice, it is accepted once.
  if (found?.waiver) return;
  if (!reviewed || !found) {
    desk.store.update({ trouble: { code: 'finding-gone', data: {} } });
  } else {
    const waiver = await desk.engine.waive(reviewed.submission, found, given);
    const replaced = outdated(reviewed, found);
    const undo = await writeWaivers(desk, workbook.host, (sheet) => [
      ...replaced.flatMap((old) => removeWaiver(sheet, old)),
      ...addWaiver(sheet, waiver),
    ]);
    workbook.sheets.forget(WAIVERS_SHEET);
    workbook.changed({ kind: 'waiver', undo });
  }
  await workbook.checks.check();
}

/** @throws HostFailure */
export async function withdraw(workbook: OpenWorkbook, waiver: Waiver): Promise<void> {
  const { host, sheets } = workbook;
  const present = await host.listSheets();
  if (present.some(({ name }) => name === WAIVERS_SHEET)) {
    const edits = removeWaiver(await host.readSheet(WAIVERS_SHEET), waiver);
    if (edits.length > 0) {
      const undo = await host.writeCells(WAIVERS_SHEET, edits);
      workbook.changed({ kind: 'withdrawal', undo });
    }
  }
  sheets.forget(WAIVERS_SHEET);
  await workbook.checks.check();
}

function keyOf({ rule, messageId, indicator, cell, data }: Finding): string {
  return JSON.stringify([rule, messageId, indicator, cell, data]);
}

/** Waivers of before that this one takes the place of: nothing else they could be about is open. */
function outdated({ findings, voided }: ReviewedSubmission, accepted: Finding): readonly Waiver[] {
  const about = (one: Pick<Finding, 'rule' | 'messageId' | 'indicator' | 'cell'>): string =>
    JSON.stringify([one.rule, one.messageId, one.indicator, one.cell]);
  const alike = findings.filter((one) => !one.waiver && about(one) === about(accepted));
  if (alike.length > 1) return [];
  return voided
    .filter(({ waiver }) => about(waiver) === about(accepted))
    .map(({ waiver }) => waiver);
}

/** Into the hidden sheet, made where there is none. Whole or not at all. @throws HostFailure */
async function writeWaivers(
  desk: Desk,
  host: WorkbookHost,
  edits: (sheet: SheetSnapshot) => readonly CellEdit[],
): Promise<Undo> {
  const present = await host.listSheets();
  const made = present.some(({ name }) => name === WAIVERS_SHEET)
    ? null
    : await host.writeSheets([waiversSheet()], 'refuse');
  try {
    const undo = await host.writeCells(WAIVERS_SHEET, edits(await host.readSheet(WAIVERS_SHEET)));
    if (!made) return undo;
    return async () => {
      await undo();
      // Somebody else may have accepted something in it meanwhile.
      if (isEmpty(await host.readSheet(WAIVERS_SHEET))) await made.undo();
    };
  } catch (error) {
    // A sheet left empty holds nothing: what went wrong first is what the person has to know.
    await made?.undo().catch(desk.report);
    throw error;
  }
}

/** Nothing below its header. */
function isEmpty({ cells }: SheetSnapshot): boolean {
  return cells.every(({ row }) => row === 0);
}
