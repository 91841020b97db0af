/** The ledger (sổ đối chiếu): a line for each submission, refused file and silent commune. */
import type { Commune } from '../places/types';
import type { Finding } from '../rules/types';
import type { Severity } from '../templates/schema';
import { communeOf } from './admission';
import type { Incoming, Intake } from './intake';
import { byJson, byNumber, byText, inTurn } from './order';
import type { LedgerCounts, LedgerLine, Refusal, SubmissionStatus } from './types';
import { decidingDate } from './version-order';

function named({ code, name, fullName }: Commune): LedgerLine['commune'] {
  return { code, name, fullName };
}

const NOTHING_SENT = {
  file: null,
  sheet: null,
  refusal: null,
  date: null,
  replacedBy: null,
  errors: 0,
  warnings: 0,
  accepted: 0,
} as const;

function open(findings: readonly Finding[], severity: Severity): number {
  return findings.filter(
    (one) => one.outcome === 'fails' && one.severity === severity && one.waiver === null,
  ).length;
}

/** `errors` and `warnings` count what fails and was not accepted, not what cannot be judged. */
export function submissionLine(
  { reviewed: { submission, findings }, partlyRead }: Incoming,
  status: SubmissionStatus,
  refusal: Refusal | null = null,
): LedgerLine {
  const commune = communeOf(submission);
  return {
    commune: commune && named(commune),
    status,
    file: submission.file,
    sheet: submission.sheet,
    refusal,
    date: decidingDate(submission),
    replacedBy: null,
    ...(partlyRead ? { partlyRead } : {}),
    errors: open(findings, 'error'),
    warnings: open(findings, 'warning'),
    accepted: findings.filter(({ waiver }) => waiver !== null).length,
  };
}

export function refusedFileLine(file: string, refusal: Refusal): LedgerLine {
  return { ...NOTHING_SENT, commune: null, status: 'refused', file, refusal };
}

const STATUSES: readonly LedgerLine['status'][] = ['merged', 'replaced', 'refused', 'missing'];

/** By commune, those without one last; of a commune what was merged first; then by file and sheet. */
const inOrder = inTurn<LedgerLine>(
  (a, b) => byNumber(Number(a.commune === null), Number(b.commune === null)),
  (a, b) => byText(a.commune?.code ?? '', b.commune?.code ?? ''),
  (a, b) => byNumber(STATUSES.indexOf(a.status), STATUSES.indexOf(b.status)),
  (a, b) => byText(a.file ?? '', b.file ?? ''),
  (a, b) => byText(a.sheet ?? '', b.sheet ?? ''),
  byJson,
);

/** All lines in order, with one for each expected commune that no other line is about. */
export function ledgerOf(
  lines: readonly LedgerLine[],
  expected: readonly Commune[],
): readonly LedgerLine[] {
  const heard = new Set(lines.map(({ commune }) => commune?.code));
  const missing = expected
    .filter(({ code }) => !heard.has(code))
    .map((silent): LedgerLine => ({ ...NOTHING_SENT, commune: named(silent), status: 'missing' }));
  return [...lines, ...missing].sort(inOrder);
}

export function countsOf(intake: Intake, ledger: readonly LedgerLine[]): LedgerCounts {
  const count = (status: LedgerLine['status']) =>
    ledger.filter((line) => line.status === status).length;
  return {
    files: intake.files,
    sheets: intake.sheets,
    submissions: intake.submissions,
    merged: count('merged'),
    replaced: count('replaced'),
    refused: count('refused'),
    ignoredSheets: intake.ignoredSheets.length + intake.referenceSheets,
  };
}
