/**
 * Excel in a page: bundled to one file and run before office.js (an init script, or the first
 * script of a development page). Options are read from `window.excelOptions`, where there are any;
 * `window.excel` then is the workbook, its faults and the person in front of it.
 */
import { bridgeTo } from './bridge';
import { ExcelHost } from './host';
import type { ExcelOptions } from './host';
import { Person } from './person';
import { loadWorkbook, saveWorkbook } from './snapshot';
import type { SavedWorkbook } from './snapshot';

export interface ExcelInPage {
  readonly host: ExcelHost;
  readonly person: Person;
  /** The workbook as JSON, to be sent to a test. */
  save(): SavedWorkbook;
  /** Puts another workbook in place, before the add-in has read anything. */
  load(saved: SavedWorkbook): void;
}

/** Puts Excel behind a window, before office.js runs in it. */
export function installExcel(page: object, options: ExcelOptions = {}): ExcelInPage {
  const host = new ExcelHost(options);
  Object.defineProperty(page, 'external', {
    value: bridgeTo(host),
    configurable: true,
    writable: true,
  });
  return {
    host,
    person: new Person(host),
    save: () => saveWorkbook(host.workbook),
    load: (saved) => {
      host.workbook = loadWorkbook(saved);
    },
  };
}

declare global {
  interface Window {
    excelOptions?: ExcelOptions;
    excel?: ExcelInPage;
  }
}

if (typeof window !== 'undefined') window.excel = installExcel(window, window.excelOptions);
