/** What a waiver covers: any change of it makes the waiver void. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Family, Finding } from '../rules/types';
import type { Entry, Submission } from '../submission/types';

const BETWEEN_COMMUNES: Family = 8;

/**
 * SHA-256, hexadecimal, of the finding as it was (rule, message, data) and of what it speaks of: the
 * row's result, unit and evidence as written; for a finding on the whole submission all rows, what it
 * claims to be and its report line. What a finding says of other communes is not covered: it changes
 * with each one that reports.
 */
export function coverageOf(submission: Submission, finding: Finding): string {
  const { rule, messageId, indicator, cell, family } = finding;
  const data = family === BETWEEN_COMMUNES ? null : finding.data;
  const covered = indicator === null ? wholeOf(submission) : rowsOf(submission, indicator);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, messageId, cell, data, covered]))));
}

function rowsOf({ entries }: Submission, indicator: string) {
  return entries.filter((entry) => entry.indicator === indicator).map(rowOf);
}

function rowOf({ indicator, raw, value, unit, evidence }: Entry) {
  return [indicator, raw, value, unit, evidence];
}

function wholeOf({ entries, commune, period, report, template, issues }: Submission) {
  const texts = (claims: readonly { text: string; source: string }[]) =>
    claims.map(({ text, source }) => [text, source]);
  return [
    template.id,
    texts(commune.claims),
    texts(period.claims),
    report?.text ?? null,
    issues,
    [...entries].map(rowOf).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  ];
}
