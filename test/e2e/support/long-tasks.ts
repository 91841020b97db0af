/** Tasks of the page that kept it from answering for more than 50 ms: a note, for no machine is like another. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** To run before the page. */
export const RECORD_LONG_TASKS = `window.longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });`;

/** What came before is not counted. */
export async function forgetLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longTasks = [];
  });
}

export async function longTasks(page: Page): Promise<string> {
  const durations = await page.evaluate(() => window.longTasks ?? []);
  const longest = Math.round(Math.max(0, ...durations));
  return `${String(durations.length)} tasks of the page over 50 ms, the longest ${String(longest)} ms`;
}
