import { provincialWorkbook } from '../../core/sheets/province';
import { consolidate } from '../../core/merge/consolidate';
import type { Consolidation, Received } from '../../core/merge/types';
import { lamDong } from '../../core/places/gazetteer';
import { writeWorkbook } from '../../hosts/xlsx';
import { sheetWords } from '../../i18n/sheet-words';
import { UsageFailure } from '../failure';
import { mergeInputs, otherPaths, previousInputs, type InputFile } from '../inputs';
import { namedPeriod, namedTemplate } from '../named';
import { requiredOut } from '../options';
import { mergeJson } from '../output/merge-json';
import { printMerged } from '../output/merge-text';
import { readWithPast } from '../reading/read-inputs';
import type { Command } from '../session';
import { exitStatus } from '../status';
import { summariseFindings } from '../summary';
import { checkOutput, isSameFile, writeWhole } from '../write-whole';

/** `merge FILE|DIR… --out FILE`: one provincial workbook. */
export const merge: Command = async (session) => {
  const { names, options, language, terminal, text } = session;
  if (names.length === 0) throw new UsageFailure('files-missing');
  const template = options.form === undefined ? null : namedTemplate(options.form);
  const period = options.period === undefined ? null : namedPeriod(options.period);
  const out = requiredOut(options);
  const previous = await previousInputs(options);
  const others = otherPaths(options, previous);
  const inputs = await mergeInputs(names, others);
  const named = inputs.filter((input) => input.named).map(({ path }) => path);
  await checkOutput(out, [...named, ...others], options.force);

  const { received, past, office } = await readWithPast(session, inputs, previous);
  const consolidation = consolidate(await withoutEarlier(inputs, received, out), {
    template,
    period,
    expected: lamDong.communes,
    withoutErrors: options['without-errors'],
    compare: { ...office, past },
  });
  const written = consolidation.merged.length > 0 || template !== null ? out : null;
  if (options.json) terminal.printJson(mergeJson(language, consolidation, written));
  else printMerged(session, consolidation, written);

  // Last, so that whatever fails before leaves no file changed.
  if (written !== null) {
    terminal.progress(text('writing', { file: written }));
    const model = provincialWorkbook(consolidation, sheetWords(language));
    writeWhole(written, await writeWorkbook(model), options.force);
    terminal.progress(null);
  }
  return exitStatus(outcome(consolidation));
};

/**
 * The consolidation that `--force` is about to overwrite, found in the folder it once came from, is
 * no input. @throws UsageFailure when what lies there is anything else: somebody sent it.
 */
async function withoutEarlier(
  inputs: readonly InputFile[],
  received: readonly Received[],
  out: string,
): Promise<readonly Received[]> {
  const kept: Received[] = [];
  for (const [at, input] of inputs.entries()) {
    const file = received[at];
    if (!file) continue;
    if (!(await isSameFile(input.path, out))) kept.push(file);
    else if (file.refusal?.code !== 'own-consolidation') {
      throw new UsageFailure('out-is-input', { file: out });
    }
  }
  return kept;
}

function outcome({ counts, findings }: Consolidation) {
  return { refused: counts.refused > 0, errors: summariseFindings(findings).errors > 0 };
}
