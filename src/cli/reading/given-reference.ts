import { lamDong } from '../../core/places/gazetteer';
import { readReference } from '../../core/reference/read';
import type { GivenReference } from '../../core/reference/types';
import type { WorkbookSnapshot } from '../../core/sheets/snapshot';
import { FileRefused } from '../../hosts/file-refused';
import { xlsxReader } from '../../hosts/xlsx';
import { refusalMessage } from '../../i18n/ledger-words';
import { referenceProblemMessage } from '../../i18n/reference-words';
import { UsageFailure } from '../failure';
import type { Session } from '../session';
import { readSourceFile } from './source-file';

/**
 * The file of `--reference`, or null without one. Rows that could not be used are said.
 * @throws UsageFailure when it is no table of reference figures: checking without it would mislead.
 */
export async function givenReference(session: Session): Promise<GivenReference | null> {
  const file = session.options.reference;
  if (file === undefined) return null;
  const given = readReference(await workbookOf(file, session), lamDong);
  for (const problem of given.problems) {
    session.terminal.say(
      session.text('reference-problem', {
        place: `${problem.sheet}!${problem.cell}`,
        reason: referenceProblemMessage(session.language, problem),
      }),
    );
  }
  const sizes = [...given.figures.values()].reduce((sum, groups) => sum + groups.size, 0);
  if (sizes === 0) {
    const code = given.columns.length > 0 ? 'reference-blank' : 'reference-empty';
    throw new UsageFailure(code, { file });
  }
  return given;
}

async function workbookOf(file: string, { language }: Session): Promise<WorkbookSnapshot> {
  try {
    return await xlsxReader.read(await readSourceFile(file, file));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (error.data['reason'] === 'ENOENT') throw new UsageFailure('input-missing', { file });
    const reason = refusalMessage(language, { code: error.code, data: error.data });
    throw new UsageFailure('reference-refused', { file, reason });
  }
}
