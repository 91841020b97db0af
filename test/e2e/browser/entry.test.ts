/** Nhập liệu in the browser edition, ending in a file. */
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../support/libreoffice';
import { browserEditions, sheetsOf, valuesOf } from '../browser-edition';
import { filledIn, THUAN_AN } from '../thuan-an';

const open = browserEditions();

test(
  'an empty template is filled in, checked as it is filled in, and saved',
  async () => {
    const edition = await open();
    await edition.fillForm(THUAN_AN);
    await edition.press('make-template');
    await edition.row('16').waitFor();
    const typed = Object.entries(filledIn()).filter(([cell]) => cell.startsWith('D'));
    for (const [cell, text] of typed) await edition.type(cell, text.trim());
    await edition.page.getByText('16/16 dòng đã điền').waitFor();
    await edition.row('9').click();
    await edition.page.locator('[data-cell=D14]:focus').waitFor();
    await edition.show('review');
    await edition.findings('rate-in-count', 'D14').waitFor();
    await edition.findings('relation-broken', 'D18').waitFor();

    const { name, bytes } = await edition.saved('save-copy');
    expect(name).toBe('Phụ lục - Xã Thuận An - 2026-Q2.xlsx');
    expect(sheetsOf(bytes).map(({ name: sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Phụ lục', 'visible'],
      ['_danh_muc', 'very-hidden'],
      ['_phu_luc', 'very-hidden'],
    ]);
    for (const opened of [bytes, convertWorkbook(bytes, 'xlsx')]) {
      const values = valuesOf(opened, 'Phụ lục');
      expect(typed.map(([cell]) => [cell, values.get(cell)])).toEqual(
        typed.map(([cell, text]) => [cell, text.trim()]),
      );
    }
  },
  CONVERSION_TIMEOUT,
);
