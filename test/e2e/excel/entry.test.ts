/** Nhập liệu in Excel. */
import { excelPanes, type ExcelPane } from '../excel-pane';
import { filledIn, THUAN_AN } from '../thuan-an';

const open = excelPanes();

async function withTemplate(): Promise<ExcelPane> {
  const pane = await open({ workbook: { name: 'Sổ tính 1.xlsx' } });
  await pane.fillForm(THUAN_AN);
  await pane.press('load-template');
  await pane.row('16').waitFor();
  await pane.atRest();
  return pane;
}

test('the template comes into the workbook, with sheets nobody meets that say what it is for', async () => {
  const pane = await open();
  await pane.fillForm(THUAN_AN);
  const arrived = pane.countSyncsUntil('Phụ lục');
  await pane.press('load-template');
  // One asks which sheets there are, three write.
  expect(await arrived).toBeLessThanOrEqual(4);
  await pane.row('1').waitFor();
  const { sheets, active } = await pane.save();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'Visible'],
    ['Phụ lục', 'Visible'],
    ['_danh_muc', 'VeryHidden'],
    ['_phu_luc', 'VeryHidden'],
  ]);
  expect(active).toBe('Phụ lục');
  const appendix = await pane.sheet('Phụ lục');
  expect(appendix.protection).not.toBeNull();
  expect(appendix.cells.map(([cell, { value }]) => [cell, value])).toEqual(
    expect.arrayContaining([
      ['A2', 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” QUÝ II NĂM 2026'],
      ['A21', '16'],
    ]),
  );
  await expect(
    pane.page.getByText(pane.words('rows-filled', { filled: 0, total: 16 })).innerText(),
  ).resolves.toBe('0/16 dòng đã điền');
});

test('what is typed is checked as it is typed, and a row leads to its cell', async () => {
  const pane = await withTemplate();
  await pane.type('Phụ lục', filledIn());
  await pane.page.getByText('16/16 dòng đã điền').waitFor();
  expect(await pane.row('9').innerText()).toContain('80%');
  expect(await pane.row('9').innerText()).toContain(pane.words('row-error'));
  expect(await pane.row('5').innerText()).toContain(pane.words('row-filled'));
  await pane.row('9').click();
  await pane.isSelected('Phụ lục', 'D14');

  await pane.type('Phụ lục', { D14: '1.250' });
  await pane
    .row('9')
    .filter({ hasText: pane.words('row-filled') })
    .waitFor();
  expect(await pane.row('9').innerText()).toContain('1.250');
});

test('a sheet of that name is there: the person decides, and may take it back', async () => {
  const pane = await withTemplate();
  await pane.type('Phụ lục', { D6: '15' });
  await pane.row('1').filter({ hasText: '15' }).waitFor();
  const before = await pane.save();

  await pane.press('other-template');
  await pane.press('load-template');
  await pane.heading('exists-title', { sheet: 'Phụ lục' }).waitFor();
  expect(await pane.save()).toEqual(before);
  await pane.press('cancel');
  expect(await pane.button('exists-replace').count()).toBe(0);

  await pane.press('load-template');
  await pane.press('exists-rename');
  await pane.hasSheets(['Sheet1', 'Phụ lục', 'Phụ lục (2)']);
  expect((await pane.sheet('Phụ lục')).cells).toEqual(
    before.sheets.find(({ name }) => name === 'Phụ lục')?.cells,
  );
  await pane.press('undo');
  await pane.hasSheets(['Sheet1', 'Phụ lục']);

  await pane.atRest();
  await pane.press('load-template');
  await pane.press('exists-replace');
  await pane
    .row('1')
    .filter({ hasText: pane.words('row-blank') })
    .waitFor();
  await pane.atRest();
  await pane.press('undo');
  await pane.row('1').filter({ hasText: '15' }).waitFor();
  expect((await pane.save()).sheets).toEqual(before.sheets);
});
