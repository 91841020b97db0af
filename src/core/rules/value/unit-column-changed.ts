import { rememberPer } from '../../remember';
import { cellName } from '../../sheets/address';
import { resultMeasures } from '../../templates/catalogue';
import type { Indicator, Template } from '../../templates/schema';
import { fold } from '../../text/fold';
import { entriesOf, failure, quote } from '../entries';
import type { Rule } from '../types';

/** The unit column of a row names the unit of another one: `Lượt người` where persons are due. */
export const unitColumnChanged: Rule = {
  meta: {
    code: 'PL0219',
    name: 'unit-column-changed',
    family: 2,
    severity: 'warning',
    messages: { changed: ['row', 'cell', 'text', 'unit'], 'write-unit': ['to'] },
    // What stands there is the row's result.
    yieldsTo: ['result-in-other-column', 'unit-other', 'legacy-encoding'],
    source:
      'Phụ lục xã Thuận An, 5/2026, cột Đơn vị tính: dòng 11 đếm lượt người, dòng 12 đếm người',
  },
  *check(context) {
    const known = unitsOfForm(context.template);
    for (const entry of entriesOf(context)) {
      const indicator = context.indicator(entry.indicator);
      const written = fold(entry.unit);
      // Words that no row uses ("Cá nhân") may well mean the row's own unit.
      if (!known.has(written) || unitsOfRow(indicator).has(written)) continue;
      const cell = entry.cells.unit ?? cellName(entry.row, 0);
      const { unit } = indicator;
      const suggestion = { cell, from: entry.unit, to: unit, labelId: 'write-unit' };
      yield failure(
        entry,
        'changed',
        { text: quote(entry.unit), unit },
        { cell, suggestions: [suggestion] },
      );
    }
  },
};

/** All units a row's result may be written with, folded. */
const unitsOfRow = rememberPer((indicator: Indicator): ReadonlySet<string> => {
  const units = resultMeasures(indicator).flatMap(({ unit, units }) => [unit, ...units]);
  return new Set([indicator.unit, ...units].map(fold));
});

const unitsOfForm = rememberPer(
  ({ indicators }: Template): ReadonlySet<string> =>
    new Set(indicators.flatMap((indicator) => [...unitsOfRow(indicator)])),
);
