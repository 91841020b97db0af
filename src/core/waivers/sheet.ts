/** The very hidden sheet that keeps waivers: one a row, readable in every spreadsheet program. */
import { z } from 'zod';
import { CellBuilder, text } from '../sheets/builder';
import type { SheetModel } from '../sheets/model';
import { cellName } from '../sheets/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { WAIVERS_SHEET } from '../submission/metadata';
import type { Waiver } from './types';

const COLUMNS = [
  ['sheet', 'Trang', 20],
  ['rule', 'Quy tắc', 10],
  ['messageId', 'Mã phát hiện', 18],
  ['indicator', 'Dòng', 8],
  ['cell', 'Ô', 8],
  ['value', 'Kết quả khi chấp nhận', 24],
  ['reason', 'Lý do', 60],
  ['by', 'Người chấp nhận', 24],
  ['date', 'Ngày', 12],
  ['covers', 'Dấu kiểm', 66],
] as const satisfies readonly (readonly [keyof Waiver, string, number])[];

/** An empty one; waivers are added to it row by row. */
export function waiversSheet(): SheetModel {
  const builder = new CellBuilder();
  COLUMNS.forEach(([, header], column) => {
    builder.put(0, column, text(header), 'text');
  });
  return {
    name: WAIVERS_SHEET,
    visibility: 'very-hidden',
    styles: { text: { numberFormat: '@' } },
    cells: builder.cells,
    merges: [],
    columnWidths: COLUMNS.map(([, , width]) => width),
  };
}

/** One text of a cell to be written. */
interface CellText {
  /** `B3`. */
  readonly cell: string;
  readonly value: string | null;
}

const MOST_IN_A_CELL = 32_767;

/** Writes a waiver below those that are there. */
export function addWaiver({ cells }: Pick<SheetSnapshot, 'cells'>, waiver: Waiver): CellText[] {
  const row = 1 + cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  return COLUMNS.flatMap(([key], column) => {
    const value = (waiver[key] ?? '').slice(0, MOST_IN_A_CELL);
    return value === '' ? [] : [{ cell: cellName(row, column), value }];
  });
}

/** Blanks the rows of a waiver, whatever its sheet was called then; there is none of it afterwards. */
export function removeWaiver(sheet: Pick<SheetSnapshot, 'cells'>, waiver: Waiver): CellText[] {
  const same = (other: Waiver) =>
    COLUMNS.every(([key]) => key === 'sheet' || other[key] === waiver[key]);
  return waiverRows(sheet).flatMap(([row, other]) =>
    same(other) ? COLUMNS.map((_, column) => ({ cell: cellName(row, column), value: null })) : [],
  );
}

/** Null where a finding concerns the whole submission. */
const NULLABLE: ReadonlySet<keyof Waiver> = new Set(['indicator', 'cell']);

const waiverSchema = z.object({
  sheet: z.string().min(1),
  rule: z.string().regex(/^PL\d{4}$/),
  messageId: z.string().min(1),
  indicator: z.string().nullable(),
  cell: z.string().nullable(),
  value: z.string(),
  reason: z.string().min(1),
  by: z.string().min(1),
  date: z.iso.date(),
  covers: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Rows that are no waiver (edited by hand, of another program) hold nothing and are passed over. */
export function readWaivers({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly Waiver[] {
  const sheet = sheets.find(({ name }) => name === WAIVERS_SHEET);
  return sheet ? waiverRows(sheet).map(([, waiver]) => waiver) : [];
}

/** Each with its row, counted from 0. */
function waiverRows({ cells }: Pick<SheetSnapshot, 'cells'>): readonly [number, Waiver][] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value, text: shown } of cells) {
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, typeof value === 'string' ? value : shown));
  }
  return [...rows].flatMap(([row, texts]): [number, Waiver][] => {
    const fields = COLUMNS.map(([key], column) => [
      key,
      texts.get(column) ?? (NULLABLE.has(key) ? null : ''),
    ]);
    const parsed = waiverSchema.safeParse(Object.fromEntries(fields));
    return parsed.success ? [[row, parsed.data]] : [];
  });
}
