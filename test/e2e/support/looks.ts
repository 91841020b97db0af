/** What must hold of a page however it is drawn. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { layOutAll } from '../../support/lay-out-all';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds, of all its rules: the rule, and the elements it is about. */
export async function axeViolations(page: Page): Promise<string[]> {
  await layOutAll(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(() => window.axe?.run(document));
  if (!results) throw new Error('axe did not run');
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** Elements that stand out of the page, and those that cut what they hold; the sheet scrolls. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const isDrawn = (element: Element) => {
      const { width } = element.getBoundingClientRect();
      // Text for screen readers only is one pixel wide.
      return width > 1 && element.closest('section:has([role=grid])') === null;
    };
    const standsOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    };
    const cuts = (element: Element) =>
      getComputedStyle(element).overflowX !== 'visible' &&
      element.scrollWidth > element.clientWidth + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isDrawn(element) && (standsOut(element) || cuts(element)))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
