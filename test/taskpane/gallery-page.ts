/** Builds the gallery, serves it as strictly as the real pages, and shows it in Chromium. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { launchChromium } from '../support/chromium';
import { galleryData } from './gallery-data';
import type { SceneName } from './scenes';
import { webpackGallery } from './webpack-gallery';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'self'";
const PAGE =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Phụ lục số</title></head><body><div id="root"></div><script src="gallery.js"></script></body></html>';

export interface View {
  readonly scene: SceneName;
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'vi' | 'en';
  readonly forcedColors?: boolean;
}

export interface Gallery {
  /** A page at the scene, drawn whole. `complaints` grows with what the console says. */
  show(view: View): Promise<{ page: Page; complaints: readonly string[] }>;
  close(): Promise<void>;
}

/** @throws Error naming the package to install where Chromium is missing. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gallery-'));
  await build(folder);
  const server = await serve(folder);
  const browser = await launchChromium();
  return {
    show: (view) => show(browser, addressOf(server), view),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function build(folder: string): Promise<void> {
  writeFileSync(path.join(folder, 'data.json'), JSON.stringify(await galleryData()));
  await new Promise<void>((resolve, reject) => {
    webpack(webpackGallery(folder), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const name = path.basename(new URL(url, 'http://localhost').pathname);
    const file = path.join(folder, name);
    response.setHeader('Content-Security-Policy', POLICY);
    if (name === '') response.setHeader('Content-Type', 'text/html').end(PAGE);
    else if (!existsSync(file)) response.writeHead(204).end();
    else response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}/`;
}

async function show(browser: Browser, base: string, view: View) {
  const { scene, width, height = 720, dark = false, language = 'vi', forcedColors } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${base}?${new URLSearchParams({ scene, language }).toString()}`);
  await page.locator('[role=tabpanel]:visible h2').first().waitFor();
  await page.locator('[role=status]').waitFor({ state: 'attached' });
  await page.locator('.fui-Spinner').waitFor({ state: 'detached' });
  return { page, complaints };
}
