import { renameSheets } from '../../../core/sheets/references';
import type { SheetModel } from '../../../core/sheets/model';
import { HostFailure } from '../../host-failure';
import type { WrittenSheets } from '../../host';
import { planNames, sheetNameKey } from '../../sheet-names';
import type { Existing } from '../../sheet-names';
import { excelVisibility, isPutAside, namesAside, visibilityOf } from '../put-aside';
import { addSteps, step } from '../requests';
import type { Step } from '../requests';
import type { ExcelSession, Sync } from '../session';
import { checkModel } from './check-model';
import { remove, takeBack } from './exchange';
import type { AddedSheet, Exchange } from './exchange';
import { persist } from './persist';
import { sheetSteps } from './sheet-steps';

/** So many replacements can be taken back, the latest ones; the sheets of older ones go. */
const KEPT_EXCHANGES = 10;

/**
 * Writes sheets, in three parts: a look at the workbook; the new sheets with their contents, out
 * of sight and under other names; then names, formulas, rules and protection. Replaced sheets are
 * put aside, not deleted, so that all can be taken back. Between two parts the workbook is, for
 * everyone who looks at it, the old one.
 *
 * 3 syncs, whatever the number and size of the sheets, and one more for every `REQUEST_BYTES` of
 * what is written; 1 when nothing is written for a reason that the look shows.
 */
export class SheetWriter {
  /** Those that put sheets aside, the latest last. */
  private exchanges: readonly Exchange[] = [];

  constructor(private readonly session: ExcelSession) {}

  /**
   * @throws HostFailure `read-only`, `workbook-protected`, `sheet-exists`, or what Excel answered;
   *   the workbook is then as it was.
   */
  async write(models: readonly SheetModel[], existing: Existing): Promise<WrittenSheets> {
    if (models.length === 0) return { names: [], undo: () => Promise.resolve() };
    models.forEach(checkModel);
    let exchange: Exchange | null = null;
    let names: readonly string[] = [];
    try {
      await this.session.run(async (context, sync) => {
        const found = await this.look(context, sync);
        names = planNames(found.names, models.map(({ name }) => name), existing);
        const plan = planExchange(found, names);
        exchange = plan;
        const sheets = plan.added.map((added) => addAside(context, added));
        const { supports } = this.session;
        const withNotes = supports('1.18', 'Worksheet.notes');
        const steps = renameSheets(models, names).map((model, index) => {
          const sheet = sheets[index];
          return sheet ? sheetSteps(sheet, model, withNotes) : { content: [], rest: [] };
        });
        await addSteps(context, sync, steps.flatMap(({ content }) => content));
        await sync();
        sheets.forEach((sheet, index) => {
          const added = plan.added[index];
          if (added) added.id = sheet.id;
        });
        const kept = new Set(this.keptBefore(plan).flatMap(({ replaced }) => replaced).map(({ id }) => id));
        await addSteps(context, sync, [
          ...swapSteps(found, plan, sheets, models, names),
          ...steps.flatMap(({ rest }) => rest),
          ...frontSteps(context, plan, sheets, models, names),
          ...hideSteps(context, plan),
          ...found.items.filter((sheet) => isPutAside(sheet) && !kept.has(sheet.id)).map((sheet) =>
            step(() => {
              remove(sheet, sheet.visibility);
            }, 2),
          ),
        ]);
        await sync();
      }, 'workbook-protected');
    } catch (failure) {
      if (exchange) await this.restore(exchange, failure);
      throw failure;
    }
  }
}
