import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { usePane } from '../pane-context';
import { FigureDetail } from './figure-detail';
import type { FigureRow } from './figure-rows';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chevron: { marginTop: '2px' },
  open: { transform: 'rotate(90deg)' },
  whole: { whiteSpace: 'nowrap' },
});

export interface FigureEntryProps {
  readonly row: FigureRow;
  readonly names: ReadonlyMap<string, string>;
}

/** One figure: its value and how many communes it is made of; the parts when it is opened. */
export function FigureEntry({ row, names }: FigureEntryProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { figure, wording, value, used, expected } = row;
  const number = mergeClasses(table.cell, table.number);
  return (
    <>
      <tr>
        <th scope="row" className={table.cell}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <ChevronRight16Regular
              aria-hidden="true"
              className={mergeClasses(styles.chevron, open && styles.open)}
            />
            <span>
              {figure.indicator}. {wording}
            </span>
          </button>
        </th>
        <td className={number}>
          {value === null ? (
            text('no-value')
          ) : (
            <>
              <span className={mergeClasses(table.strong, styles.whole)}>{value}</span>
              <br />
              <span className={table.quiet}>{figure.unit}</span>
            </>
          )}
        </td>
        <td className={mergeClasses(number, styles.whole)}>
          {used}/{expected}
        </td>
      </tr>
      {open && (
        <tr>
          <td id={id} colSpan={3} className={table.cell}>
            <FigureDetail row={row} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}
