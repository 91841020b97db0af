import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { columnName } from '../../core/sheets/address';
import { useGrowing } from '../common/use-growing';
import { SheetCell } from './sheet-cell';
import { cellAt, columnWidths, type SheetGrid } from './sheet-grid';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  // What gets the focus must not hide behind the headings.
  scroll: { flex: '1 1 0', minHeight: 0, overflow: 'auto', scrollPadding: '28px 8px 8px 44px' },
  table: {
    ...typographyStyles.body1,
    // Borders that collapse would stay behind when the headings stick.
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    width: 'max-content',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    ...typographyStyles.caption1,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXXS,
    textAlign: 'center',
    verticalAlign: 'top',
    position: 'sticky',
    zIndex: 1,
  },
  columnHeading: { top: 0 },
  rowHeading: { left: 0 },
  corner: { zIndex: 2 },
});

/** Of the column of row numbers, of one character, and of what stands around the text; in pixels. */
const NUMBERS = 36;
const CHARACTER = 7;
const MARGIN = 16;

/** Of up to 16 cells each. */
const ROWS_AT_ONCE = 10;

export interface SheetTableProps {
  readonly grid: SheetGrid;
  readonly label: string;
  /** Row of the appendix's column headers; null where there is none. */
  readonly headerRow: number | null;
  /** The cell last gone to: it gets the focus when it is another one than before. */
  readonly selected: { readonly cell: string } | null;
  readonly onEdit: (cell: string, value: string) => void;
}

export function SheetTable({ grid, label, headerRow, selected, onEdit }: SheetTableProps) {
  const styles = useStyles();
  const { table, active, editing, actions, focus } = useCells(grid, onEdit);
  const widths = useMemo(() => columnWidths(grid), [grid]);
  const current = cellAt(grid, active)?.name ?? grid.rows[0]?.cells[0]?.name;
  const drawn = useGrowing(grid.rows.length, ROWS_AT_ONCE);
  const shown = useRef(selected);
  useEffect(() => {
    if (!selected || shown.current === selected) return;
    const cell = cellAt(grid, selected.cell);
    // A row that is not drawn yet will be.
    if (cell && cell.row >= drawn) return;
    shown.current = selected;
    if (cell) focus(cell.name);
  }, [selected, grid, drawn, focus]);

  return (
    <div className={styles.scroll}>
      <table ref={table} role="grid" aria-label={label} className={styles.table}>
        <colgroup>
          <col style={{ width: NUMBERS }} />
          {widths.map((width, column) => (
            <col key={column} style={{ width: width * CHARACTER + MARGIN }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td
              className={mergeClasses(
                styles.heading,
                styles.columnHeading,
                styles.rowHeading,
                styles.corner,
              )}
            />
            {grid.columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.heading, styles.columnHeading)}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.slice(0, drawn).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.heading, styles.rowHeading)}>
                {row + 1}
              </th>
              {cells.map((cell) => (
                <SheetCell
                  key={cell.name}
                  cell={cell}
                  active={cell.name === current}
                  header={row === headerRow}
                  editing={cell.name === editing}
                  actions={actions}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
