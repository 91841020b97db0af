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

/** Columns of "Số liệu xã" before those of the measures. */
export const DATA_COLUMNS = { code: 0, commune: 1, status: 2, file: 3, sheet: 4 } as const;
export const FIXED_COLUMNS = 5;
/** Title, legend, then indicator number, wording and unit. */
export const DATA_HEADER = 2;
export const FIRST_DATA_ROW = 5;

/** Column of the communes' codes in "Số liệu xã", counted from 0. */
export const CODE_COLUMN = DATA_COLUMNS.code;

/** Columns of "Minh chứng", which is read again when it is the period before. */
export const EVIDENCE_COLUMNS = {
  indicator: 0,
  commune: 1,
  result: 2,
  resultCell: 3,
  evidence: 4,
  evidenceCell: 5,
  file: 6,
  sheet: 7,
} as const;
/** Below title and header. */
export const FIRST_EVIDENCE_ROW = 2;

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
