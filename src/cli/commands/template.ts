import { lamDong } from '../../core/places/gazetteer';
import { emptyAppendix } from '../../core/sheets/appendix';
import type { WorkbookModel } from '../../core/sheets/model';
import { referenceWorkbook } from '../../core/sheets/reference-sheet';
import { writeWorkbook } from '../../hosts/xlsx';
import { UsageFailure } from '../failure';
import { namedCommune, namedPeriod, namedTemplate } from '../named';
import { required, requiredOut } from '../options';
import { periodText } from '../output/period-text';
import type { Command, Session } from '../session';
import { EXIT } from '../status';
import { checkOutput, writeWhole } from '../write-whole';

/** The sheet of reference figures is named like a form. */
const REFERENCE_FORM = 'so-lieu-nen';

interface Made {
  readonly model: WorkbookModel;
  /** What it is, in words. */
  readonly said: string;
}

/**
 * `template <form> --commune … --period … --out …`: an empty appendix; `template so-lieu-nen`: an
 * empty sheet of reference figures.
 */
export const makeTemplate: Command = async (session) => {
  const { names, options, terminal, text } = session;
  const [form, ...rest] = names;
  if (form === undefined) throw new UsageFailure('form-not-named');
  if (rest.length > 0) throw new UsageFailure('argument-extra', { arguments: rest });
  const { model, said } = form === REFERENCE_FORM ? reference(session) : appendix(form, session);
  const out = requiredOut(options);
  await checkOutput(out, [], options.force);

  terminal.print(said);
  terminal.print(text('wrote', { file: out }));
  writeWhole(out, await writeWorkbook(model), options.force);
  return EXIT.clean;
};

function appendix(form: string, { options, text, language }: Session): Made {
  const template = namedTemplate(form, [REFERENCE_FORM]);
  const commune = namedCommune(required(options, 'commune'));
  const period = namedPeriod(required(options, 'period'));
  return {
    model: emptyAppendix(template, commune, period),
    said: text('template-made', {
      form: template.name[language],
      commune: commune.fullName,
      period: periodText(language, period),
    }),
  };
}

/** Of the whole province, or of one commune. It says itself of what day its figures are. */
function reference({ options, text }: Session): Made {
  if (options.period !== undefined) {
    const command = `template ${REFERENCE_FORM}`;
    throw new UsageFailure('option-not-here', { command, option: '--period' });
  }
  if (options.commune === undefined) {
    const { communes } = lamDong;
    const said = text('reference-made-of-all', { count: communes.length });
    return { model: referenceWorkbook(communes), said };
  }
  const commune = namedCommune(required(options, 'commune'));
  const said = text('reference-made', { commune: commune.fullName });
  return { model: referenceWorkbook([commune]), said };
}
