import { cellName, parseCellName } from '../../sheets/address';
import { failureAt, headerOf } from '../entries';
import type { Rule, RuleContext } from '../types';

/** Columns in another order than the form's. They are read by their headers all the same. */
export const columnOutOfOrder: Rule = {
  meta: {
    code: 'PL0119',
    name: 'column-out-of-order',
    family: 1,
    severity: 'note',
    messages: { order: ['cell', 'columns', 'right'] },
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: thứ tự các cột',
  },
  *check(context) {
    const right = columnsOf(context);
    const columns = [...right].sort((one, other) => one.at - other.at);
    if (columns.every((column, index) => column === right[index])) return;
    const cell = cellName(context.submission.headerRow, columns[0]?.at ?? 0);
    const headers = (list: typeof right) =>
      list.map(({ id }) => `“${headerOf(context.template, id)}”`);
    yield failureAt(null, cell, 'order', {
      cell,
      columns: headers(columns),
      right: headers(right),
    });
  },
};

/** The columns the sheet has, in the form's order, each with its place in the sheet. */
function columnsOf({ submission, template }: RuleContext) {
  const cells = submission.entries[0]?.cells ?? {};
  return template.columns.flatMap(({ id }) => {
    const cell = cells[id];
    const address = cell === undefined ? null : parseCellName(cell);
    return address ? [{ id, at: address.column }] : [];
  });
}
