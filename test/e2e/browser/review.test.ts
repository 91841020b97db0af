/** Thẩm định in the browser edition: a workbook opened, mended, saved as a copy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browserEditions, sheetsOf, valuesOf } from '../browser-edition';
import { SAMPLES } from '../samples';

const open = browserEditions();
const FILE = path.join(SAMPLES, 'phu-luc-xa-thuan-an.xlsx');

test('a workbook is opened, edited and checked again; a copy is saved', async () => {
  const edition = await open({ place: 'review' });
  await edition.filesFor('open-file').setInputFiles(FILE);
  const rate = edition.findings('rate-in-count');
  await rate.getByRole('button').first().click();
  const target = edition.page.locator('[data-cell]:focus');
  expect(await target.innerText()).toContain('80%');
  const cell = (await target.getAttribute('data-cell')) ?? '';

  await edition.type(cell, '1.250');
  await rate.waitFor({ state: 'detached' });
  await edition.page.getByText(edition.words('unsaved')).waitFor();
  await edition.press('undo');
  await rate.waitFor();
  await edition.type(cell, '1.250');
  await rate.waitFor({ state: 'detached' });

  const { name, bytes } = await edition.saved('save-copy');
  expect(name).toBe('phu-luc-xa-thuan-an (đã sửa).xlsx');
  const [sheet] = sheetsOf(bytes);
  const before = valuesOf(readFileSync(FILE), sheet?.name ?? '');
  const after = valuesOf(bytes, sheet?.name ?? '');
  expect(after).toEqual(new Map(before).set(cell, '1.250'));
});

test('edits are not lost without a question', async () => {
  const edition = await open({ place: 'review' });
  await edition.filesFor('open-file').setInputFiles(FILE);
  await edition.findings('rate-in-count').waitFor();
  await edition.type('A1', 'PHỤ LỤC 1');
  await edition.page.getByText(edition.words('unsaved')).waitFor();
  await edition.filesFor('open-other').setInputFiles(path.join(SAMPLES, 'lien-huong.xlsx'));
  await edition.heading('unsaved-title').waitFor();
  await edition.press('cancel');
  expect(await edition.cell('A1').innerText()).toContain('PHỤ LỤC 1');

  await edition.filesFor('open-other').setInputFiles(path.join(SAMPLES, 'lien-huong.xlsx'));
  const { name } = await edition.saved('unsaved-save');
  expect(name).toBe('phu-luc-xa-thuan-an (đã sửa).xlsx');
  await edition.page.getByText('lien-huong.xlsx', { exact: true }).waitFor();
});

test('a workbook is dropped onto the page', async () => {
  const edition = await open();
  const dropped = await edition.page.evaluateHandle(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'thuan-an.xlsx'));
      return transfer;
    },
    readFileSync(FILE, 'base64'),
  );
  const zone = edition.page.getByText(edition.words('open-why'));
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await edition.page.getByText('thuan-an.xlsx', { exact: true }).waitFor();
  expect(await edition.row('16').innerText()).toContain('Số mô hình được đề xuất nhân rộng');
});

test('a file that is no workbook is refused with words, and the one open stays', async () => {
  const edition = await open({ place: 'review' });
  await edition.filesFor('open-file').setInputFiles(FILE);
  await edition.findings('rate-in-count').waitFor();
  await edition.filesFor('open-other').setInputFiles({
    name: 'ke-hoach.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n'),
  });
  await edition.button('dismiss').waitFor();
  expect(await edition.findings('rate-in-count').count()).toBe(1);
  await edition.page.getByText('phu-luc-xa-thuan-an.xlsx', { exact: true }).waitFor();
});
