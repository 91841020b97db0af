import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Consolidation } from '../../core/merge/types';
import { usePane } from '../pane-context';
import { communeNames, figureRows } from './figure-rows';
import { FigureEntry } from './figure-entry';
import { useTableStyles } from './table-styles';

/** The province's figures; each leads back to the cells it is made of. */
export function FiguresTable({ consolidation }: { readonly consolidation: Consolidation }) {
  const table = useTableStyles();
  const { text } = usePane();
  const rows = useMemo(() => figureRows(consolidation), [consolidation]);
  const names = useMemo(() => communeNames(consolidation), [consolidation]);
  return (
    <table className={table.table}>
      <caption className={table.caption}>{text('figures-caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {text('indicator')}
          </th>
          <th scope="col" className={mergeClasses(table.head, table.number)}>
            {text('value')}
          </th>
          <th scope="col" className={mergeClasses(table.head, table.number)}>
            {text('used')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureEntry key={row.key} row={row} names={names} />
        ))}
      </tbody>
    </table>
  );
}
