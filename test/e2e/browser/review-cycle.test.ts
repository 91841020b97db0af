/** Thẩm định in the browser edition: accepted, marked, a review sheet, all in the copy that is saved. */
import path from 'node:path';
import { WAIVERS_SHEET } from '../../../src/core/submission/metadata';
import { browserEditions, sheetsOf, valuesOf } from '../browser-edition';
import { SAMPLES } from '../samples';

const open = browserEditions();
const FILE = path.join(SAMPLES, 'phu-luc-xa-thuan-an.xlsx');

test('what was accepted, marked and written is in the copy, and found when it is opened again', async () => {
  const edition = await open({ place: 'review' });
  await edition.filesFor('open-file').setInputFiles(FILE);
  const card = edition.findings('document-type', 'E7');
  await card.getByRole('button', { name: edition.words('accept-open') }).click();
  await card.getByRole('textbox', { name: edition.words('reason') }).fill('Đã xem bản giấy');
  await card.getByRole('textbox', { name: edition.words('accepted-by') }).fill('Mai');
  await card.getByRole('textbox', { name: edition.words('reason') }).press('Enter');
  await edition.button('accepted-count', { count: 1 }).waitFor();
  await edition.press('send-back');
  await edition.press('mark-cells');
  await edition.button('clear-marks').waitFor();
  await edition.press('write-review-sheet');
  await edition.page
    .getByText(edition.words('undo-review-sheet'), { exact: true })
    .first()
    .waitFor();
  await edition.atRest();

  const { name, bytes } = await edition.saved('save-reviewed');
  expect(name).toBe('phu-luc-xa-thuan-an (đã sửa).xlsx');
  expect(sheetsOf(bytes).map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['Phụ lục', 'visible'],
    [WAIVERS_SHEET, 'very-hidden'],
    ['Phiếu thẩm định', 'visible'],
  ]);
  expect([...valuesOf(bytes, 'Phiếu thẩm định').values()]).toContain('PL0509');

  const again = await open({ place: 'review' });
  await again.filesFor('open-file').setInputFiles({
    name,
    mimeType: '',
    buffer: Buffer.from(bytes),
  });
  await again.button('accepted-count', { count: 1 }).waitFor();
  await again.press('send-back');
  await again.press('clear-marks');
  await again.button('clear-marks').waitFor({ state: 'detached' });
});

test('reference figures and earlier reports are compared with as soon as they are given', async () => {
  const edition = await open({ place: 'review' });
  await edition.filesFor('open-file').setInputFiles(FILE);
  await edition.findings('rate-in-count').waitFor();
  // By keyboard: cards above grow as they come into sight, and a click may miss.
  await edition.button('sources').press('Enter');
  await edition.filesFor('choose-past').setInputFiles(path.join(SAMPLES, 'lien-huong.xlsx'));
  await edition.button('forget-past').waitFor();
  await edition.press('forget-past');
  await edition.button('forget-past').waitFor({ state: 'detached' });
  await edition.press('load-reference-sheet');
  const own = edition.words('reference-own', { sheets: ['Số liệu nền'] });
  await edition.page.getByText(own, { exact: true }).waitFor();
  expect(await edition.findings('rate-in-count').count()).toBe(1);
});
