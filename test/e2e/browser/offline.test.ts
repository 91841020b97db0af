/** The browser edition without a network, and the pane outside Excel. */
import path from 'node:path';
import { BrowserEdition, browserEditions } from '../browser-edition';
import { SAMPLES } from '../samples';
import { OFFICE_JS } from '../support/office-js';

const open = browserEditions();

test('once loaded it opens, checks, merges and saves without a network', async () => {
  const { tab } = await open();
  const { page, context } = tab;
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  const edition = new BrowserEdition(tab);
  const file = path.join(SAMPLES, 'lien-huong.xlsx');
  await edition.filesFor('open-file').setInputFiles(file);
  await edition.row('1').waitFor();
  await edition.show('merge');
  await edition.filesFor('choose-files').setInputFiles(file);
  await edition.press('consolidate');
  const { bytes } = await edition.saved('save-consolidation');
  expect(bytes.length).toBeGreaterThan(10_000);
});

test('outside Excel the pane leads there', async () => {
  const { tab } = await open({ office: true });
  await tab.page.goto(`${tab.origin}/taskpane.html?place=review`);
  await tab.page.waitForURL('**/index.html?place=review');
  await new BrowserEdition(tab).filesFor('open-file').waitFor({ state: 'attached' });
  expect(await tab.page.evaluate(() => 'Office' in window)).toBe(false);
});

test('office.js that cannot be reached leads there, too', async () => {
  const { tab } = await open({ office: true });
  await tab.context.route(`${OFFICE_JS}**`, (route) => route.abort());
  await tab.page.goto(`${tab.origin}/taskpane.html?place=merge`);
  await tab.page.waitForURL('**/index.html?place=merge');
  expect(tab.complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});
