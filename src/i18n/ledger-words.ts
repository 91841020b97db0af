/** Words for what became of files, submissions and values. */
import type { Refusal, UnusedReason } from '../core/merge/types';
import { findTemplate } from '../core/templates/catalogue';
import { parsePeriod } from '../core/templates/period';
import { periodWords } from '../core/templates/period-words';
import { formatNumber } from '../core/values/format';
import { refusals as refusalsEn } from './en/refusals';
import { unused as unusedEn } from './en/unused';
import { fill, UnknownWords } from './fill';
import type { Language } from './language';
import { refusals as refusalsVi } from './vi/refusals';
import { unused as unusedVi } from './vi/unused';

const REFUSALS = { vi: refusalsVi, en: refusalsEn };
const UNUSED = { vi: unusedVi, en: unusedEn };

/** Why a file or a submission was refused, and what to do. */
export function refusalMessage(language: Language, { code, data }: Refusal): string {
  const named = Object.entries(data).map(([key, value]): [string, string | number] => {
    return [key, nameOf(language, code, value)];
  });
  return fill(REFUSALS[language][code], Object.fromEntries(named));
}

/** Forms and periods as people call them, not by their ids. */
function nameOf(
  language: Language,
  code: Refusal['code'],
  value: string | number,
): string | number {
  if (code === 'template-other') return findTemplate(String(value))?.name[language] ?? value;
  const period = code === 'period-other' ? parsePeriod(String(value)) : null;
  return period && language === 'vi' ? periodWords(period) : value;
}

/** Why a commune's value is not in a figure, as a clause without a full stop. */
export function unusedMessage(language: Language, reason: UnusedReason): string {
  const code = reason.code === 'unreadable' ? reason.problem.code : reason.code;
  const words = UNUSED[language][code];
  if (words === undefined) throw new UnknownWords(`no words for the reason ${code}`);
  return fill(words, { raw: reason.code === 'unreadable' ? rawOf(reason) : '' });
}

/** Numbers as people write them here, texts as they stand. */
function rawOf({ problem, raw }: Extract<UnusedReason, { code: 'unreadable' }>): string {
  return 'value' in problem ? formatNumber(problem.value) : quotable(raw);
}

const LONGEST_QUOTE = 60;

/** What a cell shows, on one line and short enough to stand within a sentence. */
function quotable(raw: string): string {
  const letters = [...raw.replace(/\s+/g, ' ').trim()];
  if (letters.length <= LONGEST_QUOTE) return letters.join('');
  return `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}
