/** What an .xlsx says of a sheet, read by other means than the program's own. */
import { posix } from 'node:path';
import type { CellRange } from '../../../src/core/sheets/address';
import type { CellStyle, PrintSetup, Validation } from '../../../src/core/sheets/model';
import type { SheetVisibility } from '../../../src/core/sheets/snapshot';
import { readRange } from '../../../src/hosts/xlsx/guard/addresses';
import { elements, part, texts, unpack } from '../../support/ooxml';
import type { Parts } from '../../support/ooxml';
import type { SheetFeatures } from '../contract';

const VISIBILITIES = new Map<string | undefined, SheetVisibility>([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

export function featuresOf(bytes: Uint8Array, sheet: string): SheetFeatures {
  const parts = unpack(bytes);
  const workbook = part(parts, 'xl/workbook.xml');
  const sheets = elements(workbook, 'sheet');
  const index = sheets.findIndex(({ name }) => name === sheet);
  const path = sheetPart(parts, sheets[index]?.['r:id'] ?? '');
  const xml = part(parts, path);
  const names = elements(workbook, 'definedName');
  const nameTexts = texts(workbook, 'definedName');
  const localName = (name: string): string | undefined =>
    nameTexts[
      names.findIndex((each) => each['name'] === name && each['localSheetId'] === String(index))
    ];
  const filter = elements(xml, 'autoFilter')[0];
  return {
    visibility: VISIBILITIES.get(sheets[index]?.['state']) ?? 'visible',
    merges: elements(xml, 'mergeCell').map(({ ref }) => rangeOf(ref)),
    validations: validationsOf(xml),
    conditionalFormats: conditionalFormatsOf(xml, part(parts, 'xl/styles.xml')),
    protected: elements(xml, 'sheetProtection').some((each) => each['sheet'] === '1'),
    freeze: freezeOf(xml),
    autoFilter: filter && rangeOf(filter['ref']),
    print: printOf(xml, localName('_xlnm.Print_Titles'), localName('_xlnm.Print_Area')),
    styles: stylesOf(xml, part(parts, 'xl/styles.xml')),
    notes: notesOf(parts, path),
  };
}

function sheetPart(parts: Parts, id: string): string {
  const links = elements(part(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = links.find((link) => link['Id'] === id)?.['Target'] ?? '';
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}

function rangeOf(ref = ''): CellRange {
  const range = readRange(ref.replaceAll('$', ''));
  if (!range) throw new Error(`no range: ${ref}`);
  return range;
}

function validationsOf(xml: string): Validation[] {
  const formulas = texts(xml, 'formula1');
  return elements(xml, 'dataValidation').map((each, index) => {
    const common = {
      ranges: (each['sqref'] ?? '').split(' ').map(rangeOf),
      message: each['prompt'] ?? '',
      strict: each['errorStyle'] === 'stop',
    };
    const formula = formulas[index] ?? '';
    return each['type'] === 'list'
      ? { kind: 'list', source: formula, ...common }
      : { kind: 'formula', formula, ...common };
  });
}

function conditionalFormatsOf(xml: string, styles: string): SheetFeatures['conditionalFormats'] {
  const looks = [...styles.matchAll(/<dxf>(.*?)<\/dxf>/gs)].map(([, inside = '']) => inside);
  const formulas = texts(xml, 'formula');
  const ranges = elements(xml, 'conditionalFormatting');
  return elements(xml, 'cfRule').flatMap((rule, index) => {
    const look = looks[Number(rule['dxfId'])] ?? '';
    const fill = rgbOf(look, 'bgColor');
    const color = rgbOf(look, 'color');
    return (ranges[index]?.['sqref'] ?? '').split(' ').map((range) => ({
      range: rangeOf(range),
      formula: formulas[index] ?? '',
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
    }));
  });
}

function rgbOf(xml: string, element: string): string | undefined {
  return elements(xml, element)[0]?.['rgb']?.slice(2);
}

function freezeOf(xml: string): SheetFeatures['freeze'] {
  const pane = elements(xml, 'pane')[0];
  if (pane?.['state'] !== 'frozen') return undefined;
  return { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) };
}

function printOf(xml: string, titles = '', area: string | undefined): PrintSetup | undefined {
  const setup = elements(xml, 'pageSetup')[0];
  const margins = elements(xml, 'pageMargins')[0];
  if (!setup || !margins) return undefined;
  const side = (name: string): number => Math.round(Number(margins[name]) * 254) / 10;
  const rows = /\$(\d+):\$(\d+)$/.exec(titles);
  const columns = /\$([A-Z]+):\$([A-Z]+)/.exec(titles);
  const columnIndex = (name: string): number => rangeOf(`${name}1`).left;
  return {
    paper: 'A4',
    landscape: setup['orientation'] === 'landscape',
    margins: {
      top: side('top'),
      right: side('right'),
      bottom: side('bottom'),
      left: side('left'),
    },
    fitToWidth: Number(setup['fitToWidth']),
    ...(rows && { titleRows: [Number(rows[1]) - 1, Number(rows[2]) - 1] as const }),
    ...(columns && {
      titleColumns: [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')] as const,
    }),
    ...(area === undefined ? {} : { area: rangeOf(area.slice(area.indexOf('!') + 1)) }),
    ...(texts(xml, 'oddFooter')[0] === undefined ? {} : { footer: texts(xml, 'oddFooter')[0] }),
  };
}

function inside(xml: string, list: string, element: string): string[] {
  const found = new RegExp(`<${list}[ >].*?</${list}>`, 's').exec(xml)?.[0] ?? '';
  const each = new RegExp(
    `<${element}(?: [^>]*)?/>|<${element}(?: [^>]*[^/])?>.*?</${element}>`,
    'gs',
  );
  return found.match(each) ?? [];
}

function stylesOf(xml: string, styles: string): Map<string, CellStyle> {
  const fonts = inside(styles, 'fonts', 'font');
  const fills = inside(styles, 'fills', 'fill');
  const borders = inside(styles, 'borders', 'border');
  const formats = elements(styles, 'numFmt');
  const looks = inside(styles, 'cellXfs', 'xf').map((look): CellStyle => {
    const ids = elements(look, 'xf')[0] ?? {};
    const font = fonts[Number(ids['fontId'])] ?? '';
    const fill = rgbOf(fills[Number(ids['fillId'])] ?? '', 'fgColor');
    const color = rgbOf(font, 'color');
    const alignment = elements(look, 'alignment')[0] ?? {};
    const horizontal = alignment['horizontal'] as CellStyle['horizontal'];
    const vertical = alignment['vertical'] as CellStyle['vertical'];
    const format = formats.find((each) => each['numFmtId'] === ids['numFmtId']);
    const thin = (borders[Number(ids['borderId'])] ?? '').includes('style="thin"');
    return {
      font: {
        name: elements(font, 'name')[0]?.['val'] ?? '',
        size: Number(elements(font, 'sz')[0]?.['val']),
        bold: font.includes('<b/>'),
        italic: font.includes('<i/>'),
        ...(color === undefined ? {} : { color }),
      },
      ...(fill === undefined ? {} : { fill }),
      ...(thin ? { border: 'thin' } : {}),
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      wrap: /^(1|true)$/.test(alignment['wrapText'] ?? ''),
      numberFormat: format?.['formatCode'] ?? 'General',
      locked: elements(look, 'protection')[0]?.['locked'] !== '0',
    };
  });
  return new Map(
    elements(xml, 'c').map((cell) => [cell['r'] ?? '', looks[Number(cell['s'] ?? 0)] ?? {}]),
  );
}

function notesOf(parts: Parts, sheet: string): Map<string, string> {
  const links = `${posix.dirname(sheet)}/_rels/${posix.basename(sheet)}.rels`;
  const link = elements(parts.get(links) ?? '', 'Relationship').find(({ Type }) =>
    Type?.endsWith('/comments'),
  );
  if (!link) return new Map();
  const xml = part(parts, posix.join(posix.dirname(sheet), link['Target'] ?? ''));
  return new Map(
    elements(xml, 'comment').map(({ ref }, index) => [ref ?? '', texts(xml, 't')[index] ?? '']),
  );
}
