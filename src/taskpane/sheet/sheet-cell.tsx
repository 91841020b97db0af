import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { hiddenText } from '../common/hidden-text';
import { MarkIcon } from '../common/mark-icon';
import { usePane } from '../pane-context';
import { CellEditor } from './cell-editor';
import type { GridCell } from './sheet-grid';

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
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
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  note: { backgroundColor: tokens.colorBrandBackground2 },
  'cannot-judge': { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { float: 'right', marginInlineStart: tokens.spacingHorizontalXXS },
  said: hiddenText,
});

export interface SheetCellProps {
  readonly cell: GridCell;
  readonly active: boolean;
  readonly editing: boolean;
  readonly onFocus: (name: string) => void;
  /** Answers whether the key moves. */
  readonly onMove: (key: string) => boolean;
  readonly onBegin: (name: string) => void;
  /** @param value null: as it was. @param back whether the cell gets the focus again. */
  readonly onEnd: (value: string | null, back: boolean) => void;
}

export function SheetCell(props: SheetCellProps) {
  const { cell, active, editing, onFocus, onMove, onBegin, onEnd } = props;
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
      className={mergeClasses(styles.cell, mark !== null && styles[mark], active && styles.active)}
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
