/** Browser tabs for tests, each in a profile of its own, and what a strict page must not do. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium';
import { answerOfficeJs, OFFICE_JS } from './office-js';
import { serveSite, type Site } from './site';

/** What the page's own policy blocks is not always said on the console. */
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) => {
  const { violatedDirective, blockedURI, sourceFile, lineNumber, columnNumber } = event;
  const place = [sourceFile, lineNumber, columnNumber].join(':');
  console.error(['blocked:', violatedDirective, blockedURI, place].join(' '));
});`;

/** Longer than anything a person waits for: a hang is a failure. */
export const TIMEOUT_MS = 20_000;

export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** `http://127.0.0.1:40123`, where the built pages are. */
  readonly origin: string;
  /** What the page has complained of; a test that expects some takes them out. */
  readonly complaints: string[];
}

export interface TabOptions extends BrowserContextOptions {
  /** What runs before anything of the page. */
  readonly scripts?: readonly string[];
  /** Whether the page may ask Microsoft's address for office.js. */
  readonly office?: boolean;
}

/**
 * For one test file: Chromium and the built pages. After each test its tabs are closed, and must
 * have neither complained nor asked anything of another address.
 */
export function chromiumTabs(): (options?: TabOptions) => Promise<Tab> {
  let browser: Browser | null = null;
  let site: Site | null = null;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterEach(async () => {
    const opened = tabs;
    tabs = [];
    await Promise.all(opened.map(({ context }) => context.close()));
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  return async ({ scripts = [], office = false, ...options } = {}) => {
    if (!browser || !site) throw new Error('tabs are opened within tests');
    const { origin } = site;
    const context = await browser.newContext({ viewport: { width: 450, height: 900 }, ...options });
    context.setDefaultTimeout(TIMEOUT_MS);
    if (office) await answerOfficeJs(context);
    for (const content of [TELL_VIOLATIONS, ...scripts]) await context.addInitScript({ content });
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('request', (request) => {
      const address = request.url();
      const known = ['blob:', 'data:', `${origin}/`, ...(office ? [OFFICE_JS] : [])];
      if (!known.some((start) => address.startsWith(start))) complaints.push(`asked: ${address}`);
    });
    const tab = { page: await context.newPage(), context, origin, complaints };
    tabs.push(tab);
    return tab;
  };
}
