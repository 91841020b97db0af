/** Appendices in which findings were accepted with a reason; all figures invented (mô phỏng). */
import { writeFileSync } from 'node:fs';
import { createReceiver } from '../../src/app/receive';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { parseCellName } from '../../src/core/sheets/address';
import { text } from '../../src/core/sheets/builder';
import type { CellModel, WorkbookModel } from '../../src/core/sheets/model';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { makeWaiver } from '../../src/core/waivers/make';
import { addWaiver, waiversSheet } from '../../src/core/waivers/sheet';
import type { Waiver } from '../../src/core/waivers/types';
import { writeWorkbook, xlsxReader } from '../../src/hosts/xlsx';
import { communeCalled, filledModel, type Filled } from './appendices';

export const ACCEPTANCE = {
  reason: 'đã đối chiếu với sổ theo dõi',
  by: 'Nguyễn Văn A',
  date: '2026-06-01',
};

/** Which findings are accepted: by rule and row. */
export type Accepted = readonly (readonly [rule: string, indicator: string])[];

/** The waivers of what a check finds in the appendix as it is. */
export async function waiversOf(
  commune: string,
  given: Filled,
  accepted: Accepted,
): Promise<readonly Waiver[]> {
  const receiver = createReceiver(xlsxReader, {
    templates: builtInTemplates(),
    places: lamDong,
    reference: builtInReference(lamDong),
    today: ACCEPTANCE.date,
  });
  const bytes = await writeWorkbook(filledModel(communeCalled(commune), given));
  const { submissions } = await receiver.receive({ name: 'a.xlsx', bytes, modified: null });
  return submissions.flatMap(({ submission, findings }) =>
    findings
      .filter(({ rule, indicator }) =>
        accepted.some(([code, row]) => code === rule && row === indicator),
      )
      .map((finding) => makeWaiver(submission, finding, ACCEPTANCE)),
  );
}

/** The appendix with a sheet of waivers, whether or not they hold in it. */
export async function writeWaived(
  file: string,
  commune: string,
  given: Filled,
  waivers: readonly Waiver[],
): Promise<void> {
  const model = filledModel(communeCalled(commune), given);
  const waived: WorkbookModel = { ...model, sheets: [...model.sheets, sheetOf(waivers)] };
  writeFileSync(file, await writeWorkbook(waived));
}

function sheetOf(waivers: readonly Waiver[]) {
  const empty = waiversSheet();
  const cells = waivers.flatMap((waiver, at) =>
    addWaiver({ cells: [{ row: at, column: 0, value: '', text: '', display: 'plain' }] }, waiver),
  );
  return {
    ...empty,
    cells: [
      ...empty.cells,
      ...cells.flatMap(({ cell, value }): CellModel[] => {
        const place = parseCellName(cell);
        return place && value !== null ? [{ ...place, content: text(value), style: 'text' }] : [];
      }),
    ],
  };
}
