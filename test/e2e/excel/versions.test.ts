/** Each Excel that is played does all it can; one too old says so. */
import type { ExcelVersion } from '../../excel-host/versions';
import { excelPanes } from '../excel-pane';
import { filledIn, THUAN_AN } from '../thuan-an';

const open = excelPanes();

test.each<[ExcelVersion, 'vi-VN' | 'en-US']>([
  ['ltsc-2021', 'vi-VN'],
  ['ltsc-2024', 'en-US'],
  ['365', 'vi-VN'],
  ['web', 'en-US'],
])('%s in %s loads the template and checks what is typed', async (version, locale) => {
  const pane = await open({ version, locale });
  await pane.fillForm(THUAN_AN);
  await pane.press('load-template');
  await pane.row('16').waitFor();
  await pane.type('Phụ lục', filledIn());
  await pane.show('review');
  for (const cell of ['D18', 'D19']) await pane.findings('relation-broken', cell).waitFor();
  await pane.findings('rate-in-count', 'D14').getByRole('button').first().click();
  await pane.isSelected('Phụ lục', 'D14');
  // In cells that hold text, 14.033 is what was typed, whatever the language of Excel.
  expect(await pane.cellValue('Phụ lục', 'D17')).toBe('\u00A014.033');
  expect(await pane.findings('locale-damage').count()).toBe(0);
});

test('2019 is too old: the pane says so, and where to go', async () => {
  const { page, tab } = await open({ version: '2019' });
  await page.getByText('Excel trên máy này đã cũ').waitFor();
  const link = page.getByRole('link');
  expect(await link.getAttribute('href')).toBe(`${tab.origin}/index.html`);
  expect(await link.getAttribute('target')).toBe('_blank');
});
