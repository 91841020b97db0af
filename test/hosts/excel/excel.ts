/** The adapter over Microsoft's own library and the stand-in for Excel. */
import { createExcelHost } from '../../../src/hosts/excel';
import type { ExcelWorkbookHost } from '../../../src/hosts/excel';
import type { Patience } from '../../../src/hosts/excel/session';
import { createExcelInNode } from '../../excel-host/in-node';
import type { ExcelInNode } from '../../excel-host/in-node';
import type { ExcelOptions } from '../../excel-host/host';
import type { ExcelVersion } from '../../excel-host/versions';
import { evaluateSum } from './features';
import { addNotes } from './notes-library';

/** Those the add-in runs in. */
export const VERSIONS: readonly ExcelVersion[] = ['ltsc-2021', 'ltsc-2024', '365', 'web'];
export const LOCALES = ['vi-VN', 'en-US'] as const;

export interface OpenedExcel {
  readonly excel: ExcelInNode;
  readonly host: ExcelWorkbookHost;
}

/** For tests that let it run out; others must not fail on a slow machine. */
export const SHORT: Patience = { typing: 400, answer: 400, retry: 20 };
const LONG: Patience = { typing: 60_000, answer: 60_000, retry: 20 };

export async function openExcel(options: ExcelOptions = {}, patience = LONG): Promise<OpenedExcel> {
  const excel = await createExcelInNode({ evaluate: evaluateSum, ...options });
  addNotes(excel);
  const supports = (set: string, member?: string): boolean =>
    excel.isSetSupported('ExcelApi', set) && hasMember(excel, member);
  return { excel, host: createExcelHost(excel.run, supports, patience) };
}

function hasMember({ Excel }: ExcelInNode, member = ''): boolean {
  const [type = '', name = ''] = member.split('.');
  const constructor = Reflect.get(Excel, type) as { prototype: object } | undefined;
  return constructor !== undefined && Reflect.has(constructor.prototype, name);
}

/** How many requests an operation takes, those of the library itself not counted. */
export async function syncsOf(
  { excel }: OpenedExcel,
  operation: () => Promise<unknown>,
): Promise<number> {
  const before = excel.host.syncs.length;
  await operation();
  return excel.host.syncs.length - before;
}

/** What an operation fails with; `null` when it does not. */
export function failureOf(operation: Promise<unknown>): Promise<unknown> {
  return operation.then(
    () => null,
    (error: unknown) => error,
  );
}
