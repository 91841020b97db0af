import type { Period } from './period';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The period as titles and messages write it: `năm 2026`, `6 tháng đầu năm 2026`, `quý II năm 2026`, `tháng 5 năm 2026`. */
export function periodWords(period: Period): string {
  const year = `năm ${String(period.year)}`;
  const month = Number(period.from.slice(5, 7));
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} ${year}`;
    case 'quarter':
      return `quý ${QUARTERS[(month - 1) / 3] ?? ''} ${year}`;
    case 'month':
      return `tháng ${String(month)} ${year}`;
  }
}
