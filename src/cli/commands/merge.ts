import { provincialWorkbook } from '../../core/sheets/province';
import { consolidate } from '../../core/merge/consolidate';
import type { Consolidation } from '../../core/merge/types';
import { lamDong } from '../../core/places/gazetteer';
import { writeWorkbook } from '../../hosts/xlsx';
import { sheetWords } from '../../i18n/sheet-words';
import { UsageFailure } from '../failure';
import { mergeInputs } from '../inputs';
import { namedPeriod, namedTemplate, requiredOut } from '../options';
import { mergeJson } from '../output/merge-json';
import { printMerged } from '../output/merge-text';
import { readInputs } from '../reading/read-inputs';
import type { Command } from '../session';
import { exitStatus } from '../status';
import { checkOutput, writeWhole } from '../write-whole';

/** `merge FILE|DIR… --out FILE`: one provincial workbook. */
export const merge: Command = async (session) => {
  const { names, options, language, terminal, text } = session;
  if (names.length === 0) throw new UsageFailure('files-missing');
  const template = options.form === undefined ? null : namedTemplate(options.form);
  const period = options.period === undefined ? null : namedPeriod(options.period);
  const out = requiredOut(options);
  const inputs = await mergeInputs(names, out);
  await checkOutput(
    out,
    inputs.map(({ path }) => path),
    options.force,
  );

  const consolidation = consolidate(await readInputs(session, inputs), {
    template,
    period,
    expected: lamDong.communes,
    withoutErrors: options['without-errors'],
  });
  const written = consolidation.merged.length > 0 || template !== null ? out : null;
  if (written !== null) {
    terminal.progress(text('writing', { file: written }));
    const model = provincialWorkbook(consolidation, sheetWords(language));
    await writeWhole(written, await writeWorkbook(model), options.force);
    terminal.progress(null);
  }

  if (options.json) terminal.print(JSON.stringify(mergeJson(language, consolidation, written)));
  else printMerged(session, consolidation, written);
  return exitStatus(outcome(consolidation));
};

function outcome({ counts, findings }: Consolidation) {
  return {
    refused: counts.refused > 0,
    errors: findings.some(({ severity, outcome }) => severity === 'error' && outcome === 'fails'),
  };
}
