/** Thẩm định in Excel: an appendix made by hand, in a workbook that is open already. */
import { excelPanes } from '../excel-pane';
import { madeByHand, SHEET } from '../thuan-an';

const open = excelPanes();

test('the appendix is found, its mistakes are listed, and each leads to its cell', async () => {
  const pane = await open({ workbook: madeByHand() });
  const before = await pane.save();
  await pane.show('review');
  await pane.press('check-now');
  const rate = pane.findings('rate-in-count', 'D14');
  expect(await rate.textContent()).toContain('80%');
  await pane.findings('relation-broken', 'D18').waitFor();
  await pane.findings('relation-broken', 'D19').waitFor();

  await rate.getByRole('button').first().click();
  await pane.isSelected(SHEET, 'D14');
  await pane.findings('relation-broken', 'D18').getByRole('button').first().press('Enter');
  await pane.isSelected(SHEET, 'D18');
  const cells = ({ sheets }: typeof before) => sheets.map((sheet) => sheet.cells);
  expect(cells(await pane.save())).toEqual(cells(before));
});

test('a number that an English Excel took for a fraction is mended, and the mending undone', async () => {
  const pane = await open({ workbook: madeByHand(), locale: 'en-US' }, { place: 'review' });
  await pane.findings('rate-in-count').waitFor();
  await pane.type(SHEET, { D17: '14.033' });
  expect(await pane.cellValue(SHEET, 'D17')).toBe(14.033);

  const damage = pane.findings('locale-damage', 'D17');
  await damage.getByRole('button', { name: /^Write 14\.033 / }).click();
  await damage.waitFor({ state: 'detached' });
  expect(await pane.cellValue(SHEET, 'D17')).toBe('14.033');

  await pane.press('undo');
  await damage.waitFor();
  expect(await pane.cellValue(SHEET, 'D17')).toBe(14.033);
});
