/** Reference figures for the rules: the province's own sheet over the built-in populations. */
import { readFile } from 'node:fs/promises';
import { lamDong } from '../../core/places/gazetteer';
import { builtInReference } from '../../core/reference/built-in';
import { layeredReference } from '../../core/reference/layered';
import { readReference } from '../../core/reference/read';
import type { GivenReference, ReferenceFigures } from '../../core/reference/types';
import { FileRefused } from '../../hosts/file-refused';
import { xlsxReader } from '../../hosts/xlsx';
import { refusalMessage } from '../../i18n/ledger-words';
import { referenceProblemMessage } from '../../i18n/reference-words';
import { UsageFailure } from '../failure';
import type { Session } from '../session';

export function referenceOf(given: GivenReference | null): ReferenceFigures {
  const builtIn = builtInReference(lamDong);
  return given ? layeredReference(given, builtIn) : builtIn;
}

/**
 * The file of `--reference`, or null without one. Rows that could not be used are said.
 * @throws UsageFailure when it is no table of reference figures: checking without it would mislead.
 */
export async function givenReference(session: Session): Promise<GivenReference | null> {
  const file = session.options.reference;
  if (file === undefined) return null;
  const bytes = await readFile(file).catch(() => {
    throw new UsageFailure('input-missing', { file });
  });
  try {
    const workbook = await xlsxReader.read({ name: file, bytes, modified: null });
    const given = readReference(workbook, lamDong);
    if (given.figures.size === 0) throw new UsageFailure('reference-empty', { file });
    for (const problem of given.problems) {
      session.terminal.say(
        session.text('reference-problem', {
          place: `${problem.sheet}!${problem.cell}`,
          reason: referenceProblemMessage(session.language, problem),
        }),
      );
    }
    return given;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const reason = refusalMessage(session.language, { code: error.code, data: error.data });
    throw new UsageFailure('reference-refused', { file, reason });
  }
}
