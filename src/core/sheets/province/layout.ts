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

/** Column of a figure's measure in "Số liệu xã", counted from 0. */
export function dataColumn(
  consolidation: Consolidation,
  indicator: string,
  measure: string,
): number {
  const at = consolidation.figures.findIndex(
    (figure) => figure.indicator === indicator && figure.measure === measure,
  );
  return FIXED_COLUMNS + at;
}

/** The communes' cells of a measure: `'Số liệu xã'!$H$6:$H$129`. */
export function dataRange(
  consolidation: Consolidation,
  indicator: string,
  measure: string,
): string {
  const column = columnName(dataColumn(consolidation, indicator, measure));
  const first = String(FIRST_DATA_ROW + 1);
  const last = String(FIRST_DATA_ROW + consolidation.expected.length);
  return `'${SHEETS.data}'!$${column}$${first}:$${column}$${last}`;
}

export function figureRange(consolidation: Consolidation, figure: Figure): string {
  return dataRange(consolidation, figure.indicator, figure.measure);
}
