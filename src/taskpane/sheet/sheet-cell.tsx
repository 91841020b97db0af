import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { hiddenText } from '../common/hidden-text';
import { MarkIcon } from '../common/mark-icon';
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
  readonly onFocus: (name: string) => void;
  /** Answers whether the key moves. */
  readonly onMove: (key: string) => boolean;
  readonly onBegin: (name: string) => void;
  /** @param value null: as it was. @param back whether the cell gets the focus again. */
  readonly onEnd: (value: string | null, back: boolean) => void;
}

export function SheetCell(props: SheetCellProps) {
  const { cell, active, header, editing, onFocus, onMove, onBegin, onEnd } = props;
  const styles = useStyles();
  const { text } = usePane();
  const { name, mark, findings } = cell;
  const begin = () => {
    onBegin(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === 'F2') begin();
    else if (!onMove(event.key)) return;
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
        onFocus(name);
      }}
      onClick={() => {
        if (active && !editing) begin();
      }}
      onDoubleClick={begin}
      onKeyDown={onKeyDown}
    >
      {editing ? (
        <CellEditor cell={cell} onEnd={onEnd} />
      ) : (
        <>
          {mark && (
            <>
              <MarkIcon sign={mark} className={styles.icon} />
              <span className={styles.said}>
                {text('cell-marked', { severity: text(mark), count: findings })}:{' '}
              </span>
            </>
          )}
          {cell.text}
        </>
      )}
    </td>
  );
}
