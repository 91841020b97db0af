/**
 * Excel in Node, for contract tests: Microsoft's own office.js and its part for Excel run
 * unmodified from the installed package, in a context of their own with the little of a page
 * they ask for.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { VirtualClock } from './clock';
import type { ExcelOptions } from './host';
import { installExcel } from './install-excel';
import type { ExcelInPage } from './install-excel';

export interface ExcelInNode extends ExcelInPage {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly run: typeof Excel.run;
  isSetSupported(name: string, version?: string): boolean;
  /** Lets time pass for a slow Excel (`faults.slow`): no test waits. */
  pass(milliseconds: number): Promise<void>;
  /** Until the events that wait have been told. */
  settled(): Promise<void>;
}

const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
/** The files that are needed; telemetry and the like are not found. */
const NEEDED = /^(office|excel-win32-16\.01|[a-z-]+\/office_strings)(\.debug)?\.js$/;
const scripts = new Map<string, Script>();

function scriptNamed(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const script = new Script(readFileSync(path.join(LIBRARY, name), 'utf8'), { filename: name });
  scripts.set(name, script);
  return script;
}

/** Starts office.js over a new Excel, and waits until it says it is ready. */
export async function createExcelInNode(options: ExcelOptions = {}): Promise<ExcelInNode> {
  const clock = new VirtualClock();
  const page = newPage();
  const excel = installExcel(page, { clock, ...options });
  const context = createContext(page);
  page.runScript = (name) => scriptNamed(name).runInContext(context) as unknown;
  page.runScript('office.js');
  const library = page as unknown as Pick<ExcelInNode, 'Excel' | 'Office' | 'OfficeExtension'>;
  await library.Office.onReady();
  const { Excel, Office, OfficeExtension } = library;
  return {
    ...excel,
    Excel,
    Office,
    OfficeExtension,
    run: Excel.run,
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    pass: (milliseconds) => clock.pass(milliseconds),
    settled: async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
  };
}

/** A window as far as office.js looks at one. Timers do not keep Node from ending. */
function newPage() {
  const base = 'https://localhost/dist/';
  const page = {
    Event,
    // One realm's errors, promises and arrays, so that a test can compare them.
    Error,
    Promise,
    JSON,
    console,
    performance,
    setTimeout: (run: () => void, milliseconds?: number) => setTimeout(run, milliseconds).unref(),
    clearTimeout,
    setInterval: (run: () => void, milliseconds?: number) => setInterval(run, milliseconds).unref(),
    clearInterval,
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140.0', language: 'vi' },
    location: { href: `${base}taskpane.html`, hash: '', search: '', protocol: 'https:' },
    history: {},
    name: '',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    runScript: undefined as unknown as (name: string) => unknown,
  };
  const head = {
    appendChild: (script: {
      src: string;
      onload?: () => void;
      onerror?: (event: Event) => void;
    }) => {
      const name = script.src.replace(base, '');
      setTimeout(() => {
        if (!NEEDED.test(name)) {
          script.onerror?.(new Event('error'));
          return;
        }
        page.runScript(name);
        script.onload?.();
      }, 0);
    },
  };
  const document = {
    URL: page.location.href,
    readyState: 'complete',
    cookie: '',
    hasFocus: () => true,
    createElement: () => ({ setAttribute: () => undefined }),
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? [{ src: `${base}office.js`, getAttribute: () => null }] : [head],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return Object.assign(page, { document, window: page, self: page, top: page, parent: page });
}
