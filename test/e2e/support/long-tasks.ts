/** Tasks of the page that kept it from answering for more than 50 ms: a note, for no machine is like another. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks?: number[];
    beat?: { last: number; longest: number };
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

/** Begins to listen how long the page leaves its timers waiting. */
export async function startBeat(page: Page): Promise<void> {
  await page.evaluate(() => {
    const beat = { last: performance.now(), longest: 0 };
    window.beat = beat;
    setInterval(() => {
      const now = performance.now();
      beat.longest = Math.max(beat.longest, now - beat.last);
      beat.last = now;
    }, 4);
  });
}

/** The longest time without one since then, in milliseconds. */
export async function longestSilence(page: Page): Promise<number> {
  return page.evaluate(() =>
    window.beat ? Math.max(window.beat.longest, performance.now() - window.beat.last) : Infinity,
  );
}
