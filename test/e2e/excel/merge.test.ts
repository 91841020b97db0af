/** Tổng hợp in Excel: files of the communes to the provincial sheets of the open workbook. */
import { excelPanes, type ExcelPane } from '../excel-pane';
import { DOCUMENTS, LEDGER, PROVINCIAL_SHEETS, sampleFiles } from '../samples';

const open = excelPanes();

async function withSamples(): Promise<ExcelPane> {
  const pane = await open({}, { place: 'merge' });
  await pane.filesFor('choose-files').setInputFiles(sampleFiles());
  await pane.press('consolidate');
  await pane.heading('result').waitFor();
  return pane;
}

test('the samples become provincial sheets with live formulas, and can be taken back', async () => {
  const pane = await withSamples();
  await pane.page
    .getByText(pane.words('merged-of', { merged: 14, expected: 124 }))
    .first()
    .waitFor();
  for (const state of ['merged', 'replaced', 'refused', 'missing'] as const) {
    expect(await pane.chip(state).innerText()).toMatch(new RegExp(`\\b${String(LEDGER[state])}$`));
  }
  await pane.chip('refused').click();
  await pane.page.getByRole('rowheader', { name: 'du-toan-kinh-phi.xlsx' }).waitFor();
  await pane.chip('replaced').click();
  const replaced = pane.page.getByRole('rowheader', { name: 'Xã Đơn Dương' });
  expect(await replaced.innerText()).toContain('don-duong-sua-lan-2.xlsx');

  const before = await pane.save();
  await pane.press('write-sheets');
  await pane.hasSheets(['Sheet1', ...PROVINCIAL_SHEETS]);
  const province = await pane.sheet('Phụ lục tỉnh');
  const formulas = province.cells.flatMap(([, { formula }]) => formula ?? []);
  const [, column = '', from, to] =
    /SUM\('Số liệu xã'!\$?([A-Z])\$?(\d+):\$?\1\$?(\d+)\)/.exec(formulas[0] ?? '') ?? [];
  expect(Number(to) - Number(from)).toBe(123);
  const data = await pane.sheet('Số liệu xã');
  const documents = data.cells
    .filter(([cell]) => cell.replace(/\d/g, '') === column)
    .flatMap(([, { value }]) => (typeof value === 'number' ? value : []));
  expect(documents).toHaveLength(14);
  expect(documents.reduce((sum, value) => sum + value)).toBe(DOCUMENTS);

  await pane.atRest();
  await pane.press('undo');
  await pane.hasSheets(['Sheet1']);
  expect((await pane.save()).sheets).toEqual(before.sheets);
});

test('sheets of those names are there: both stay, under other names', async () => {
  const pane = await withSamples();
  await pane.press('write-sheets');
  await pane.hasSheets(['Sheet1', ...PROVINCIAL_SHEETS]);
  await pane.atRest();
  await pane.press('write-sheets');
  await pane.heading('exists-title', { sheet: 'Phụ lục tỉnh' }).waitFor();
  await pane.press('exists-rename');
  const renamed = PROVINCIAL_SHEETS.map((name) => `${name} (2)`);
  await pane.hasSheets(['Sheet1', ...PROVINCIAL_SHEETS, ...renamed]);
  const { cells } = await pane.sheet('Phụ lục tỉnh (2)');
  const formulas = cells.flatMap(([, { formula }]) => formula ?? []);
  expect(formulas.filter((formula) => formula.includes("'Số liệu xã'!"))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes("'Số liệu xã (2)'!"))).not.toEqual([]);
});
