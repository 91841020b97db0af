/** The built browser edition in Chromium. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { Place } from '../../src/app/pane/types';
import type { SheetSnapshot } from '../../src/core/sheets/snapshot';
import { cellName } from '../../src/core/sheets/address';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { PaneWord } from '../../src/i18n/pane-words';
import { Pane } from './pane';
import { chromiumTabs, type Tab, type TabOptions } from './support/tabs';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class BrowserEdition extends Pane {
  constructor(readonly tab: Tab) {
    super(tab.page);
  }

  /** A cell of the sheet that is drawn. */
  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  /** Types into a cell in place of what it holds, and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.cell(cell).dblclick();
    const editor = this.page.getByRole('textbox', { name: this.words('cell-editor', { cell }) });
    await editor.fill(text);
    await editor.press('Enter');
  }

  /** Presses a button that saves a file. */
  async saved(button: PaneWord): Promise<SavedFile> {
    const started = this.page.waitForEvent('download');
    await this.press(button);
    const download = await started;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}

export interface EditionOptions extends TabOptions {
  readonly place?: Place;
}

/** What opens browser editions for the tests of one file. */
export function browserEditions(): (options?: EditionOptions) => Promise<BrowserEdition> {
  const open = chromiumTabs();
  return async ({ place = 'entry', ...options } = {}) => {
    const tab = await open({ viewport: { width: 1100, height: 800 }, ...options });
    await tab.page.goto(`${tab.origin}/index.html?place=${place}`);
    await tab.page.getByRole('tab').first().waitFor();
    return new BrowserEdition(tab);
  };
}

/** The sheets of a saved workbook. @throws FileRefused */
export function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  return readWorkbook({ name: 'saved.xlsx', bytes, modified: null }).sheets;
}

/** What cells of a sheet hold, by cell. @throws Error for a sheet that is not there. */
export function valuesOf(bytes: Uint8Array, sheet: string): ReadonlyMap<string, unknown> {
  const found = sheetsOf(bytes).find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return new Map(found.cells.map(({ row, column, value }) => [cellName(row, column), value]));
}
