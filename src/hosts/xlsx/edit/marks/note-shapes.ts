/**
 * The boxes of notes in a drawing that is there already. It is read as text: VML of other programs
 * need not be well-formed XML.
 */
import type { CellAddress } from '../../../../core/sheets/address';

const OPEN = '<v:shape ';
const CLOSE = '</v:shape>';
const NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];
const END = /<\/xml>\s*$/;

/** The drawing as text; `null` when it is none we can add boxes to: it has none, or is written otherwise. */
export function readNoteShapes(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const isUsual = END.test(text) && NAMESPACES.every((each) => text.includes(each));
    return isUsual && shapesIn(text).some(({ xml }) => isNote(xml)) ? text : null;
  } catch {
    // no UTF-8
    return null;
  }
}

/** Free numbers for shapes begin here. */
export function nextShapeNumber(drawing: string): number {
  const taken = [...drawing.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id));
  return taken.reduce((next, id) => Math.max(next, id + 1), 1025);
}

export function withShapes(drawing: string, shapes: string): string {
  return drawing.replace(END, (end) => shapes + end);
}

/** @returns `null` when no shape is left. */
export function withoutShapes(drawing: string, cells: readonly CellAddress[]): string | null {
  const places = new Set(cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const shapes = shapesIn(drawing);
  const gone = shapes.filter(({ xml }) => isNote(xml) && places.has(placeOf(xml)));
  if (gone.length === shapes.length) return null;
  let [rest, at] = ['', 0];
  for (const { start, xml } of gone) {
    rest += drawing.slice(at, start);
    at = start + xml.length;
  }
  return rest + drawing.slice(at);
}

interface Shape {
  readonly start: number;
  readonly xml: string;
}

function shapesIn(drawing: string): Shape[] {
  const shapes: Shape[] = [];
  let from = 0;
  for (let close = drawing.indexOf(CLOSE); close !== -1; close = drawing.indexOf(CLOSE, from)) {
    const open = drawing.slice(from, close).lastIndexOf(OPEN);
    const end = close + CLOSE.length;
    if (open !== -1) shapes.push({ start: from + open, xml: drawing.slice(from + open, end) });
    from = end;
  }
  return shapes;
}

function isNote(shape: string): boolean {
  return /\sObjectType=["']Note["']/.test(shape);
}

function placeOf(shape: string): string {
  const number = (name: string): string =>
    new RegExp(`<x:${name}>\\s*(\\d{1,7})\\s*<`).exec(shape)?.[1] ?? '';
  return `${number('Row')} ${number('Column')}`;
}
