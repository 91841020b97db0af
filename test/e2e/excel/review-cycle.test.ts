/** Thẩm định in Excel, from what is found to what goes back to the commune. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WAIVERS_SHEET } from '../../../src/core/submission/metadata';
import { excelPanes, type ExcelPane } from '../excel-pane';
import { SAMPLES } from '../samples';
import { madeByHand, SHEET } from '../thuan-an';

const open = excelPanes();

async function checked(): Promise<ExcelPane> {
  const pane = await open({ workbook: madeByHand() });
  await pane.show('review');
  await pane.press('check-now');
  await pane.findings('document-type', 'E7').waitFor();
  return pane;
}

async function accept(pane: ExcelPane, rule: string, cell: string): Promise<void> {
  const card = pane.findings(rule, cell);
  await card.getByRole('button', { name: pane.words('accept-open') }).click();
  await card.getByRole('textbox', { name: pane.words('reason') }).fill('Đã xem bản giấy');
  const by = card.getByRole('textbox', { name: pane.words('accepted-by') });
  await by.fill('Nguyễn Thị Mai');
  await by.press('Enter');
}

test('a warning is accepted with a reason, kept in the workbook, and void once the row changes', async () => {
  const pane = await checked();
  const before = await pane.save();
  const evidence = String(await pane.cellValue(SHEET, 'E7'));
  await accept(pane, 'document-type', 'E7');
  await pane.press('accepted-count', { count: 1 });
  const words = pane.words('accepted-reason', { reason: 'Đã xem bản giấy' });
  await pane.page.getByText(words, { exact: true }).waitFor();
  const kept = await pane.sheet(WAIVERS_SHEET);
  expect(kept.visibility).toBe('VeryHidden');
  expect(kept.cells.map(([, { value }]) => value)).toContain('Nguyễn Thị Mai');

  await pane.type(SHEET, { E7: `${evidence} Đã bổ sung.` });
  await pane.button('voided-count', { count: 1 }).click();
  const why = pane.words('void-changed-value', { value: '10' });
  await pane.page.getByText(why, { exact: true }).waitFor();
  expect(await pane.button('accepted-count', { count: 1 }).count()).toBe(0);

  await pane.type(SHEET, { E7: evidence });
  await pane.button('accepted-count', { count: 1 }).waitFor();
  await pane.press('undo');
  await pane.button('accepted-count', { count: 1 }).waitFor({ state: 'detached' });
  await pane.atRest();
  const names = ({ sheets }: typeof before) => sheets.map(({ name }) => name);
  expect(names(await pane.save())).toEqual(names(before));
});

test('the name is remembered, and what was accepted can be withdrawn', async () => {
  const pane = await checked();
  await accept(pane, 'document-type', 'E7');
  await pane.button('accepted-count', { count: 1 }).waitFor();
  const card = pane.findings('same-evidence', 'E16');
  await card.getByRole('button', { name: pane.words('accept-open') }).click();
  const by = card.getByRole('textbox', { name: pane.words('accepted-by') });
  expect(await by.inputValue()).toBe('Nguyễn Thị Mai');
  await card.getByRole('textbox', { name: pane.words('reason') }).press('Escape');

  await pane.press('accepted-count', { count: 1 });
  await pane.press('withdraw');
  await pane.findings('document-type', 'E7').waitFor();
});

test('cells are marked, and the marks go without a trace', async () => {
  const pane = await checked();
  const before = await pane.save();
  await pane.press('send-back');
  await pane.press('mark-cells');
  await pane.button('clear-marks').waitFor();
  await pane.atRest();
  const { conditionalFormats, cells } = await pane.sheet(SHEET);
  expect(conditionalFormats.length).toBeGreaterThan(0);
  expect(cells.map(([cell, { value }]) => [cell, value])).toEqual(
    before.sheets[0]?.cells.map(([cell, { value }]) => [cell, value]),
  );

  await pane.press('clear-marks');
  await pane.button('clear-marks').waitFor({ state: 'detached' });
  await pane.atRest();
  const now = await pane.sheet(SHEET);
  expect({ notes: now.notes, formats: now.conditionalFormats, cells: now.cells }).toEqual({
    notes: before.sheets[0]?.notes,
    formats: before.sheets[0]?.conditionalFormats,
    cells: before.sheets[0]?.cells,
  });
});

test('the review sheet is put beside the appendix; a second one only after a question', async () => {
  const pane = await checked();
  await pane.press('send-back');
  await pane.press('write-review-sheet');
  await pane.hasSheets([SHEET, 'Phiếu thẩm định']);
  await pane.atRest();
  await pane.findings('document-type', 'E7').waitFor();
  const { cells } = await pane.sheet('Phiếu thẩm định');
  expect(cells.map(([, { value }]) => value)).toContain('PL0509');

  await pane.press('write-review-sheet');
  await pane.press('exists-rename');
  await pane.hasSheets([SHEET, 'Phiếu thẩm định', 'Phiếu thẩm định (2)']);
  await pane.press('undo');
  await pane.hasSheets([SHEET, 'Phiếu thẩm định']);
});

test('compared with what was sent before: what is mended is told as it is mended', async () => {
  const pane = await checked();
  await pane.press('compare');
  const file = path.join(SAMPLES, 'phu-luc-xa-thuan-an.xlsx');
  await pane.filesFor('choose-before').setInputFiles({
    name: 'lan truoc.xlsx',
    mimeType: '',
    buffer: readFileSync(file),
  });
  const count = (kind: 'mended' | 'new', found: number) =>
    pane.page.getByText(pane.words('compared-count', { kind: pane.words(kind), count: found }), {
      exact: true,
    });
  await count('mended', 0).waitFor();
  await pane.type(SHEET, { D14: '1.250' });
  await count('mended', 1).waitFor();
  await pane.press('forget-comparison');
  await count('mended', 1).waitFor({ state: 'detached' });
  expect(await pane.button('forget-comparison').count()).toBe(0);
});
