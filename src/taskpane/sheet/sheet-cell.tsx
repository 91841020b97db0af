import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import { hiddenText } from '../common/hidden-text';
import { MarkIcon } from '../common/mark-icon';
import type { Mark } from '../common/marks';
import { usePane } from '../pane-context';
import { CellEditor } from './cell-editor';
import type { GridCell } from './sheet-grid';

/** Faint enough for letters to stay as readable as on no colour at all, in light and in dark. */
const tint = (colour: string) => `color-mix(in srgb, ${colour} 14%, transparent)`;

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'cell',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-2px',
    },
  },
  active: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  wide: { textAlign: 'center' },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  error: { backgroundColor: tint(tokens.colorStatusDangerBackground3) },
  warning: { backgroundColor: tint(tokens.colorStatusWarningBackground3) },
  note: { backgroundColor: tint(tokens.colorBrandBackground) },
  'cannot-judge': { backgroundColor: tint(tokens.colorNeutralForeground3) },
  icon: {
    marginInlineEnd: tokens.spacingHorizontalXXS,
    verticalAlign: 'text-bottom',
  },
  said: hiddenText,
});

export interface SheetCellProps {
  readonly cell: GridCell;
  readonly active: boolean;
  /** Whether it stands in the row of the table's headers. */
  readonly header: boolean;
  readonly editing: boolean;
  /** The same for all cells, and from one drawing to the next. */
  readonly actions: CellActions;
}

export interface CellActions {
  focused(name: string): void;
  /** Answers whether the key moves. */
  move(cell: GridCell, key: string): boolean;
  begin(name: string): void;
  /** @param value null: as it was. @param back whether the cell gets the focus again. */
  end(cell: GridCell, value: string | null, back: boolean): void;
}

/** Drawn again only when something of its own has changed: a sheet has thousands of cells. */
export const SheetCell = memo(
  Cell,
  (before, after) =>
    sameCell(before.cell, after.cell) &&
    before.active === after.active &&
    before.header === after.header &&
    before.editing === after.editing &&
    before.actions === after.actions,
);

/** Every check makes new cells, most of them just as they were. */
function sameCell(one: GridCell, other: GridCell): boolean {
  return (
    one.name === other.name &&
    one.text === other.text &&
    one.mark === other.mark &&
    one.findings === other.findings &&
    one.rowSpan === other.rowSpan &&
    one.columnSpan === other.columnSpan
  );
}

function Cell(props: SheetCellProps) {
  const { cell, active, header, editing, actions } = props;
  const styles = useStyles();
  const { name, mark } = cell;
  const begin = () => {
    actions.begin(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === 'F2') begin();
    else if (!actions.move(cell, event.key)) return;
    event.preventDefault();
  };
  return (
    <td
      role="gridcell"
      data-cell={name}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      tabIndex={active ? 0 : -1}
      aria-selected={active}
      className={mergeClasses(
        styles.cell,
        cell.columnSpan > 1 && styles.wide,
        header && styles.header,
        mark !== null && styles[mark],
        active && styles.active,
      )}
      onFocus={() => {
        actions.focused(name);
      }}
      onClick={() => {
        if (active && !editing) begin();
      }}
      onDoubleClick={begin}
      onKeyDown={onKeyDown}
    >
      {editing ? (
        <CellEditor
          cell={cell}
          onEnd={(value, back) => {
            actions.end(cell, value, back);
          }}
        />
      ) : (
        <>
          {mark && <CellMark mark={mark} findings={cell.findings} />}
          {cell.text}
        </>
      )}
    </td>
  );
}

/** Of the few cells that have one. */
function CellMark({ mark, findings }: { readonly mark: Mark; readonly findings: number }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <MarkIcon sign={mark} className={styles.icon} />
      <span className={styles.said}>
        {text('cell-marked', { severity: text(mark), count: findings })}:{' '}
      </span>
    </>
  );
}
