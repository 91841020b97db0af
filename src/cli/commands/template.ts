import { emptyAppendix } from '../../core/sheets/appendix';
import { writeWorkbook } from '../../hosts/xlsx';
import { UsageFailure } from '../failure';
import { namedCommune, namedPeriod, namedTemplate } from '../named';
import { required, requiredOut } from '../options';
import { periodText } from '../output/period-text';
import type { Command } from '../session';
import { EXIT } from '../status';
import { checkOutput, writeWhole } from '../write-whole';

/** `template <form> --commune … --period … --out …`: an empty appendix. */
export const makeTemplate: Command = async (session) => {
  const { names, options, terminal, text, language } = session;
  const [form, ...rest] = names;
  if (form === undefined) throw new UsageFailure('form-not-named');
  if (rest.length > 0) throw new UsageFailure('argument-extra', { arguments: rest });
  const template = namedTemplate(form);
  const commune = namedCommune(required(options, 'commune'));
  const period = namedPeriod(required(options, 'period'));
  const out = requiredOut(options);
  await checkOutput(out, [], options.force);

  terminal.print(
    text('template-made', {
      form: template.name[language],
      commune: commune.fullName,
      period: periodText(language, period),
    }),
  );
  terminal.print(text('wrote', { file: out }));
  writeWhole(out, await writeWorkbook(emptyAppendix(template, commune, period)), options.force);
  return EXIT.clean;
};
