/** Every place of both editions, narrow and wider, light and dark: no fault that axe knows, nothing cut. */
import path from 'node:path';
import type { Place } from '../../src/app/pane/types';
import { browserEditions } from './browser-edition';
import type { Pane } from './pane';
import { SAMPLES, sampleFiles } from './samples';
import { excelPanes } from './excel-pane';
import { axeViolations, overflowing } from './support/looks';
import { madeByHand } from './thuan-an';

const openEdition = browserEditions();
const openPane = excelPanes();

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 450];
const PLACES: readonly Place[] = ['entry', 'review', 'merge'];

async function expectFaultless(pane: Pane): Promise<void> {
  for (const place of PLACES) {
    await pane.show(place);
    await pane.atRest();
    for (const width of WIDTHS) {
      await pane.page.setViewportSize({ width, height: 720 });
      expect([place, width, await axeViolations(pane.page)]).toEqual([place, width, []]);
      expect([place, width, await overflowing(pane.page)]).toEqual([place, width, []]);
    }
  }
}

async function merged(pane: Pane): Promise<void> {
  await pane.show('merge');
  await pane.filesFor('choose-files').setInputFiles(sampleFiles());
  await pane.press('consolidate');
  await pane.heading('result').waitFor();
}

test.each(THEMES)('the task pane, %s: at first, and with work in it', async (theme) => {
  const pane = await openPane({ theme, workbook: madeByHand() });
  await expectFaultless(pane);
  await pane.show('review');
  await pane.press('check-now');
  await pane.findings('rate-in-count').waitFor();
  await merged(pane);
  await expectFaultless(pane);
});

test.each(THEMES)('the browser edition, %s: at first, and with work in it', async (theme) => {
  const edition = await openEdition({ colorScheme: theme });
  await expectFaultless(edition);
  await edition.show('entry');
  await edition.filesFor('open-file').setInputFiles(path.join(SAMPLES, 'phu-luc-xa-thuan-an.xlsx'));
  await edition.row('16').waitFor();
  await merged(edition);
  await expectFaultless(edition);
});

test('the corner of the pane that belongs to Office is clear', async () => {
  const { page } = await openPane({}, { viewport: { width: 320, height: 720 } });
  const drawn = page.locator('header').locator('h1, p, svg, button, img');
  for (const element of await drawn.all()) {
    const box = await element.boundingBox();
    if (!box) continue;
    expect(box.x + box.width <= 320 - 34 || box.y >= 32).toBe(true);
  }
  expect(await drawn.count()).toBeGreaterThan(0);
});
