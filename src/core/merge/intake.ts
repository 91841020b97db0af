/** What came in, file by file: its submissions handed on, the rest put down at once. */
import { refusedFileLine } from './ledger';
import { byText, inTurn } from './order';
import type { IgnoredSheet, LedgerLine, Received, Refusal, ReviewedSubmission } from './types';

/** A submission on its way to the merge. */
export interface Incoming {
  readonly reviewed: ReviewedSubmission;
  /** The file was damaged: what was read is true, but may not be all. */
  readonly partlyRead: boolean;
}

export interface Intake {
  files: number;
  sheets: number;
  submissions: number;
  readonly ignoredSheets: IgnoredSheet[];
  /** Sheets of reference figures: neither appendix nor ignored. */
  referenceSheets: number;
  /** One for each refused file. */
  readonly refusedFiles: LedgerLine[];
}

export function newIntake(): Intake {
  return {
    files: 0,
    sheets: 0,
    submissions: 0,
    ignoredSheets: [],
    referenceSheets: 0,
    refusedFiles: [],
  };
}

/** A file that gave no submission is refused, whatever its status says. */
function fileRefusal(file: Received): Refusal | null {
  if (file.status === 'refused') return file.refusal ?? { code: 'file-unreadable', data: {} };
  if (file.submissions.length > 0) return null;
  return file.refusal ?? { code: 'no-appendix', data: {} };
}

/**
 * The submissions of all files, one after the other; `intake` counts everything that passes and
 * is complete when this has run to its end. A file is let go as soon as the next one is asked for.
 */
export function* takeIn(received: Iterable<Received>, intake: Intake): Generator<Incoming> {
  for (const file of received) {
    intake.files += 1;
    intake.sheets += file.sheets;
    intake.referenceSheets += file.reference?.sheets.length ?? 0;
    for (const sheet of file.ignoredSheets) intake.ignoredSheets.push({ file: file.file, sheet });
    const refusal = fileRefusal(file);
    if (refusal) {
      intake.refusedFiles.push(refusedFileLine(file.file, refusal));
      continue;
    }
    const partlyRead = file.status === 'partly-read';
    for (const reviewed of file.submissions) {
      intake.submissions += 1;
      yield { reviewed, partlyRead };
    }
  }
}

export const byFileAndSheet = inTurn<IgnoredSheet>(
  (a, b) => byText(a.file, b.file),
  (a, b) => byText(a.sheet, b.sheet),
);
