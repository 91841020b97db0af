/** Files to be looked at: `npx tsx test/taskpane/screenshots.ts FOLDER [picture…]`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openGallery } from './gallery-page';
import { PICTURES } from './pictures';

const WIDTHS = [320, 450];

async function takeAll(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  for (const { name, scene, steps } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const widths = scene.startsWith('browser') ? [...WIDTHS, 1280] : WIDTHS;
    for (const width of widths) {
      for (const dark of [false, true]) {
        const { page, complaints } = await gallery.show({ scene, width, dark });
        await steps(page);
        const file = `${name}-${String(width)}-${dark ? 'dark' : 'light'}.png`;
        await page.screenshot({ path: path.join(folder, file) });
        for (const complaint of complaints) process.stderr.write(`${file}: ${complaint}\n`);
        await page.close();
      }
    }
  }
  await gallery.close();
}

const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
void takeAll(folder, wanted);
