/** What the stand-in's workbook says of a sheet, read by other means than the program's own. */
import { cellName } from '../../../src/core/sheets/address';
import type { CellStyle, PrintSetup, Validation } from '../../../src/core/sheets/model';
import { splitAddress } from '../../excel-host/area';
import { columnOfKey, newSheet, rowOfKey, sheetNamed } from '../../excel-host/workbook';
import type { Page, Sheet, Workbook } from '../../excel-host/workbook';
import type { SheetFeatures } from '../contract';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

export function featuresOf(workbook: Workbook, name: string): SheetFeatures {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { rows, columns } = sheet.freeze;
  return {
    visibility: VISIBILITIES[sheet.visibility],
    merges: sheet.merges,
    validations: validationsOf(sheet),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, fill, fontColor }) => ({
      range: areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
      formula: formula.slice(1),
      ...(fill !== null && { fill: fill.slice(1) }),
      ...(fontColor !== null && { color: fontColor.slice(1) }),
    })),
    protected: sheet.protection !== null,
    freeze: rows > 0 || columns > 0 ? { rows, columns } : undefined,
    autoFilter: sheet.autoFilter ?? undefined,
    print: printOf(sheet.page),
    styles: stylesOf(sheet),
    notes: new Map(sheet.notes.map((note) => [cellName(note.row, note.column), note.content])),
  };
}

/** The stand-in keeps a rule once for each range. */
function validationsOf({ validations }: Sheet): Validation[] {
  const rules = new Map<string, Validation>();
  for (const { area, rule, prompt, errorAlert } of validations) {
    const { message } = prompt as { message: string };
    const strict = (errorAlert as { style: string }).style === 'Stop';
    const key = JSON.stringify([rule, prompt, errorAlert]);
    const ranges = [...(rules.get(key)?.ranges ?? []), area];
    const { list, custom } = rule;
    const formula = String(list?.['source'] ?? custom?.['formula']).slice(1);
    rules.set(
      key,
      list
        ? { kind: 'list', ranges, source: formula, message, strict }
        : { kind: 'formula', ranges, formula, message, strict },
    );
  }
  return [...rules.values()];
}

function printOf(page: Page): PrintSetup | undefined {
  const untouched = newSheet({ lastId: 0 } as Workbook, '').page;
  if (JSON.stringify(page) === JSON.stringify(untouched)) return undefined;
  const { titleRows, titleColumns, printArea, margins, zoom, headersFooters } = page;
  const millimetres = (points: number): number => Math.round((points * 254) / 72) / 10;
  const { LeftFooter, CenterFooter, RightFooter } = headersFooters;
  const footer = [
    ['&L', LeftFooter],
    ['&C', CenterFooter],
    ['&R', RightFooter],
  ].map(([side = '', text = '']) => (text === '' ? '' : side + text));
  return {
    paper: page.paperSize === 'A4' ? 'A4' : ('another' as 'A4'),
    landscape: page.orientation === 'Landscape',
    margins: {
      top: millimetres(margins.top),
      right: millimetres(margins.right),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
    },
    fitToWidth: zoom['horizontalFitToPages'] ?? 0,
    ...(titleRows && { titleRows: [titleRows.top, titleRows.bottom] }),
    ...(titleColumns && { titleColumns: [titleColumns.left, titleColumns.right] }),
    ...(printArea[0] && { area: printArea[0] }),
    footer: footer.join(''),
  };
}

function stylesOf(sheet: Sheet): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const [key, { format = {} }] of sheet.cells) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const lines = [
      `h:${String(row)}:${String(column)}`,
      `h:${String(row + 1)}:${String(column)}`,
      `v:${String(row)}:${String(column)}`,
      `v:${String(row)}:${String(column + 1)}`,
    ];
    const color = format.fontColor?.slice(1);
    styles.set(cellName(row, column), {
      font: {
        name: format.fontName ?? '',
        size: format.fontSize ?? 0,
        bold: format.bold ?? false,
        italic: format.italic ?? false,
        ...(color !== undefined && { color }),
      },
      ...(format.fill && { fill: format.fill.slice(1) }),
      ...(lines.every((line) => sheet.borders.get(line)?.style === 'Continuous') && {
        border: 'thin',
      }),
      ...(format.horizontal && {
        horizontal: format.horizontal.toLowerCase() as CellStyle['horizontal'],
      }),
      ...(format.vertical && { vertical: format.vertical.toLowerCase() as CellStyle['vertical'] }),
      wrap: format.wrap ?? false,
      numberFormat: format.numberFormat ?? 'General',
      locked: format.locked ?? true,
    } as CellStyle);
  }
  return styles;
}

/** `=SUM(B3:B4)`: the one formula of the contract. */
export function evaluateSum(formula: string, sheet: Sheet): { value: number } {
  const [, address = ''] = /^=SUM\((.*)\)$/.exec(formula) ?? [];
  const area = splitAddress(address).areas?.[0];
  let value = 0;
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const isIn =
      area !== undefined &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right;
    if (isIn && typeof cell.value === 'number') value += cell.value;
  }
  return { value };
}
