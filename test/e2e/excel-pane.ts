/** The built task pane in Chromium, on Microsoft's own office.js over Excel's stand-in. */
import path from 'node:path';
import type { JSHandle } from 'playwright-core';
import type { Place } from '../../src/app/pane/types';
import type { ExcelOptions } from '../excel-host/host';
import type { ExcelInPage } from '../excel-host/install-excel';
import type { SavedSheet, SavedWorkbook } from '../excel-host/snapshot';
import { Pane } from './pane';
import { bundleStandIn } from './support/stand-in';
import { chromiumTabs, OFFICE_JS, type Tab, type TabOptions } from './support/tabs';

const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

export class ExcelPane extends Pane {
  constructor(
    readonly tab: Tab,
    /** The workbook, its faults and the person in front of it. */
    readonly excel: JSHandle<ExcelInPage>,
    locale: ExcelOptions['locale'] = 'vi-VN',
  ) {
    super(tab.page, locale === 'en-US' ? 'en' : 'vi');
  }

  save(): Promise<SavedWorkbook> {
    return this.excel.evaluate((excel) => excel.save());
  }

  /** @throws Error for a sheet that is not there. */
  async sheet(name: string): Promise<SavedSheet> {
    const { sheets } = await this.save();
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no ${name} among ${sheets.map((each) => each.name).join(', ')}`);
    return sheet;
  }

  /** Types into cells, one after the other, as a person does. */
  async type(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
    const typed = await this.excel.evaluate(
      ({ person }, [name, texts]) =>
        Object.entries(texts).map(([cell, text]) => person.typeInto(name, cell, text)),
      [sheet, cells] as const,
    );
    expect(new Set(typed)).toEqual(new Set(['entered']));
  }
}

/** What opens panes for the tests of one file. */
export function excelPanes(): (
  options?: ExcelOptions,
  place?: Place,
  tab?: TabOptions,
) => Promise<ExcelPane> {
  const open = chromiumTabs();
  let standIn = '';
  beforeAll(async () => {
    standIn = await bundleStandIn();
  });
  return async (options = {}, place = 'entry', tabOptions = {}) => {
    const given = `window.excelOptions = ${JSON.stringify(options)};`;
    const tab = await open({ ...tabOptions, scripts: [given, standIn] });
    await tab.context.route(`${OFFICE_JS}**`, (route) =>
      route.fulfill({ path: path.join(LIBRARY, route.request().url().slice(OFFICE_JS.length)) }),
    );
    await tab.page.goto(`${tab.origin}/taskpane.html?place=${place}`);
    const excel = await tab.page.evaluateHandle(() => {
      if (!window.excel) throw new Error('the stand-in did not run');
      return window.excel;
    });
    return new ExcelPane(tab, excel, options.locale);
  };
}
