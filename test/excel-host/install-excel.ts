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
