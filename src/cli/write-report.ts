import type { Received } from '../core/merge/types';
import { reviewWorkbook } from '../core/sheets/review-sheet/workbook';
import { writeWorkbook } from '../hosts/xlsx';
import { reviewSheetWords } from '../i18n/sheet-words';
import type { Session } from './session';
import { writeWhole } from './write-whole';

/**
 * The file of `--report`: a review sheet for each submission, behind a list that leads to them and
 * names what was refused. Comes last, so that whatever fails before leaves no file changed.
 * @throws UsageFailure when it cannot be written
 */
export async function writeReport(
  session: Session,
  received: readonly Received[],
  file: string,
): Promise<void> {
  const { language, options, terminal, text, today } = session;
  terminal.progress(text('writing', { file }));
  const model = reviewWorkbook(
    received.flatMap(({ submissions }) => submissions),
    {
      words: reviewSheetWords(language),
      date: today,
      refused: received.flatMap((one) =>
        one.refusal ? [{ file: one.file, refusal: one.refusal }] : [],
      ),
    },
  );
  writeWhole(file, await writeWorkbook(model), options.force);
  terminal.progress(null);
  terminal.say(text('wrote', { file }));
}
