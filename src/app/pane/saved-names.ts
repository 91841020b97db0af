/** Names of the files the browser edition saves. */
import { fileName } from '../../core/text/file-name';

/** `Phụ lục - Xã Thuận An - 2026-Q2.xlsx` */
export function appendixFileName(commune: string, period: string): string {
  return `Phụ lục - ${commune} - ${period}.xlsx`;
}

/** `Tổng hợp tỉnh - 2025.xlsx`; without a period, `Tổng hợp tỉnh.xlsx`. */
export function consolidationFileName(period: string | null): string {
  return period === null ? 'Tổng hợp tỉnh.xlsx' : `Tổng hợp tỉnh - ${period}.xlsx`;
}

/** `Thuận An.xlsx` → `Thuận An (đã sửa).xlsx`: the file as it came is never overwritten. */
export function editedFileName(original: string): string {
  const name = fileName(original);
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.xlsx'];
  const mark = ' (đã sửa)';
  return stem.endsWith(mark) ? stem + ending : stem + mark + ending;
}
