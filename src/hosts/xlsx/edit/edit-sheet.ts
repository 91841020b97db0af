import { rangeName } from '../../../core/sheets/address';
import { readRange } from '../guard/addresses';
import { changedCell, newCell } from './cell-xml';
import { filled } from './outline';
import type { PlannedEdit } from '../../planned-edits';
import type { RowSpan, SheetLayout } from './sheet-layout';
import { styleAt } from './sheet-styles';
import type { Splice } from './splice';
import { attributesOf, withAttributes } from './tag';

/**
 * The changes of a worksheet part that make the edits; every other byte stays. Cells and rows that
 * are not there are put in their order; emptying a cell that is not there changes nothing.
 * @param edits by row and then by column, each of them allowed.
 */
export function sheetSplices(layout: SheetLayout, edits: readonly PlannedEdit[]): Splice[] {
  const splices: Splice[] = [];
  const newRows: { row: number; cells: string }[] = [];
  const added: PlannedEdit[] = [];
  for (const [row, editsOfRow] of byRow(edits)) {
    const span = layout.rows.get(row);
    const absent = editsOfRow.filter(
      ({ column, value }) => value !== null && !span?.cells.has(column),
    );
    added.push(...absent);
    if (span) {
      splices.push(...changedCells(layout, span, editsOfRow), ...addedCells(layout, span, absent));
    } else if (absent.length > 0) {
      newRows.push({ row, cells: absent.map((edit) => cellOf(layout, edit)).join('') });
    }
  }
  return [...splices, ...addedRows(layout, newRows), ...widened(layout, added)];
}

function byRow(edits: readonly PlannedEdit[]): Map<number, PlannedEdit[]> {
  const rows = new Map<number, PlannedEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.row);
    if (row) row.push(edit);
    else rows.set(edit.row, [edit]);
  }
  return rows;
}

function changedCells(
  { prefix }: SheetLayout,
  row: RowSpan,
  edits: readonly PlannedEdit[],
): Splice[] {
  return edits.flatMap(({ column, value }) => {
    const cell = row.cells.get(column);
    if (!cell) return [];
    return [{ start: cell.start, end: cell.end, text: changedCell(cell.tag, prefix, value) }];
  });
}

function cellOf(layout: SheetLayout, { row, column, cell, value }: PlannedEdit): string {
  return newCell(layout.prefix, cell, styleAt(layout, row, column), value);
}

function addedCells(layout: SheetLayout, row: RowSpan, edits: readonly PlannedEdit[]): Splice[] {
  if (edits.length === 0) return [];
  const tag = withSpans(row.tag, edits);
  if (row.tagEnd === row.end) {
    const cells = edits.map((edit) => cellOf(layout, edit)).join('');
    const { start, end } = row;
    return [{ start, end, text: filled(tag, cells) }];
  }
  const inRow = [...row.cells.values()];
  const insertions = edits.map((edit) => {
    const next = inRow.find(({ column }) => column > edit.column);
    const place = next?.start ?? row.closeStart;
    return { start: place, end: place, text: cellOf(layout, edit) };
  });
  if (tag === row.tag) return insertions;
  return [{ start: row.start, end: row.tagEnd, text: tag }, ...insertions];
}

/** `spans="1:5"`, the columns a row uses, made wide enough. */
function withSpans(tag: string, edits: readonly PlannedEdit[]): string {
  const spans = attributesOf(tag).find(({ name }) => name === 'spans');
  const match = spans && /^(\d{1,5}):(\d{1,5})$/.exec(tag.slice(spans.valueStart, spans.valueEnd));
  if (!match) return tag;
  const columns = edits.map(({ column }) => column + 1);
  const [first, last] = [Number(match[1]), Number(match[2])];
  const [least, most] = [Math.min(first, ...columns), Math.max(last, ...columns)];
  if (least === first && most === last) return tag;
  return withAttributes(tag, { spans: `${String(least)}:${String(most)}` });
}

function addedRows(
  layout: SheetLayout,
  newRows: readonly { row: number; cells: string }[],
): Splice[] {
  if (newRows.length === 0) return [];
  const name = `${layout.prefix}row`;
  const rows = newRows.map(({ row, cells }) => ({
    row,
    text: `<${name} r="${String(row + 1)}">${cells}</${name}>`,
  }));
  const { data } = layout;
  if (data.tagEnd === data.end) {
    const text = filled(data.tag, rows.map((row) => row.text).join(''));
    return [{ start: data.start, end: data.end, text }];
  }
  const present = [...layout.rows.values()];
  let next = 0;
  return rows.map(({ row, text }) => {
    while ((present[next]?.row ?? Infinity) < row) next++;
    const place = present[next]?.start ?? data.closeStart;
    return { start: place, end: place, text };
  });
}

/** The dimension, made wide enough; one that cannot be read is left alone. */
function widened({ dimension }: SheetLayout, added: readonly PlannedEdit[]): Splice[] {
  const ref = dimension && attributesOf(dimension.tag).find(({ name }) => name === 'ref');
  const range = ref && readRange(dimension.tag.slice(ref.valueStart, ref.valueEnd));
  if (!range || added.length === 0) return [];
  const rows = added.map(({ row }) => row);
  const columns = added.map(({ column }) => column);
  const wider = {
    top: Math.min(range.top, ...rows),
    left: Math.min(range.left, ...columns),
    bottom: Math.max(range.bottom, ...rows),
    right: Math.max(range.right, ...columns),
  };
  if (rangeName(wider) === rangeName(range)) return [];
  const text = withAttributes(dimension.tag, { ref: rangeName(wider) });
  return [{ start: dimension.start, end: dimension.tagEnd, text }];
}

/** The cells whose formula an edit takes away. */
export function lostFormulas(layout: SheetLayout, edits: readonly PlannedEdit[]): string[] {
  return edits.flatMap(({ row, column, cell }) => {
    return layout.rows.get(row)?.cells.get(column)?.hasFormula ? [cell] : [];
  });
}
