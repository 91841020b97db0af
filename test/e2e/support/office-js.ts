import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Where the task pane loads it from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Answers for Microsoft's address with the files of the installed package. */
export async function answerOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_JS}**`, (route) =>
    route.fulfill({ path: path.join(LIBRARY, route.request().url().slice(OFFICE_JS.length)) }),
  );
}
