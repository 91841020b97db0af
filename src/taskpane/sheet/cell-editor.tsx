import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from '../pane-context';
import type { GridCell } from './sheet-grid';

const useStyles = makeStyles({
  editor: {
    ...typographyStyles.body1,
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    resize: 'vertical',
    fieldSizing: 'content',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
});

interface CellEditorProps {
  readonly cell: GridCell;
  /** @param value null: as it was. @param back whether the cell gets the focus again. */
  readonly onEnd: (value: string | null, back: boolean) => void;
}

/** Enter keeps, Alt+Enter begins a line, Esc gives up; leaving keeps, as in Excel. */
export function CellEditor({ cell, onEnd }: CellEditorProps) {
  const styles = useStyles();
  const { text } = usePane();
  const [value, setValue] = useState(cell.text);
  const ended = useRef(false);
  const end = (kept: string | null, back: boolean) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(kept, back);
  };
  return (
    <textarea
      autoFocus
      rows={value.split('\n').length}
      className={styles.editor}
      aria-label={text('cell-editor', { cell: cell.name })}
      value={value}
      onChange={({ target }) => {
        setValue(target.value);
      }}
      onBlur={() => {
        end(value, false);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.stopPropagation();
        if (event.key === 'Escape') end(null, true);
        else if (event.key === 'Enter' && event.altKey) setValue(withLine(event.currentTarget));
        else if (event.key === 'Enter') end(value, true);
        else return;
        event.preventDefault();
      }}
    />
  );
}

function withLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
