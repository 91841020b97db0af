import type { Period } from '../../core/templates/period';
import { periodWords } from '../../core/templates/period-words';
import type { Language } from '../../i18n/language';

/** `quý II năm 2026`; in English as it is typed: `2026-Q2`. */
export function periodText(language: Language, period: Period): string {
  return language === 'vi' ? periodWords(period) : period.id;
}
