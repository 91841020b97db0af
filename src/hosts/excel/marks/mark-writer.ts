import type { CellAddress, CellRange } from '../../../core/sheets/address';
import type { CellMark, Undo } from '../../host';
import { HostFailure } from '../../host-failure';
import { countCells } from '../../marks/count-cells';
import { addressesOfMarks, planMarks } from '../../marks/planned-marks';
import { addSteps } from '../requests';
import type { Step } from '../requests';
import type { Writes } from '../restore';
import type { ExcelSession, Sync } from '../session';
import { findMarks } from './find-marks';
import type { Marks } from './find-marks';
import { marksOf, markSteps, newAttempt } from './mark-steps';
import type { Attempt } from './mark-steps';

/** One marking of a sheet, to be taken back. */
interface Marking {
  readonly sheet: string;
  /** Of the sheet: it may be renamed before an undo. */
  readonly id: string;
  /** The marks it took the place of. */
  before: Marks;
}

/**
 * Marks cells by conditional formats of ours and, from ExcelApi 1.18 on, by notes; an older Excel
 * gets the colors only, and cannot take away the notes that a newer one made. 3 syncs: two looks
 * and the write, whatever the number of cells, and one more for every `REQUEST_BYTES`; 2 where
 * nothing is to be written, or where the sheet has no formula formats, notes and comments. Taking
 * it back: the same. Counting: 2.
 */
export class MarkWriter {
  /** By the id of the sheet, the latest last. */
  private readonly markings = new Map<string, readonly Marking[]>();
  private readonly withNotes: boolean;

  constructor(
    private readonly session: ExcelSession,
    private readonly writes: Writes,
  ) {
    this.withNotes = session.supports('1.18', 'Worksheet.notes');
  }

  /**
   * @throws HostFailure `sheet-missing`, `read-only`, `sheet-protected` (with a password), or what
   *   Excel answered: the sheet is then as it was.
   */
  mark(sheet: string, marks: readonly CellMark[]): Promise<Undo> {
    return this.writes.inTurn(async () => {
      const marking = await this.markWhole(sheet, marks);
      this.markings.set(marking.id, [...this.of(marking), marking]);
      const attempt = newAttempt();
      return this.writes.undoing(() => this.takeBack(marking, attempt));
    });
  }

  count(name: string): Promise<number> {
    const { withNotes } = this;
    return this.session.run(async (context, sync) => {
      const { marks } = await findMarks(context, sync, { key: name, name, withNotes });
      const noted = marks.notes.map(({ row, column }) => around([{ row, column }]));
      return countCells([...marks.colors.map(({ area }) => area), ...noted]);
    });
  }

  private of({ id }: Marking): readonly Marking[] {
    return this.markings.get(id) ?? [];
  }

  private async markWhole(name: string, marks: readonly CellMark[]): Promise<Marking> {
    const { withNotes } = this;
    let begun = (): Promise<void> => Promise.resolve();
    try {
      const cells = addressesOfMarks(marks);
      return await this.session.run(async (context, sync) => {
        const { workbook } = context;
        workbook.load('readOnly');
        const merges = { ...around(cells), top: 0, left: 0 };
        const found = await findMarks(context, sync, { key: name, name, merges, withNotes });
        if (workbook.readOnly) throw new HostFailure('read-only');
        const marking = { sheet: name, id: found.id, before: found.marks };
        const attempt = newAttempt();
        begun = () => this.restore(marking, attempt);
        const wanted = marksOf(planMarks(marks, found.merges), withNotes);
        await this.send(context, sync, markSteps(found, wanted, attempt));
        return marking;
      }, 'sheet-protected');
    } catch (failure) {
      throw await this.writes.putBack(failure, begun);
    }
  }

  /** A marking that another one took the place of shows no longer: then that one has less to bring back. */
  private async takeBack(marking: Marking, attempt: Attempt): Promise<void> {
    const all = this.of(marking);
    const next = all[all.indexOf(marking) + 1];
    if (next) next.before = marking.before;
    else await this.restore(marking, attempt);
    this.markings.set(
      marking.id,
      all.filter((each) => each !== marking),
    );
  }

  /** Brings back the marks of before; from wherever an attempt has stopped. */
  private restore({ sheet, id, before }: Marking, attempt: Attempt): Promise<void> {
    const { withNotes } = this;
    return this.session.run(async (context, sync) => {
      const found = await findMarks(context, sync, { key: id, name: sheet, withNotes });
      await this.send(context, sync, markSteps(found, before, attempt));
    }, 'sheet-protected');
  }

  private async send(
    context: Excel.RequestContext,
    sync: Sync,
    steps: readonly Step[],
  ): Promise<void> {
    if (steps.length === 0) return;
    await addSteps(context, sync, steps);
    await sync();
  }
}

/** The rectangle around cells; the first cell of the sheet around none. */
function around(cells: readonly CellAddress[]): CellRange {
  const [first = { row: 0, column: 0 }] = cells;
  const area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
