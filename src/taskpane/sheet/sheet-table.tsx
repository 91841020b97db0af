import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { columnName } from '../../core/sheets/address';
import { SheetCell } from './sheet-cell';
import { cellAt, cellBeside, columnWidths, type Move, type SheetGrid } from './sheet-grid';

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

const MOVES = new Map<string, Move>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

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
  const table = useRef<HTMLTableElement | null>(null);
  const [active, setActive] = useState('A1');
  const [editing, setEditing] = useState<string | null>(null);
  const widths = useMemo(() => columnWidths(grid), [grid]);
  const current = cellAt(grid, active)?.name ?? grid.rows[0]?.cells[0]?.name;
  const focus = (cell: string) => {
    setActive(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  };
  const shown = useRef(selected);
  useEffect(() => {
    if (!selected || shown.current === selected) return;
    shown.current = selected;
    const name = cellAt(grid, selected.cell)?.name;
    if (name !== undefined) focus(name);
  }, [selected, grid]);

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
          {grid.rows.map(({ row, cells }) => (
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
                  onFocus={setActive}
                  onMove={(key) => {
                    const move = MOVES.get(key);
                    if (move) focus(cellBeside(grid, cell.name, move));
                    return move !== undefined;
                  }}
                  onBegin={setEditing}
                  onEnd={(value, back) => {
                    setEditing(null);
                    if (value !== null && value !== cell.text) onEdit(cell.name, value);
                    if (back) focus(cell.name);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
