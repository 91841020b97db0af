import type { PastFile, PastReport } from '../../core/corpus/types';
import type { Refusal } from '../../core/merge/types';
import { refusalMessage } from '../../i18n/ledger-words';
import { UsageFailure } from '../failure';
import type { InputFile } from '../inputs';
import type { Session } from '../session';

/**
 * The earlier reports in the files of `--previous`. What lies in a folder beside them, and sheets
 * that serve nothing, are said and passed over.
 * @throws UsageFailure when a file named itself is no earlier report, or nothing is: checking
 *   without it would mislead
 */
export function givenPast(
  session: Session,
  inputs: readonly InputFile[],
  files: readonly PastFile[],
): readonly PastReport[] {
  for (const [at, { file, refusal, left }] of files.entries()) {
    if (refusal && inputs[at]?.named) {
      const reason = refusalMessage(session.language, refusal);
      throw new UsageFailure('previous-refused', { file, reason });
    }
    if (refusal) passOver(session, file, refusal);
    for (const one of left) passOver(session, `${file}, ${one.sheet}`, one.refusal);
  }
  const reports = files.flatMap((file) => file.reports);
  if (inputs.length > 0 && reports.length === 0) {
    throw new UsageFailure('previous-empty', { files: session.options.previous });
  }
  return reports;
}

function passOver({ terminal, text, language }: Session, file: string, refusal: Refusal): void {
  const reason = refusalMessage(language, refusal);
  terminal.say(text('previous-skipped', { file, reason }));
}
