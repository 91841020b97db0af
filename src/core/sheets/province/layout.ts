/** Where each figure's communes stand in "Số liệu xã", so that formulas elsewhere can reach them. */
import type { Consolidation, Figure } from '../../merge/types';
import { columnName } from '../address';

export const SHEETS = {
  appendix: 'Phụ lục tỉnh',
  data: 'Số liệu xã',
  evidence: 'Minh chứng',
  findings: 'Phát hiện',
  ledger: 'Sổ đối chiếu',
  items: 'Danh mục',
} as const;

/** Code, commune, status, file, sheet; then one column a measure. */
export const FIXED_COLUMNS = 5;
/** Title, legend, then indicator number, wording and unit. */
export const DATA_HEADER = 2;
export const FIRST_DATA_ROW = 5;

/** Column of the communes' codes in "Số liệu xã", counted from 0. */
export const CODE_COLUMN = 0;

type Places = Pick<Consolidation, 'figures' | 'expected'>;

/**
 * Column of a figure's measure in "Số liệu xã", counted from 0.
 * @throws Error for a measure without a figure: a mistake in the form.
 */
export function dataColumn({ figures }: Places, indicator: string, measure: string): number {
  const at = figures.findIndex((one) => one.indicator === indicator && one.measure === measure);
  if (at < 0) throw new Error(`no figure of ${indicator} ${measure}`);
  return FIXED_COLUMNS + at;
}

/** The communes' cells of a column of "Số liệu xã": `'Số liệu xã'!$H$6:$H$129`. */
export function columnRange({ expected }: Places, column: number): string {
  const name = columnName(column);
  const first = String(FIRST_DATA_ROW + 1);
  const last = String(FIRST_DATA_ROW + Math.max(expected.length, 1));
  return `'${SHEETS.data}'!$${name}$${first}:$${name}$${last}`;
}

/** The communes' cells of a measure. */
export function dataRange(places: Places, indicator: string, measure: string): string {
  return columnRange(places, dataColumn(places, indicator, measure));
}

export function figureRange(places: Places, { indicator, measure }: Figure): string {
  return dataRange(places, indicator, measure);
}
