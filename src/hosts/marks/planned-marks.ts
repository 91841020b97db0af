import {
  cellName,
  parseCellName,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type CellAddress,
  type CellRange,
} from '../../core/sheets/address';
import type { CellMark } from '../host';
import { HostFailure } from '../host-failure';
import { markNote } from './mark-note';

/** One cell to mark, its address read. */
export interface PlannedMark extends CellAddress {
  /** `E7`. */
  readonly cell: string;
  /** `RRGGBB`, in capitals. */
  readonly fill: string;
  /** As it is to be written; `null` for none. */
  readonly note: string | null;
}

/**
 * The addresses of the marks, in their order.
 * @throws HostFailure `unexpected` for no address or no color.
 */
export function addressesOfMarks(marks: readonly CellMark[]): CellAddress[] {
  return marks.map(({ cell, fill }) => {
    const address = parseCellName(cell);
    if (!address || address.row >= SHEET_ROWS || address.column >= SHEET_COLUMNS) {
      throw new HostFailure('unexpected', { code: 'cell-address', cell });
    }
    if (!/^[\dA-F]{6}$/i.test(fill)) {
      throw new HostFailure('unexpected', { code: 'mark-color', cell });
    }
    return address;
  });
}

/**
 * One mark a cell, in the order given. Marks that fall on one cell, be it the first of a merged
 * range, become one: the color of the first, the notes below each other.
 * @throws HostFailure as `addressesOfMarks`.
 */
export function planMarks(marks: readonly CellMark[], merges: readonly CellRange[]): PlannedMark[] {
  const planned = new Map<string, { place: CellAddress; fill: string; notes: Set<string> }>();
  addressesOfMarks(marks).forEach((address, index) => {
    const { fill = '', note = '' } = marks[index] ?? {};
    const place = seenAt(address, merges);
    const cell = cellName(place.row, place.column);
    const mark = planned.get(cell) ?? { place, fill: fill.toUpperCase(), notes: new Set() };
    if (note.trim() !== '') mark.notes.add(note);
    planned.set(cell, mark);
  });
  return [...planned].map(([cell, { place, fill, notes }]) => ({
    ...place,
    cell,
    fill,
    note: notes.size === 0 ? null : markNote([...notes].join('\n\n')),
  }));
}

/** Of a merged range only the first cell is seen. */
function seenAt({ row, column }: CellAddress, merges: readonly CellRange[]): CellAddress {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The cells of each color, the colors in the order they come in. */
export function cellsByFill(marks: readonly PlannedMark[]): Map<string, PlannedMark[]> {
  const byFill = new Map<string, PlannedMark[]>();
  for (const mark of marks) {
    const cells = byFill.get(mark.fill);
    if (cells) cells.push(mark);
    else byFill.set(mark.fill, [mark]);
  }
  return byFill;
}
