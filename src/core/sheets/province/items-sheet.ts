import type { Consolidation } from '../../merge/types';
import { formula, text } from '../builder';
import type { SheetModel } from '../model';
import { CODE_COLUMN, columnRange, dataRange, SHEETS } from './layout';
import { bodyRow, tableSheet } from './table';
import type { SheetWords } from './words';

export interface ListedItem {
  readonly indicator: string;
  readonly measure: string;
  /** As the first commune by code wrote it. */
  readonly item: string;
  /** Code and full name, `24682 Xã Thuận An`, by code. */
  readonly communes: readonly string[];
}

/** Things named in lists that the province counts once, however many communes name them. */
export function listedItems(
  { figures, expected }: Consolidation,
  keyOf: (item: string) => string,
): readonly ListedItem[] {
  const names = new Map(expected.map(({ code, fullName }) => [code, `${code} ${fullName}`]));
  return figures
    .filter(({ strategy }) => strategy === 'union-of-lists')
    .flatMap(({ indicator, measure, contributions }) => {
      const items = new Map<string, { item: string; communes: Set<string> }>();
      for (const { commune, items: listed = [] } of contributions) {
        for (const item of listed) {
          const key = keyOf(item);
          const known = items.get(key) ?? { item, communes: new Set() };
          known.communes.add(names.get(commune) ?? commune);
          items.set(key, known);
        }
      }
      return [...items.values()].map(({ item, communes }) => ({
        indicator,
        measure,
        item,
        communes: [...communes],
      }));
    });
}

/**
 * "Danh mục": each listed thing once, with the communes that name it, counted live: those whose
 * list still has its number in "Số liệu xã". By indicator.
 */
export function itemsSheet(
  items: readonly ListedItem[],
  consolidation: Consolidation,
  words: SheetWords,
): SheetModel {
  const codes = columnRange(consolidation, CODE_COLUMN);
  return tableSheet({
    name: SHEETS.items,
    title: words.text('items-title'),
    columns: [
      { header: words.text('head-indicator'), width: 6, style: 'center' },
      { header: words.text('head-item'), width: 36, style: 'text' },
      { header: words.text('head-times'), width: 9, style: 'tally' },
      { header: words.text('head-listed-by'), width: 84, style: 'text' },
    ],
    rows: items.map(({ indicator, measure, item, communes }, index) => {
      const named = `FIND("; "&${codes}&" ","; "&$D${String(bodyRow(0) + index + 1)})`;
      const given = `ISNUMBER(${dataRange(consolidation, indicator, measure)})`;
      return [
        text(indicator),
        text(item),
        formula(`SUMPRODUCT(ISNUMBER(${named})*${given})`, communes.length),
        text(communes.join('; ')),
      ];
    }),
  });
}

/**
 * Counts the things of one indicator that at least one commune names. Compares texts: COUNTIF
 * would hold "2.1" and "2.10" for the same number.
 */
export function itemsFormula(indicator: string, items: readonly ListedItem[]): string {
  const top = String(bodyRow(0) + 1);
  const bottom = String(bodyRow(0) + items.length);
  const column = (name: string) => `'${SHEETS.items}'!$${name}$${top}:$${name}$${bottom}`;
  return `SUMPRODUCT((${column('A')}="${indicator}")*(${column('C')}>0))`;
}
