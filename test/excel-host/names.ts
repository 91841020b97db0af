/** Defined names: `Tong_dong_7` → `='Phụ lục'!$D$7`. */
import { splitAddress } from './area';
import type { Area } from './area';
import type { ExcelHost } from './host';
import { sheetNamed } from './workbook';
import type { DefinedName, Sheet } from './workbook';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const findName = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((candidate) => same(candidate.name, name));

/** Where a formula of one address points; `null` for any other formula. */
export function targetOf(host: ExcelHost, formula: string): { sheet: Sheet; area: Area } | null {
  const { sheet, areas } = splitAddress(formula.replace(/^=/, ''));
  const target = sheet === null ? undefined : sheetNamed(host.workbook, sheet);
  const area = areas?.[0];
  return target && area ? { sheet: target, area } : null;
}

/** The area a name means on a sheet; `null` when there is none, or on another sheet. */
export function areaOfName(host: ExcelHost, sheet: Sheet, name: string): Area | null {
  const defined = findName(sheet.names, name) ?? findName(host.workbook.names, name);
  const target = defined ? targetOf(host, defined.formula) : null;
  return target?.sheet === sheet ? target.area : null;
}
