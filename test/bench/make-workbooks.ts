/** Filled official forms for the bench, one a commune, as Excel saves them. Simulated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Commune, CommuneKind } from '../../src/core/places/types';
import { APPENDIX_SHEET, emptyAppendix } from '../../src/core/sheets/appendix';
import { text } from '../../src/core/sheets/builder';
import type { SheetModel } from '../../src/core/sheets/model';
import { fittingHeights } from '../../src/core/sheets/row-height';
import { findTemplate } from '../../src/core/templates/catalogue';
import { parsePeriod } from '../../src/core/templates/period';
import { writeWorkbook } from '../../src/hosts/xlsx';
import { savedByExcel } from './saved-by-excel';
import { simulatedRows } from './simulated-appendix';
import country from './country.json';

/** All 3,321 units of the country; populations are simulated. */
export function countryCommunes(): Commune[] {
  return country.provinces.flatMap(({ name: formerProvince, communes }) =>
    communes.map(([code = '', name = '', kind = ''], index) => ({
      code,
      name,
      kind: kind as CommuneKind,
      fullName: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
      formerProvince,
      population: 12_000 + ((index * 977) % 40_000),
      aliases: [],
    })),
  );
}

/** Writes one workbook a commune into `folder`; returns their paths. */
export async function makeWorkbooks(
  folder: string,
  communes: readonly Commune[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const template = findTemplate('lam-dong-xa-2026');
  const period = parsePeriod('2025');
  if (!template || !period) throw new Error('form A and the year 2025 are built in');
  const files: string[] = [];
  for (const [index, commune] of communes.entries()) {
    const model = emptyAppendix(template, commune, period);
    const sheets = model.sheets.map((sheet) =>
      sheet.name === APPENDIX_SHEET ? filled(sheet, commune, index) : sheet,
    );
    const file = path.join(folder, `${commune.code}.xlsx`);
    writeFileSync(file, savedByExcel(await writeWorkbook({ title: SIMULATED, sheets })));
    files.push(file);
  }
  return files;
}

const SIMULATED = '(Số liệu mô phỏng)';

/** The form filled in from its first row on; said to be simulated in the blank row over its table. */
function filled(sheet: SheetModel, commune: Commune, index: number): SheetModel {
  const report = `(Kèm theo Báo cáo số ${String(10 + (index % 90))}/BC-UBND ngày 12/12/2025 của UBND ${commune.kind} ${commune.name})`;
  const rows = simulatedRows(commune, index);
  const first = sheet.cells.find(({ style }) => style === 'result')?.row ?? 0;
  const cells = sheet.cells.map((cell) => {
    if (cell.style === 'attachment' && cell.content.kind === 'text') {
      return { ...cell, content: text(report) };
    }
    const row = rows[cell.row - first];
    if (row && cell.style === 'result') return { ...cell, content: text(row.result) };
    return row && cell.style === 'evidence' ? { ...cell, content: text(row.evidence) } : cell;
  });
  cells.push({ row: first - 2, column: 0, content: text(SIMULATED), style: 'attachment' });
  return { ...sheet, cells, rowHeights: fittingHeights({ ...sheet, cells }) };
}
