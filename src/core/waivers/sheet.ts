/** The very hidden sheet that keeps waivers: one a row, readable in every spreadsheet program. */
import { z } from 'zod';
import { CellBuilder, text } from '../sheets/builder';
import type { SheetModel } from '../sheets/model';
import type { WorkbookSnapshot } from '../sheets/snapshot';
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

const MOST_IN_A_CELL = 32_767;

export function waiversSheet(waivers: readonly Waiver[]): SheetModel {
  const builder = new CellBuilder();
  COLUMNS.forEach(([, header], column) => {
    builder.put(0, column, text(header), 'text');
  });
  waivers.forEach((waiver, at) => {
    COLUMNS.forEach(([key], column) => {
      const value = (waiver[key] ?? '').slice(0, MOST_IN_A_CELL);
      if (value !== '') builder.put(at + 1, column, text(value), 'text');
    });
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
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value, text: shown } of sheet?.cells ?? []) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, typeof value === 'string' ? value : shown));
  }
  return [...rows].flatMap(([row, cells]) => {
    if (row === 0) return [];
    const parsed = waiverSchema.safeParse(
      Object.fromEntries(
        COLUMNS.map(([key], column) => [
          key,
          cells.get(column) ?? (key === 'indicator' || key === 'cell' ? null : ''),
        ]),
      ),
    );
    return parsed.success ? [parsed.data] : [];
  });
}
