import { fileName } from '../../core/text/file-name';
import { createExcelHost } from './host';
import type { ExcelWorkbookHost } from './host';

/** The oldest `ExcelApi` the add-in works with: Excel LTSC 2021. */
const FLOOR = '1.14';

export type ExcelConnection =
  | {
      readonly status: 'excel';
      readonly host: ExcelWorkbookHost;
      /** Name of the workbook, `Phụ lục.xlsx`; never a path. */
      readonly workbook: string;
      /** Of Office; `null` where Office does not tell (Excel on the web): ask the browser. */
      readonly theme: 'light' | 'dark' | null;
      /** Language of Office, `vi-VN`. */
      readonly language: string;
      /** To be put before every key in `localStorage`; empty where Office has none (Windows). */
      readonly storagePrefix: string;
    }
  /** A page of its own, or another program of Office. */
  | { readonly status: 'outside' }
  /** Excel before LTSC 2021, such as 2016 and 2019. */
  | { readonly status: 'too-old' };

/** Finds out where the page runs. Asked of Office once, at the start; never fails. */
export async function connectExcel(): Promise<ExcelConnection> {
  // office.js comes from Microsoft's address: offline, there is no Office
  if (typeof Office === 'undefined') return { status: 'outside' };
  // outside Office the host is null, whatever the types say
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  if (host !== Office.HostType.Excel) return { status: 'outside' };
  if (!isSetSupported(FLOOR)) return { status: 'too-old' };
  const { displayLanguage, partitionKey } = Office.context;
  const workbook = createExcelHost(
    Excel.run,
    (set, member) => isSetSupported(set) && hasMember(member),
  );
  return {
    status: 'excel',
    host: workbook,
    workbook: await nameOf(workbook),
    theme: themeOf(Office.context.officeTheme as Office.OfficeTheme | undefined),
    language: displayLanguage,
    storagePrefix: (partitionKey as string | undefined) ?? '',
  };
}

/** Excel does not answer while a person types in a cell; Office does, but with an address. */
async function nameOf(host: ExcelWorkbookHost): Promise<string> {
  try {
    return await host.workbookName();
  } catch {
    const { url } = Office.context.document as { url: string | undefined };
    return fileName(url ?? '');
  }
}

function isSetSupported(set: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}

/** @param member `Worksheet.notes`: the library may be older than the Excel it speaks to. */
function hasMember(member: string | undefined): boolean {
  if (member === undefined) return true;
  const [type = '', name = ''] = member.split('.');
  const constructor: unknown = Reflect.get(Excel, type);
  return typeof constructor === 'function' && Reflect.has(constructor.prototype as object, name);
}

function themeOf(theme: Office.OfficeTheme | undefined): 'light' | 'dark' | null {
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const match = /^#([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(theme.bodyBackgroundColor);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // how bright it looks, ITU-R BT.601
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
