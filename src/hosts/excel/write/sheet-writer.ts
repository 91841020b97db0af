import type { SheetModel } from '../../../core/sheets/model';
import type { WrittenSheets } from '../../host';
import type { Existing } from '../../sheet-names';
import { addSteps } from '../requests';
import type { Writes } from '../restore';
import type { ExcelSession } from '../session';
import { checkModel } from './check-model';
import { takeBack } from './exchange';
import type { Exchange } from './exchange';
import { look, planWrite } from './plan';
import type { Plan } from './plan';
import { sheetSteps } from './sheet-steps';
import { addAside, hideSteps, outdatedSheets, placeSteps } from './swap';

/** So many replacements can be taken back, the latest ones; the sheets of older ones go. */
const KEPT_EXCHANGES = 10;

/**
 * Writes sheets, in three parts: a look at the workbook; the new sheets with their contents, out
 * of sight and under other names; then names, formulas, rules and protection. Replaced sheets are
 * put aside, not deleted, so that all can be taken back. Between two parts the workbook is, for
 * everyone who looks at it, the old one.
 *
 * 3 syncs, whatever the number and size of the sheets, and one more for every `REQUEST_BYTES` of
 * what is written; only 1 when the look shows that nothing may be written. Taking it back: 2 syncs.
 */
export class SheetWriter {
  /** Writes that put sheets aside, the latest last. */
  private exchanges: readonly Exchange[] = [];

  constructor(
    private readonly session: ExcelSession,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws HostFailure `read-only`, `workbook-protected`, `sheet-exists`, or what Excel answered:
   *   the workbook is then as it was.
   */
  write(models: readonly SheetModel[], existing: Existing): Promise<WrittenSheets> {
    return this.writes.inTurn(async () => {
      models.forEach(checkModel);
      if (models.length === 0) return { names: [], undo: () => Promise.resolve() };
      const { sheets, exchange } = await this.writeWhole(models, existing);
      if (exchange.replaced.length > 0) this.exchanges = [...this.kept, exchange];
      return {
        names: sheets.map(({ model }) => model.name),
        undo: this.writes.undoing(() => takeBack(this.session, exchange)),
      };
    });
  }

  /** Those that stay when another write puts sheets aside. */
  private get kept(): readonly Exchange[] {
    return this.exchanges.slice(1 - KEPT_EXCHANGES);
  }

  private async writeWhole(models: readonly SheetModel[], existing: Existing): Promise<Plan> {
    let begun = (): Promise<void> => Promise.resolve();
    try {
      return await this.session.run(async (context, sync) => {
        const found = await look(context, sync);
        const plan = planWrite(found, models, existing);
        begun = () => takeBack(this.session, plan.exchange);

        const sheets = plan.sheets.map((planned) => addAside(context, planned));
        const steps = sheets.map(({ sheet, model }) =>
          sheetSteps(sheet, model, this.session.supports('1.18', 'Worksheet.notes')),
        );
        await addSteps(
          context,
          sync,
          steps.flatMap(({ content }) => content),
        );
        await sync();
        for (const { added, sheet } of sheets) added.id = sheet.id;

        const kept = this.kept.flatMap(({ replaced }) => replaced);
        await addSteps(context, sync, [
          ...placeSteps(context, found, sheets),
          ...steps.flatMap(({ rest }) => rest),
          ...hideSteps(context, found, sheets, outdatedSheets(found, kept)),
        ]);
        await sync();
        return plan;
      }, 'workbook-protected');
    } catch (failure) {
      throw await this.writes.putBack(failure, begun);
    }
  }
}
