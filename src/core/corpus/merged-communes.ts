/** Reading "Số liệu xã" of a provincial workbook of ours. */
import {
  DATA_COLUMNS,
  DATA_HEADER,
  FIRST_DATA_ROW,
  FIXED_COLUMNS,
} from '../sheets/province/layout';
import { textOf, type CellRow } from '../sheets/rows';
import type { Template } from '../templates/schema';

/** A commune of "Số liệu xã" whose appendix was merged. */
export interface MergedCommune {
  readonly code: string;
  /** Its name with the file and sheet it came from: the same in both sheets. */
  readonly key: string;
  /** The counts merged as they are, by indicator and measure. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const CODE = /^\d{5}$/;

/** The communes merged, by the row they stand in; null when the columns are not the form's. */
export function communesIn(
  rows: ReadonlyMap<number, CellRow>,
  template: Template,
): readonly MergedCommune[] | null {
  const columns = countColumns(rows.get(DATA_HEADER), template);
  if (!columns) return null;
  return [...rows].flatMap(([row, cells]) => {
    const code = textOf(cells.get(DATA_COLUMNS.code));
    const merged = textOf(cells.get(DATA_COLUMNS.file)) !== '';
    if (row < FIRST_DATA_ROW || !CODE.test(code) || !merged) return [];
    const { commune, file, sheet } = DATA_COLUMNS;
    const key = keyOf(cells, commune, file, sheet);
    return [{ code, key, counts: countsIn(cells, columns) }];
  });
}

interface CountColumn {
  readonly column: number;
  readonly indicator: string;
  readonly measure: string;
}

/** The columns of measures that are simply added up: all measures stand in the order of the form. */
function countColumns(
  header: CellRow | undefined,
  { indicators }: Template,
): readonly CountColumn[] | null {
  const printed = indicators
    .flatMap(({ id, measures }) => measures.map((measure) => ({ indicator: id, measure })))
    .filter(({ measure }) => measure.strategy !== 'none');
  const asForm = printed.every(
    ({ indicator }, at) => textOf(header?.get(FIXED_COLUMNS + at)) === indicator,
  );
  if (!asForm) return null;
  return printed.flatMap(({ indicator, measure: { id, strategy } }, at) =>
    strategy === 'sum' ? [{ column: FIXED_COLUMNS + at, indicator, measure: id }] : [],
  );
}

function countsIn(cells: CellRow, columns: readonly CountColumn[]): MergedCommune['counts'] {
  const counts = new Map<string, Map<string, number>>();
  for (const { column, indicator, measure } of columns) {
    const value = cells.get(column)?.value;
    if (typeof value !== 'number') continue;
    const measures = counts.get(indicator) ?? new Map<string, number>();
    counts.set(indicator, measures.set(measure, value));
  }
  return counts;
}

/** What leads from one sheet to the other: the texts of these columns. */
export function keyOf(cells: CellRow, ...columns: readonly number[]): string {
  return JSON.stringify(columns.map((column) => textOf(cells.get(column))));
}
