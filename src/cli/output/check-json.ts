/** `check --json`, format `phu-luc/check@1`. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { Entry } from '../../core/submission/types';
import type { Language } from '../../i18n/language';
import { refusalMessage } from '../../i18n/ledger-words';
import { summarise } from '../summary';
import { findingJson, voidedJson } from './finding-json';

export function checkJson(language: Language, received: readonly Received[]) {
  return {
    format: 'phu-luc/check@1',
    files: received.map((file) => ({
      file: file.file,
      status: file.status,
      reason: file.refusal
        ? { code: file.refusal.code, message: refusalMessage(language, file.refusal) }
        : null,
      submissions: file.submissions.map((reviewed) => submissionJson(language, reviewed)),
    })),
    summary: summarise(received.flatMap(({ submissions }) => submissions)),
  };
}

function submissionJson(language: Language, { submission, findings, voided }: ReviewedSubmission) {
  const commune = submission.commune.chosen?.value;
  return {
    sheet: submission.sheet,
    template: submission.template.id,
    commune: commune ? { code: commune.code, name: commune.name } : null,
    period: submission.period.chosen?.value.id ?? null,
    entries: submission.entries.map(entryJson),
    findings: findings.map((finding) => findingJson(language, finding)),
    voided: voided.map(voidedJson),
  };
}

function entryJson(entry: Entry) {
  const { reading } = entry;
  return {
    indicator: entry.indicator,
    cell: entryCell(entry),
    raw: entry.raw,
    status: reading.status,
    measures: reading.status === 'ok' ? reading.measures : {},
    approximate: reading.status === 'ok' && reading.qualifier !== null,
  };
}

/** Where the result stands; in a sheet without such a column, the row. */
export function entryCell({ cells }: Entry): string {
  return cells.result ?? cells.unit ?? cells.wording ?? '';
}
