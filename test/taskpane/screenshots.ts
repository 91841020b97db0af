/** Pictures of every scene, to be looked at: `npx tsx test/taskpane/screenshots.ts FOLDER [scene…]`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openGallery } from './gallery-page';
import { SCENES } from './scenes';

const WIDTHS = [320, 450];

async function takeAll(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  for (const scene of SCENES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const widths = scene.startsWith('browser') ? [...WIDTHS, 1280] : WIDTHS;
    for (const width of widths) {
      for (const dark of [false, true]) {
        const { page, complaints } = await gallery.show({ scene, width, dark });
        const name = `${scene}-${String(width)}-${dark ? 'dark' : 'light'}.png`;
        await page.screenshot({ path: path.join(folder, name) });
        for (const complaint of complaints) console.error(`${name}: ${complaint}`);
        await page.close();
      }
    }
  }
  await gallery.close();
}

const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
void takeAll(folder, wanted);
