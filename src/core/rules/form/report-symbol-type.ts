import { kindOfAbbreviation } from '../../evidence/document-kinds';
import { fold } from '../../text/fold';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** "Kèm theo Báo cáo số 97/KH-UBND": the words say a report, the symbol another kind of document. */
export const reportSymbolType: Rule = {
  meta: {
    code: 'PL0122',
    name: 'report-symbol-type',
    family: 1,
    severity: 'warning',
    messages: { other: ['cell', 'symbol', 'type'] },
    yieldsTo: ['report-symbol-malformed'],
    source: 'Báo cáo 116-BC/TU, phụ lục: "Kèm theo Báo cáo số 116-BC/TU"',
  },
  *check({ submission }) {
    const { report } = submission;
    const symbol = report?.symbol ?? report?.blankSymbol ?? null;
    if (!report || symbol === null || !/\bbao cao so\b/.test(fold(report.text))) return;
    const [first = '', second = ''] = symbol.split(/[/-]/).filter((piece) => !/^\d*$/.test(piece));
    const types = [first, second].map(kindOfAbbreviation);
    const type = types.find((kind) => kind !== null) ?? null;
    if (type === null || types.includes('BC')) return;
    yield failureAt(null, report.cell, 'other', { cell: report.cell, symbol, type });
  },
};
