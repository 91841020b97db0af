/** Moving about the cells of a drawn sheet, and editing one of them. */
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { CellActions } from './sheet-cell';
import { cellBeside, type Move, type SheetGrid } from './sheet-grid';

const MOVES = new Map<string, Move>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

export interface Cells {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell that is in the order of tabs, as last gone to. */
  readonly active: string;
  readonly editing: string | null;
  readonly actions: CellActions;
  /** Goes to a cell that is drawn. */
  focus(cell: string): void;
}

export function useCells(grid: SheetGrid, onEdit: (cell: string, value: string) => void): Cells {
  const table = useRef<HTMLTableElement | null>(null);
  const [active, setActive] = useState('A1');
  const [editing, setEditing] = useState<string | null>(null);
  // The actions stay the same, so that cells need not be drawn again.
  const latest = useRef({ grid, onEdit });
  useEffect(() => {
    latest.current = { grid, onEdit };
  });
  const focus = useCallback((cell: string) => {
    setActive(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  }, []);
  const actions = useMemo(
    (): CellActions => ({
      focused: setActive,
      move: (cell, key) => {
        const move = MOVES.get(key);
        if (move) focus(cellBeside(latest.current.grid, cell.name, move));
        return move !== undefined;
      },
      begin: setEditing,
      end: (cell, value, back) => {
        setEditing(null);
        if (value !== null && value !== cell.text) latest.current.onEdit(cell.name, value);
        if (back) focus(cell.name);
      },
    }),
    [focus],
  );
  return { table, active, editing, actions, focus };
}
