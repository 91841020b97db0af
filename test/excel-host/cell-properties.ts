/** `getCellProperties`, `setCellProperties` and their like for rows and columns: all in one call. */
import { objectArgument } from './arguments';
import type { Plain } from './arguments';
import { fullAddress } from './area';
import type { Area } from './area';
import { readBorder, writeBorder } from './borders';
import type { BorderSide } from './borders';
import type { FormatKey } from './cells';
import { invalidArgument, notPlayed } from './errors';
import { readFormat, writeFormat } from './formats';
import { readHidden, writeHidden } from './hidden-lines';
import type { ExcelHost } from './host';
import { linkOf, setLink } from './links';
import { readSize, writeSize } from './sizes';
import type { Border, Sheet } from './workbook';

const keys = (entries: Readonly<Record<string, FormatKey>>) => new Map(Object.entries(entries));

/** Names within `format`, by the group they stand in. */
const GROUPS: ReadonlyMap<string, ReadonlyMap<string, FormatKey>> = new Map([
  [
    'font',
    keys({
      name: 'fontName',
      size: 'fontSize',
      color: 'fontColor',
      bold: 'bold',
      italic: 'italic',
      underline: 'underline',
      strikethrough: 'strikethrough',
    }),
  ],
  ['fill', keys({ color: 'fill' })],
  ['protection', keys({ locked: 'locked', formulaHidden: 'formulaHidden' })],
]);
const ALONE = keys({
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
  textOrientation: 'orientation',
  shrinkToFit: 'shrink',
});
const BORDERS: ReadonlyMap<string, BorderSide> = new Map([
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
]);
const BORDER_PARTS = ['style', 'color', 'weight'] as const;

/** Answers in the shape of the options, names in camel case as the library hands them on. */
export function readCellProperties(sheet: Sheet, area: Area, options: Plain): Plain {
  const answer = new Map<string, unknown>();
  for (const [name, asked] of wantedOf(options)) {
    if (name === 'address' || name === 'addressLocal')
      answer.set(name, fullAddress(sheet.name, area));
    else if (name === 'hyperlink') answer.set(name, linkOf(sheet, area));
    else if (name === 'rowIndex') answer.set(name, area.top);
    else if (name === 'columnIndex') answer.set(name, area.left);
    else if (name === 'rowHidden') answer.set(name, readHidden(sheet, area, 'row'));
    else if (name === 'columnHidden') answer.set(name, readHidden(sheet, area, 'column'));
    else if (name === 'format')
      answer.set(name, readFormats(sheet, area, objectArgument(asked, name)));
    else throw notPlayed(`'${name}' in cell properties`);
  }
  return Object.fromEntries(answer);
}

/** What is asked for by name, with what is asked of it. */
const wantedOf = (options: Plain): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(options).filter(([, asked]) => asked !== false && asked !== null));

function readFormats(sheet: Sheet, area: Area, options: Plain): Plain {
  const answer = new Map<string, unknown>();
  for (const [name, asked] of wantedOf(options)) {
    const group = GROUPS.get(name);
    const alone = ALONE.get(name);
    if (alone) answer.set(name, readFormat(sheet, [area], alone));
    else if (name === 'columnWidth') answer.set(name, readSize(sheet, [area], 'column'));
    else if (name === 'rowHeight') answer.set(name, readSize(sheet, [area], 'row'));
    else if (name === 'borders')
      answer.set(name, readBorders(sheet, area, objectArgument(asked, name)));
    else if (group) {
      const wanted = asked === true ? group.keys() : wantedOf(objectArgument(asked, name)).keys();
      const parts = [...wanted].map(
        (part) => [part, readFormat(sheet, [area], keyIn(group, name, part))] as const,
      );
      answer.set(name, Object.fromEntries(parts));
    } else throw notPlayed(`'format.${name}' in cell properties`);
  }
  return Object.fromEntries(answer);
}

function readBorders(sheet: Sheet, area: Area, options: Plain): Plain {
  const parts = [...wantedOf(options).keys()].map(borderPart);
  return Object.fromEntries(
    [...BORDERS].map(([name, side]) => [
      name,
      Object.fromEntries(parts.map((part) => [part, readBorder(sheet, [area], side, part)])),
    ]),
  );
}

/** @param given of each area; nothing is written where it is `null`. */
export function writeCellProperties(
  host: ExcelHost,
  sheet: Sheet,
  areas: readonly Area[],
  given: readonly unknown[],
): void {
  for (const [index, area] of areas.entries()) {
    const properties = given[index] ?? null;
    if (properties === null) continue;
    for (const [name, value] of givenOf(objectArgument(properties, 'properties'))) {
      if (name === 'hyperlink') setLink(host, sheet, area, objectArgument(value, name));
      else if (name === 'format') writeFormats(host, sheet, area, objectArgument(value, name));
      else if (name === 'rowHidden') writeHidden(host, sheet, area, 'row', value);
      else if (name === 'columnHidden') writeHidden(host, sheet, area, 'column', value);
      else throw notPlayed(`'${name}' in cell properties`);
    }
  }
}

const givenOf = (given: Plain) => Object.entries(given).filter(([, value]) => value !== null);

function writeFormats(host: ExcelHost, sheet: Sheet, area: Area, given: Plain): void {
  for (const [name, value] of givenOf(given)) {
    const group = GROUPS.get(name);
    const alone = ALONE.get(name);
    if (alone) writeFormat(host, sheet, [area], alone, value);
    else if (name === 'columnWidth') writeSize(host, sheet, [area], 'column', value);
    else if (name === 'rowHeight') writeSize(host, sheet, [area], 'row', value);
    else if (name === 'borders') writeBorders(host, sheet, area, objectArgument(value, name));
    else if (group) {
      for (const [part, single] of givenOf(objectArgument(value, name))) {
        writeFormat(host, sheet, [area], keyIn(group, name, part), single);
      }
    } else throw notPlayed(`'format.${name}' in cell properties`);
  }
}

function writeBorders(host: ExcelHost, sheet: Sheet, area: Area, given: Plain): void {
  for (const [name, border] of givenOf(given)) {
    const side = BORDERS.get(name);
    if (!side) throw notPlayed(`'format.borders.${name}' in cell properties`);
    for (const [part, value] of givenOf(objectArgument(border, name))) {
      writeBorder(host, sheet, [area], side, borderPart(part), value);
    }
  }
}

function keyIn(group: ReadonlyMap<string, FormatKey>, name: string, part: string): FormatKey {
  const key = group.get(part);
  if (!key) throw notPlayed(`'format.${name}.${part}' in cell properties`);
  return key;
}

function borderPart(part: string): keyof Border {
  const known = BORDER_PARTS.find((candidate) => candidate === part);
  if (!known) throw invalidArgument(`'format.borders.${part}'`);
  return known;
}
