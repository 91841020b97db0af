/**
 * The bridge between Microsoft's office.js and Excel: what Excel puts at `window.external`.
 * office.js is used as it is; which members it calls was found by running it.
 */
import type { EventMessage } from './events';
import type { ExcelHost, Outcome } from './host';
import { requirementMatrix, VERSIONS } from './versions';

const RICH_API_REQUEST = 93;
const RICH_API_MESSAGES = 33;
const SUCCESS = 0;
const NOT_PLAYED = 5001;
const BODY = 4;
const FLAGS = 6;

/** Office.js takes arrays of COM's, which have a `toArray`; inner arrays are plain. */
interface SafeArray {
  toArray(): readonly unknown[];
}
type Callback = (answer: SafeArray) => void;
type Handler = (event: number, args: SafeArray) => void;

const safeArray = (...items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** The object for `window.external`. */
export function bridgeTo(host: ExcelHost) {
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale.name}$$$$0`,
    GetContext: () => contextOf(host),
    Execute(dispatch: number, params: readonly (readonly unknown[])[], callback: Callback) {
      const [request = []] = params;
      if (dispatch !== RICH_API_REQUEST) {
        later(host, callback, NOT_PLAYED);
        return;
      }
      host.handle(String(request[BODY]), Number(request[FLAGS]), (outcome) => {
        callback(answerOf(outcome));
      });
    },
    RegisterEvent(dispatch: number, _target: string, handler: Handler, callback: Callback) {
      if (dispatch === RICH_API_MESSAGES) {
        host.onEvents = (messages: readonly EventMessage[]) => {
          handler(RICH_API_MESSAGES, safeArray(...messages));
        };
      }
      later(host, callback, SUCCESS);
    },
    UnregisterEvent(dispatch: number, _target: string, callback: Callback) {
      if (dispatch === RICH_API_MESSAGES) host.onEvents = () => undefined;
      later(host, callback, SUCCESS);
    },
    MessageParent: () => undefined,
  };
}

function later(host: ExcelHost, callback: Callback, code: number): void {
  host.clock.after(0, () => {
    callback(safeArray(code));
  });
}

const answerOf = (outcome: Outcome): SafeArray =>
  'body' in outcome ? safeArray(SUCCESS, [200, [], outcome.body]) : safeArray(outcome.bridgeError);

/** What office.js asks once, when it starts. */
function contextOf(host: ExcelHost) {
  const facts = {
    GetAppType: 1,
    GetSolutionRef: 'phu-luc',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: host.locale.name,
    GetAppDataLocale: host.locale.name,
    GetDocUrl: host.workbook.name,
    GetAppCapabilities: host.faults.readOnly ? 1 : 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 2,
    // XML: of none, the library's parser makes a page of error with styles that a strict policy blocks.
    GetSolutionToken: '<t/>',
    GetCorrelationId: '',
    GetInstanceId: '',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirementMatrix(host.version)),
    GetHostCustomMessage: '',
    GetHostFullVersion: VERSIONS[host.version].build,
    GetDialogRequirementMatrix: '{}',
    GetFeaturesForSolution: '{}',
    GetInitialDisplayMode: 0,
    GetSettings: settingsOf(host),
    GetOfficeThemeInfo: JSON.stringify(themeOf(host)),
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact]));
}

/** `Office.context.officeTheme`, colors as numbers; the web has none (issue 6134). */
function themeOf(host: ExcelHost) {
  if (host.version === 'web') return null;
  const [paper, ink] = host.theme === 'dark' ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  return {
    bodyBackgroundColor: paper,
    bodyForegroundColor: ink,
    controlBackgroundColor: paper,
    controlForegroundColor: ink,
  };
}

/** `Office.context.document.settings`: the same store as `workbook.settings`. */
function settingsOf(host: ExcelHost) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of host.workbook.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      host.workbook.settings = new Map(keys.map((key, at) => [key, values[at] ?? 'null']));
    },
  };
}
