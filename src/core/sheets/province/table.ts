/** A plain table under a title: what "Minh chứng", "Phát hiện", "Sổ đối chiếu" and "Danh mục" are. */
import { CellBuilder, text } from '../builder';
import type { CellContent, PrintSetup, SheetModel } from '../model';
import { MARGINS, printSetup } from '../page';
import { fittingHeights } from '../row-height';
import { TABLE_STYLES } from './styles';

export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly style: keyof typeof TABLE_STYLES;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly lines?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Row of the first line of the table's body, counted from 0. */
export function bodyRow(lines: number): number {
  return lines + 2;
}

/** Working sheets need no wide margin for binding. */
export function tablePrint(titleRows: readonly [number, number]): PrintSetup {
  return { ...printSetup(titleRows), margins: { ...MARGINS, left: MARGINS.right } };
}

export function tableSheet({ name, title, lines = [], columns, rows }: Table): SheetModel {
  const builder = new CellBuilder();
  builder.put(0, 0, text(title), 'tableTitle');
  lines.forEach((line, index) => {
    builder.put(index + 1, 0, text(line), 'legend');
  });
  const body = bodyRow(lines.length);
  const headerRow = body - 1;
  columns.forEach(({ header }, column) => {
    builder.put(headerRow, column, text(header), 'header');
  });
  rows.forEach((row, index) => {
    columns.forEach(({ style }, column) => {
      builder.put(body + index, column, row[column] ?? text(''), style);
    });
  });
  const last = columns.length - 1;
  const sheet = {
    styles: TABLE_STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: columns.map(({ width }) => width),
  };
  return {
    ...sheet,
    name,
    visibility: 'visible',
    rowHeights: fittingHeights(sheet),
    freeze: { rows: body, columns: 0 },
    autoFilter: {
      top: headerRow,
      left: 0,
      bottom: headerRow + Math.max(rows.length, 1),
      right: last,
    },
    print: tablePrint([headerRow, headerRow]),
  };
}
