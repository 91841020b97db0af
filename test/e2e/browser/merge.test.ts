/** Tổng hợp in the browser edition: a folder of files to the provincial workbook. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../support/libreoffice';
import { browserEditions, sheetsOf, valuesOf } from '../browser-edition';
import { DOCUMENTS, LEDGER, PROVINCIAL_SHEETS, SAMPLES } from '../samples';
import { forgetLongTasks, longTasks, RECORD_LONG_TASKS } from '../support/long-tasks';

const open = browserEditions();

test(
  'a folder becomes the provincial workbook, as a file with live formulas',
  async () => {
    const edition = await open({ place: 'merge', scripts: [RECORD_LONG_TASKS] });
    await forgetLongTasks(edition.page);
    await edition.filesFor('choose-folder').setInputFiles(SAMPLES);
    await edition.button('consolidate').click();
    await edition.heading('result').waitFor();
    expect(await edition.chip('merged').innerText()).toMatch(
      new RegExp(`${String(LEDGER.merged)}$`),
    );
    await edition.press('figures');
    const row = edition.page.getByRole('row').filter({ hasText: /^1\. / });
    expect(await row.getByRole('cell').first().innerText()).toContain(String(DOCUMENTS));
    await row.getByRole('button').click();
    await edition.page.getByText('cu-jut.xlsx').first().waitFor();

    const { name, bytes } = await edition.saved('save-consolidation');
    process.stdout.write(`Merging 16 files: ${await longTasks(edition.page)}\n`);
    expect(name).toBe('Tổng hợp tỉnh - 2025.xlsx');
    const sheets = sheetsOf(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual([...PROVINCIAL_SHEETS, '_phu_luc']);
    const formulas = sheets[0]?.cells.filter(({ formula }) => formula !== null) ?? [];
    expect(formulas.length).toBeGreaterThanOrEqual(16);
    // Calculated anew, not by us.
    const calculated = [...valuesOf(convertWorkbook(bytes, 'xlsx'), PROVINCIAL_SHEETS[0] ?? '')];
    expect(calculated.map(([, value]) => value)).toContain(DOCUMENTS);
  },
  CONVERSION_TIMEOUT,
);

test('reading can be stopped: what was read stays, what was not is named', async () => {
  const buffer = readFileSync(path.join(SAMPLES, 'lien-huong.xlsx'));
  const files = Array.from({ length: 150 }, (_, at) => ({
    name: `xa-${String(at + 1)}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer,
  }));
  const edition = await open({ place: 'merge' });
  await edition.filesFor('choose-files').setInputFiles(files);
  const progress = edition.page.getByRole('progressbar', {
    name: edition.words('reading-progress'),
  });
  await progress.waitFor();
  await edition.press('stop');
  await progress.waitFor({ state: 'detached' });
  const stopped = await edition.page.getByText(/^Chưa đọc vì đã dừng: /).innerText();
  expect(stopped).toContain('xa-150.xlsx');
  await edition.press('consolidate');
  await edition.heading('result').waitFor();
  expect(await edition.chip('merged').innerText()).toMatch(/1$/);
});
