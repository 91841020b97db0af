/** Pictures of every scene, to be looked at: `npx tsx test/taskpane/screenshots.ts FOLDER [scene…]`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openGallery } from './gallery-page';
import type { Page } from 'playwright-core';
import { SCENES, type SceneName } from './scenes';

const WIDTHS = [320, 450];

/** What a person does before the picture is taken. */
const STEPS = new Map<string, readonly [SceneName, (page: Page) => Promise<void>]>([
  [
    'commune-search',
    [
      'entry-empty',
      async (page) => {
        await page.getByRole('combobox', { name: 'Xã, phường' }).pressSequentially('da te');
      },
    ],
  ],
  [
    'commune-needed',
    ['entry-empty', (page) => page.getByRole('button', { name: 'Nạp mẫu' }).click()],
  ],
  [
    'why',
    ['review-findings', (page) => page.getByRole('button', { name: 'Vì sao?' }).first().click()],
  ],
  [
    'by-row',
    ['review-findings', (page) => page.getByRole('button', { name: 'Dòng', exact: true }).click()],
  ],
  [
    'cannot-judge',
    ['review-findings', (page) => page.getByRole('button', { name: /^Chưa kết luận/ }).click()],
  ],
  ['suggestion', ['review-province', (page) => page.getByRole('button', { name: /^Đổi/ }).focus()]],
  [
    'figures',
    [
      'merge-result',
      async (page) => {
        await page.getByRole('button', { name: 'Số liệu', exact: true }).click();
        await page.getByRole('button', { name: /^9\./ }).click();
        await page.getByRole('button', { name: /^9\./ }).scrollIntoViewIfNeeded();
      },
    ],
  ],
  [
    'browser-edit',
    [
      'browser-review',
      async (page) => {
        await page.getByRole('button', { name: /Tỷ lệ ở dòng/ }).click();
        await page.keyboard.press('F2');
      },
    ],
  ],
]);

async function takeAll(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  const pictures = [
    ...SCENES.map((scene) => [scene, scene, () => Promise.resolve()] as const),
    ...[...STEPS].map(([picture, [scene, steps]]) => [picture, scene, steps] as const),
  ].filter(([picture]) => wanted.length === 0 || wanted.includes(picture));
  for (const [picture, scene, steps] of pictures) {
    const widths = scene.startsWith('browser') ? [...WIDTHS, 1280] : WIDTHS;
    for (const width of widths) {
      for (const dark of [false, true]) {
        const { page, complaints } = await gallery.show({ scene, width, dark });
        await steps(page);
        const name = `${picture}-${String(width)}-${dark ? 'dark' : 'light'}.png`;
        await page.screenshot({ path: path.join(folder, name) });
        for (const complaint of complaints) process.stderr.write(`${name}: ${complaint}\n`);
        await page.close();
      }
    }
  }
  await gallery.close();
}

const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
void takeAll(folder, wanted);
