import type { Page } from 'playwright-core';

/**
 * Cards out of sight are not laid out (`content-visibility`). axe, which does not know of that, takes
 * what they hold for standing over what is in sight: laid out, they are looked at as well.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLElement>('li[data-key]')) {
      card.style.contentVisibility = 'visible';
    }
  });
}
