/** The provincial workbook of all communes, each with evidence as long as a real one's. Simulated. */
import { consolidate } from '../../../src/core/merge/consolidate';
import { communes } from '../../../src/core/places/communes';
import type { SheetModel } from '../../../src/core/sheets/model';
import { provincialWorkbook } from '../../../src/core/sheets/province';
import { resultMeasures } from '../../../src/core/templates/catalogue';
import { simulatedRows } from '../../bench/simulated-appendix';
import { words } from '../../core/sheets/province/consolidations';
import { finding, formA, given, period, sent } from '../../support/submissions';

/** @param most communes that have sent their appendix. */
export function provincialSheets(most = Infinity): readonly SheetModel[] {
  const received = communes.slice(0, most).map((from, seed) => {
    const rows = simulatedRows(from, seed);
    const entries = formA.indicators.map((indicator, at) => {
      const measures = resultMeasures(indicator).map(({ id }) => [id, seed + at + 1] as const);
      const evidence = rows[at]?.evidence ?? '';
      return given(indicator.id, Object.fromEntries(measures), { evidence });
    });
    return sent({ from, entries }, undefined, [finding('2.1')]);
  });
  const consolidation = consolidate(received, {
    expected: communes,
    withoutErrors: false,
    template: formA,
    period: period('2026-05'),
  });
  return provincialWorkbook(consolidation, words).sheets;
}
