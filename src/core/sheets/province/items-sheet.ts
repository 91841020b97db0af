import type { Consolidation } from '../../merge/types';
import { number, text } from '../builder';
import type { SheetModel } from '../model';
import { SHEETS } from './layout';
import { bodyRow, tableSheet } from './table';
import type { SheetWords } from './words';

export interface ListedItem {
  readonly indicator: string;
  /** What two spellings of one thing share. */
  readonly key: string;
  /** As the first commune by code wrote it. */
  readonly item: string;
  readonly communes: readonly string[];
}

/** Things named in lists that the province counts once, however many communes name them. */
export function listedItems(
  { figures, expected }: Consolidation,
  keyOf: (item: string) => string,
): readonly ListedItem[] {
  const names = new Map(expected.map(({ code, name }) => [code, name]));
  return figures
    .filter(({ strategy }) => strategy === 'union-of-lists')
    .flatMap(({ indicator, contributions }) => {
      const items = new Map<string, { item: string; communes: Set<string> }>();
      for (const { commune, items: listed = [] } of contributions) {
        for (const item of listed) {
          const key = keyOf(item);
          const known = items.get(key) ?? { item, communes: new Set() };
          known.communes.add(names.get(commune) ?? commune);
          items.set(key, known);
        }
      }
      return [...items].map(([key, { item, communes }]) => ({
        indicator,
        key,
        item,
        communes: [...communes],
      }));
    });
}

/** "Danh mục": each listed thing once, with how many communes name it and which. By indicator. */
export function itemsSheet(items: readonly ListedItem[], words: SheetWords): SheetModel {
  return tableSheet({
    name: SHEETS.items,
    title: words.text('items-title'),
    columns: [
      { header: words.text('head-indicator'), width: 8, style: 'center' },
      { header: words.text('head-item'), width: 44, style: 'text' },
      { header: words.text('head-times'), width: 10, style: 'count' },
      { header: words.text('head-listed-by'), width: 90, style: 'text' },
    ],
    rows: items.map(({ indicator, item, communes }) => [
      text(indicator),
      text(item),
      number(communes.length),
      text(communes.join('; ')),
    ]),
  });
}

/**
 * Counts the things of one indicator that at least one commune names. By its own rows, not by the
 * indicator's number: COUNTIF holds "2.1" and "2.10" for the same number.
 */
export function itemsFormula(indicator: string, items: readonly ListedItem[]): string {
  const first = items.findIndex((item) => item.indicator === indicator);
  const count = items.filter((item) => item.indicator === indicator).length;
  const top = bodyRow(0) + first + 1;
  return `COUNTIF('${SHEETS.items}'!$C$${String(top)}:$C$${String(top + count - 1)},">0")`;
}
