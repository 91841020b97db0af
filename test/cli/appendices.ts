/** Appendices to try the terminal edition with; all figures are invented (mô phỏng). */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lamDong } from '../../src/core/places/gazetteer';
import type { Commune } from '../../src/core/places/types';
import { emptyAppendix } from '../../src/core/sheets/appendix';
import { CellBuilder, number, text } from '../../src/core/sheets/builder';
import type { CellContent, SheetModel, WorkbookModel } from '../../src/core/sheets/model';
import { PAGE_STYLES } from '../../src/core/sheets/page';
import { findTemplate } from '../../src/core/templates/catalogue';
import { parsePeriod } from '../../src/core/templates/period';
import { writeWorkbook } from '../../src/hosts/xlsx';

export interface Filled {
  readonly form?: string;
  readonly period?: string;
  /** By row of the form; the others say 1. */
  readonly results?: Readonly<Record<string, string | number>>;
  readonly evidence?: Readonly<Record<string, string>>;
}

export function communeCalled(name: string): Commune {
  const found = lamDong.find(name);
  if (!found || found === 'ambiguous') throw new Error(`no commune ${name}`);
  return found;
}

/** Our own empty form for a commune, filled in: results from D6 on, evidence beside them. */
export function filledModel(commune: Commune, given: Filled = {}): WorkbookModel {
  const template = findTemplate(given.form ?? 'lam-dong-xa-2026');
  const period = parsePeriod(given.period ?? '2026-Q2');
  if (!template || !period) throw new Error('no such form or period');
  const results = new Map(Object.entries(given.results ?? {}));
  const evidence = new Map(Object.entries(given.evidence ?? {}));
  const empty = emptyAppendix(template, commune, period);
  return {
    ...empty,
    sheets: empty.sheets.map((sheet) => {
      const rows = new Map(
        sheet.cells.flatMap(({ row, column, content }) =>
          column === 0 && content.kind === 'text' ? [[row, content.text]] : [],
        ),
      );
      const cells = sheet.cells.map((cell) => {
        const indicator = rows.get(cell.row) ?? '';
        if (cell.style === 'result') {
          return { ...cell, content: contentOf(results.get(indicator) ?? '1') };
        }
        const said = evidence.get(indicator);
        return cell.style === 'evidence' && said !== undefined
          ? { ...cell, content: text(said) }
          : cell;
      });
      return { ...sheet, cells };
    }),
  };
}

export async function appendix(commune: string, given: Filled = {}): Promise<Uint8Array> {
  return writeWorkbook(filledModel(communeCalled(commune), given));
}

export async function writeAppendix(file: string, commune: string, given?: Filled): Promise<void> {
  writeFileSync(file, await appendix(commune, given));
}

/** A workbook of one sheet that holds just these rows. */
export async function plainWorkbook(
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  const builder = new CellBuilder();
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      builder.put(at, column, contentOf(value), 'body');
    });
  });
  const sheet: SheetModel = {
    name: 'Số liệu nền',
    visibility: 'visible',
    styles: PAGE_STYLES,
    cells: builder.cells,
    merges: [],
    columnWidths: [],
  };
  return writeWorkbook({ title: 'Mô phỏng', sheets: [sheet] });
}

export async function writePlainWorkbook(
  folder: string,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await plainWorkbook(rows));
  return file;
}

function contentOf(value: string | number): CellContent {
  return typeof value === 'number' ? number(value) : text(value);
}

/** The same workbook with every text changed, those of its hidden sheets too. */
export function retold(model: WorkbookModel, tell: (said: string) => string): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.kind === 'text' ? { ...cell, content: text(tell(cell.content.text)) } : cell,
      ),
    })),
  };
}
