/**
 * Which of a commune's submissions is the latest. Each one gets a rank, a row of numbers compared
 * from left to right; so the order is total, transitive, and blind to the order of arrival:
 *
 * 1. whether anything in it can be read: a blank form sent by mistake never replaces figures;
 * 2. the day, in Vietnam, of the most trusted date it bears (metadata, then title, then file);
 * 3. on the same day the moment of the metadata's date, then of the title's, then of the file's;
 *    a source that gives none comes before any that does, so the better vouched one wins. The file's
 *    own moment changes with every download: where it alone decides, `isVouched` says no.
 */
import type { Submission } from '../submission/types';
import type { LedgerLine } from './types';

export type Rank = readonly [number, number, number, number, number];

const BY_TRUST = ['metadata', 'title', 'file'] as const;
const HOUR = 3_600_000;
const VIETNAM = 7 * HOUR;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const WITH_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Milliseconds since 1970 of an ISO date; a day begins at midnight in Vietnam, and a time without
 * a zone is Vietnam's (never the machine's). null for none and for what is no date.
 */
function moment(date: string | null): number | null {
  if (date === null) return null;
  const timed = WITH_TIME.exec(date);
  if (!timed && !DAY_ONLY.test(date)) return null;
  const inZone = timed ? (timed[1] ? date : `${date}+07:00`) : `${date}T00:00:00+07:00`;
  const milliseconds = Date.parse(inZone);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** The most trusted date a submission bears, and where it was read; null when it bears none. */
export function decidingDate({ dates }: Submission): LedgerLine['date'] {
  for (const source of BY_TRUST) {
    const value = dates[source];
    if (value !== null && moment(value) !== null) return { value, source };
  }
  return null;
}

export function rankOf(submission: Submission): Rank {
  const readable = submission.entries.some(({ reading }) => reading.status === 'ok');
  const deciding = moment(decidingDate(submission)?.value ?? null);
  const day = deciding === null ? -Infinity : Math.floor((deciding + VIETNAM) / (24 * HOUR));
  const [metadata, title, file] = BY_TRUST.map((source) => moment(submission.dates[source]));
  return [readable ? 1 : 0, day, metadata ?? -Infinity, title ?? -Infinity, file ?? -Infinity];
}

/** Below 0 when the first is the earlier. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [at, mine] of a.entries()) {
    const other = b[at] ?? -Infinity;
    if (mine !== other) return mine < other ? -1 : 1;
  }
  return 0;
}

/** Whether the dates the submissions bear tell the later one; the file system's may say anything. */
export function isVouched(a: Rank, b: Rank): boolean {
  return a.slice(0, -1).some((mine, at) => mine !== b[at]);
}

/** What a submission says, wherever in the sheet it says it: equal for copies. */
export function contentOf(submission: Submission): string {
  const said = submission.entries.map(({ indicator, unit, raw, value, evidence }) =>
    JSON.stringify([indicator, unit, raw, value, evidence]),
  );
  return said.sort().join('\n');
}
