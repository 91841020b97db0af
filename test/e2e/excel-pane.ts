/** The built task pane in Chromium, on Microsoft's own office.js over Excel's stand-in. */
import type { JSHandle } from 'playwright-core';
import type { Place } from '../../src/app/pane/types';
import type { FailingRequest } from '../excel-host/faults';
import type { ExcelOptions } from '../excel-host/host';
import type { ExcelInPage } from '../excel-host/install-excel';
import type { SavedSheet, SavedWorkbook } from '../excel-host/snapshot';
import type { CellValue } from '../excel-host/workbook';
import { Pane } from './pane';
import { bundleStandIn } from './support/stand-in';
import { chromiumTabs, TIMEOUT_MS, type Tab, type TabOptions } from './support/tabs';

export class ExcelPane extends Pane {
  constructor(
    readonly tab: Tab,
    /** The workbook, its faults and the person in front of it. */
    readonly excel: JSHandle<ExcelInPage>,
    locale: ExcelOptions['locale'] = 'vi-VN',
  ) {
    super(tab.page, locale === 'en-US' ? 'en' : 'vi');
  }

  async save(): Promise<SavedWorkbook> {
    // As text: Playwright takes seconds to hand over so many objects.
    const saved = await this.excel.evaluate((excel) => JSON.stringify(excel.save()));
    return JSON.parse(saved) as SavedWorkbook;
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

  /** What a cell holds. */
  async cellValue(sheet: string, cell: string): Promise<CellValue> {
    const { cells } = await this.sheet(sheet);
    return cells.find(([name]) => name === cell)?.[1].value ?? null;
  }

  /** Until that cell is the one selected in the sheet in front. */
  async isSelected(sheet: string, cell: string): Promise<void> {
    await this.until(`${sheet}!${cell}`, ({ host: { workbook } }) => {
      const front = workbook.sheets.find(({ id }) => id === workbook.active);
      if (!front) return '';
      const { top, left } = front.selection;
      return `${front.name}!${'ABCDEFGHIJ'.charAt(left)}${String(top + 1)}`;
    });
  }

  /** Until these are the sheets that people see. */
  async hasSheets(names: readonly string[]): Promise<void> {
    await this.until(names.join(', '), ({ host: { workbook } }) =>
      workbook.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ name }) => name)
        .join(', '),
    );
  }

  /** How many requests of the pane it takes from now until a sheet of that name is there. */
  countSyncsUntil(sheet: string): Promise<number> {
    return this.excel.evaluate(({ host }, name) => {
      const before = host.syncs.length;
      const handle = host.handle.bind(host);
      return new Promise<number>((resolve) => {
        host.handle = (body, flags, answer) => {
          handle(body, flags, (outcome) => {
            const present = host.workbook.sheets.some((each) => each.name === name);
            if (present) resolve(host.syncs.length - before);
            answer(outcome);
          });
        };
      });
    }, sheet);
  }

  /** The pane's request so many from now fails, once. */
  async failAt(request: number, failure: Omit<FailingRequest, 'request'>): Promise<void> {
    await this.excel.evaluate(
      ({ host }, [ahead, how]) => {
        host.faults.fail = { ...how, request: host.syncs.length + ahead };
      },
      [request, failure] as const,
    );
  }

  /**
   * The pane is closed as soon as Excel has done its request so many from now, before it hears of
   * it. @returns the workbook that stays open in Excel.
   */
  async closedAfter(request: number, begin: () => Promise<void>): Promise<SavedWorkbook> {
    const done = await this.excel.evaluate(({ host }) => host.syncs.length);
    await this.failAt(request, { when: 'unanswered' });
    await begin();
    await this.page.waitForFunction(
      (last) => (window.excel?.host.syncs.length ?? 0) >= last,
      done + request,
    );
    const left = await this.save();
    await this.page.close();
    return left;
  }

  /** @param seen what is looked at, in the page. */
  private async until(expected: string, seen: (excel: ExcelInPage) => string): Promise<void> {
    const end = Date.now() + TIMEOUT_MS;
    for (;;) {
      const found = await this.excel.evaluate(seen);
      if (found === expected) return;
      if (Date.now() > end) throw new Error(`found ${found}, not ${expected}`);
      await this.page.waitForTimeout(50);
    }
  }
}

export interface PaneOptions extends TabOptions {
  readonly place?: Place;
  /** The workbook that is open already, as another pane has left it. */
  readonly left?: SavedWorkbook;
}

/** What opens panes for the tests of one file. */
export function excelPanes(): (excel?: ExcelOptions, options?: PaneOptions) => Promise<ExcelPane> {
  const open = chromiumTabs();
  let standIn = '';
  beforeAll(async () => {
    standIn = await bundleStandIn();
  });
  return async (options = {}, { place = 'entry', left, ...tabOptions } = {}) => {
    const given = `window.excelOptions = ${JSON.stringify(options)};`;
    const load = left ? [`window.excel.load(${JSON.stringify(left)});`] : [];
    const tab = await open({ ...tabOptions, scripts: [given, standIn, ...load], office: true });
    await tab.page.goto(`${tab.origin}/taskpane.html?place=${place}`);
    await tab.page.locator('#root > *').first().waitFor();
    const excel = await tab.page.evaluateHandle(() => {
      if (!window.excel) throw new Error('the stand-in did not run');
      return window.excel;
    });
    return new ExcelPane(tab, excel, options.locale);
  };
}
