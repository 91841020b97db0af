/**
 * What one edit costs the page: the main thread's time from the edit until its check is drawn, for
 * form B as a province fills it in (23 rows, long evidence), in the built pages.
 *
 *   npm run build && npx tsx test/bench/recheck.ts
 *
 * Figures are CPU time, so that what else the machine does is not counted. In the task pane the
 * stand-in for Excel runs on the same thread: a profile tells whose time is whose.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { cellName, rangeName } from '../../src/core/sheets/address';
import { readWorkbook } from '../../src/hosts/xlsx';
import { paneText } from '../../src/i18n/pane-words';
import { answerOfficeJs } from '../e2e/support/office-js';
import { serveSite } from '../e2e/support/site';
import { bundleStandIn } from '../e2e/support/stand-in';
import type { WorkbookGiven } from '../excel-host/build-workbook';
import { launchChromium } from '../support/chromium';

const FILE = path.resolve(__dirname, '../../assets/samples/tinh/phu-luc-tinh-lam-dong.xlsx');
/** A rate: every other time one that is out of range, so that findings come and go. */
const CELL = 'C20';
const rateOf = (at: number) => `${String(at % 2 === 0 ? 150 + at : 80)} %`;
const EDITS = 12;
const WARM_UP = 4;
/** From an edit until all it leads to has long been done, in milliseconds. */
const LONG_AFTER = 2_000;

interface Cost {
  /** Milliseconds of the main thread. */
  readonly all: number;
  readonly script: number;
  readonly layout: number;
  /** By whose code ran, as far as it was script. */
  readonly ours: number;
  readonly office: number;
  readonly standIn: number;
}

type Edit = (text: string) => Promise<void>;

function given(): WorkbookGiven {
  const { file, sheets } = readWorkbook({
    name: path.basename(FILE),
    bytes: readFileSync(FILE),
    modified: null,
  });
  return {
    name: file,
    sheets: sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      visibility: visibility === 'visible' ? 'Visible' : 'VeryHidden',
      cells: Object.fromEntries(
        cells.map(({ row, column, value }) => [
          cellName(row, column),
          typeof value === 'string' ? { value, format: { numberFormat: '@' } } : value,
        ]),
      ),
      merges: merges.map(rangeName),
    })),
  };
}

/** Whose script it is, by its address; the stand-in has none. */
function ownerOf(url: string): 'ours' | 'office' | 'standIn' {
  if (url.includes('appsforoffice')) return 'office';
  return url.startsWith('http') ? 'ours' : 'standIn';
}

async function metrics(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: found } = await cdp.send('Performance.getMetrics');
  return new Map(found.map(({ name, value }) => [name, value * 1_000]));
}

/**
 * What happens in the page within so long after something was done.
 * @param profiled tells whose script it is; the profiler itself takes time, too
 */
async function costOf(
  page: Page,
  cdp: CDPSession,
  done: () => Promise<void>,
  profiled: boolean,
): Promise<Cost> {
  await done();
  if (profiled) await cdp.send('Profiler.start');
  const before = await metrics(cdp);
  await page.waitForTimeout(LONG_AFTER);
  const after = await metrics(cdp);
  const profile = profiled ? (await cdp.send('Profiler.stop')).profile : null;
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  const owners = { ours: 0, office: 0, standIn: 0 };
  const nodes = new Map(profile?.nodes.map((node) => [node.id, node.callFrame]));
  profile?.samples?.forEach((id, at) => {
    const frame = nodes.get(id);
    // What is no function of a script: idle, program, the collector.
    if (!frame || frame.functionName.startsWith('(')) return;
    owners[ownerOf(frame.url)] += (profile?.timeDeltas?.[at] ?? 0) / 1_000;
  });
  return {
    all: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    ...owners,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}

async function measure(name: string, page: Page, edit: Edit): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  const idle = await costOf(page, cdp, async () => undefined, false);
  const costs: Cost[] = [];
  const profiles: Cost[] = [];
  for (let at = 0; at < WARM_UP + 2 * EDITS; at += 1) {
    const profiled = at >= WARM_UP + EDITS;
    const cost = await costOf(page, cdp, () => edit(rateOf(at)), profiled);
    if (at >= WARM_UP) (profiled ? profiles : costs).push(cost);
  }
  const of = (part: keyof Cost, among = costs) => median(among.map((cost) => cost[part]));
  console.log(`\n${name}: medians of ${String(EDITS)} edits, ms`);
  console.table({
    'nothing done': { all: median([idle.all]) },
    'one edit': { all: of('all'), script: of('script'), layout: of('layout') },
    'one edit, profiled': {
      all: of('all', profiles),
      ours: of('ours', profiles),
      office: of('office', profiles),
      standIn: of('standIn', profiles),
    },
  });
}

async function main(): Promise<void> {
  const [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  const newPage = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    return { context, page: await context.newPage() };
  };
  for (const place of ['review', 'entry'] as const) {
    const { context, page } = await newPage(450);
    await answerOfficeJs(context);
    const workbook = given();
    await context.addInitScript({
      content: `window.excelOptions = ${JSON.stringify({ workbook })};`,
    });
    await context.addInitScript({ content: await bundleStandIn() });
    await page.goto(`${site.origin}/taskpane.html?place=${place}`);
    if (place === 'entry') {
      await page.getByRole('button', { name: paneText('vi', 'read-open') }).click();
      await page.locator('li[data-key="1.1"]').waitFor();
    } else await page.locator('li[data-key]').first().waitFor();
    const sheet = workbook.sheets?.[0]?.name ?? '';
    await measure(`The task pane, ${place}`, page, async (text) => {
      await page.evaluate(
        ([name, cell, typed]) => window.excel?.person.typeInto(name, cell, typed),
        [sheet, CELL, text] as const,
      );
    });
    await context.close();
  }
  const { context, page } = await newPage(1_100);
  await page.goto(`${site.origin}/index.html?place=review`);
  await page.locator('input[type=file]').first().setInputFiles(FILE);
  await page.locator('li[data-key]').first().waitFor();
  await measure('The browser edition, review', page, async (text) => {
    await page.locator(`[data-cell="${CELL}"]`).dblclick();
    const editor = page.getByRole('textbox', {
      name: paneText('vi', 'cell-editor', { cell: CELL }),
    });
    await editor.fill(text);
    await editor.press('Enter');
  });
  await context.close();
  await browser.close();
  site.close();
}

void main();
