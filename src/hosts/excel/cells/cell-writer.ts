import { cellName } from '../../../core/sheets/address';
import type { CellRange } from '../../../core/sheets/address';
import type { CellEdit, Undo } from '../../host';
import { HostFailure } from '../../host-failure';
import { planEdits } from '../../planned-edits';
import type { PlannedEdit } from '../../planned-edits';
import { rectanglesOf } from '../rectangles';
import { addSteps } from '../requests';
import type { Writes } from '../restore';
import type { ExcelSession } from '../session';
import { putBackOf, putOf, putSteps } from './cell-state';
import type { CellState, Put } from './cell-state';
import { loadCells, refuseUnwritable } from './load-cells';

/** The cells of one rectangle, as they were before a write. */
interface SavedArea {
  readonly area: CellRange;
  readonly states: readonly (readonly CellState[])[];
}

interface SavedCells {
  readonly sheet: string;
  /** Of the sheet: it may be renamed before an undo. */
  readonly id: string;
  readonly areas: readonly SavedArea[];
}

/**
 * Writes values to cells, and keeps what they held. 2 syncs: a look and the write, whatever the
 * number of cells, and one more for every `REQUEST_BYTES`. Taking it back: 2 syncs.
 */
export class CellWriter {
  constructor(
    private readonly session: ExcelSession,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws HostFailure `sheet-missing`, `read-only`, `sheet-protected` (a locked cell, or a number
   *   into a cell that a protected sheet holds to be text), `not-supported` with `reason:
   *   'merged-cell'`, `too-large`, or what Excel answered: the cells are then as they were.
   */
  write(sheet: string, edits: readonly CellEdit[]): Promise<Undo> {
    return this.writes.inTurn(async () => {
      const saved = await this.writeWhole(sheet, planEdits(edits));
      return this.writes.undoing(() => this.takeBack(saved));
    });
  }

  private async writeWhole(name: string, edits: readonly PlannedEdit[]): Promise<SavedCells> {
    let begun = (): Promise<void> => Promise.resolve();
    try {
      return await this.session.run(async (context, sync) => {
        const rectangles = rectanglesOf(edits);
        const found = await loadCells(context, sync, name, rectangles);
        await refuseUnwritable(found, sync);
        const values = new Map(edits.map(({ cell, value }) => [cell, value]));
        const plans = found.areas.map(({ area, states }) => ({
          area,
          puts: putsFor(area, states, (cell, { format }) => {
            const put = putOf(values.get(cell) ?? null, format);
            if (found.isProtected && put.under !== null) {
              throw new HostFailure('sheet-protected', { cell });
            }
            return put;
          }),
        }));
        const saved = { sheet: name, id: found.id, areas: found.areas };
        begun = () => this.takeBack(saved);
        const steps = plans.flatMap(({ area, puts }) => putSteps(found.sheet, area, puts));
        await addSteps(context, sync, steps);
        await sync();
        return saved;
      }, 'sheet-protected');
    } catch (failure) {
      throw await this.writes.putBack(failure, begun);
    }
  }

  /** Brings back the cells that are not as they were; from wherever an attempt has stopped. */
  private takeBack({ sheet: name, id, areas }: SavedCells): Promise<void> {
    return this.session.run(async (context, sync) => {
      const rectangles = areas.map(({ area }) => area);
      const now = await loadCells(context, sync, id, rectangles, name);
      const steps = now.areas.flatMap(({ area, states }, index) => {
        const before = areas[index]?.states ?? [];
        const puts = before.map((line, y) =>
          line.map((saved, x) => {
            const state = states[y]?.[x];
            const put = state ? putBackOf(saved, state) : null;
            if (put && now.isProtected && put.under !== null) {
              const cell = cellName(area.top + y, area.left + x);
              throw new HostFailure('sheet-protected', { cell });
            }
            return put && now.isProtected ? { ...put, late: null } : put;
          }),
        );
        return putSteps(now.sheet, area, puts);
      });
      await addSteps(context, sync, steps);
      await sync();
    }, 'sheet-protected');
  }
}

function putsFor(
  area: CellRange,
  states: readonly (readonly CellState[])[],
  put: (cell: string, state: CellState) => Put,
): Put[][] {
  return states.map((line, y) =>
    line.map((state, x) => put(cellName(area.top + y, area.left + x), state)),
  );
}
