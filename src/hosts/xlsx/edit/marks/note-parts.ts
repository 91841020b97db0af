import { strToU8 } from 'fflate';
import { relationshipsOf } from '../../read/relationships';
import { readXml } from '../../read/workbook-parts';
import type { ZipPackage } from '../../guard/zip-package';
import { childOf, outlineOf } from '../outline';
import type { PackageDraft } from '../package-draft';
import { addContentTypes, addLinks, dropPart, dropParts } from '../parts';
import { spliced } from '../splice';
import { attributeOf, linkedParts, linksOf, targetPart } from '../workbook-part';

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** The elements the link to the boxes stands before (CT_Worksheet); Excel wraps controls. */
const AFTER_DRAWING = new Set(
  (
    'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst' +
    ' AlternateContent'
  ).split(' '),
);

/** The part that holds the notes of a sheet. */
export function notesPartOf(zip: ZipPackage, sheet: string): string | null {
  return linkedParts(zip, sheet, 'comments')[0] ?? null;
}

/** The part that holds the boxes of the notes of a sheet, and maybe buttons and the like. */
export function drawingOf(zip: ZipPackage, sheet: string): string | null {
  const xml = readXml(zip, sheet);
  const element = xml && childOf(outlineOf(xml, sheet), 'legacyDrawing');
  const id = attributeOf(element, 'id');
  const link = linksOf(zip, sheet).find((each) => each.id === id);
  return link ? targetPart(zip, link.target, sheet) : null;
}

/** Gives a sheet its first notes. @param folder where the new parts stand: `xl/`. */
export function linkNotes(
  draft: PackageDraft,
  sheet: string,
  folder: string,
  { notes, drawing }: { readonly notes: string; readonly drawing: string },
): void {
  const [notesPart, drawingPart] = freeParts(draft, folder);
  draft.write(notesPart, strToU8(notes));
  draft.write(drawingPart, strToU8(drawing));
  addContentTypes(
    draft,
    new Map([
      [notesPart, NOTES_TYPE],
      [drawingPart, DRAWING_TYPE],
    ]),
  );
  const links = relationshipsOf(sheet);
  if (!draft.has(links)) draft.write(links, strToU8(`<Relationships xmlns="${LINKS}"/>`));
  const [, id = ''] = addLinks(draft, sheet, [
    { type: `${LINK}/comments`, target: targetFrom(sheet, notesPart) },
    { type: `${LINK}/vmlDrawing`, target: targetFrom(sheet, drawingPart) },
  ]);
  const xml = draft.xml(sheet);
  const root = outlineOf(xml, sheet);
  // with the namespace in it: the root may not know it, and stays as it is
  const text = `<${root.prefix}legacyDrawing xmlns:r="${LINK}" r:id="${id}"/>`;
  const next = root.children.find(({ name }) => AFTER_DRAWING.has(name));
  const place = next?.start ?? root.closeStart;
  draft.write(sheet, spliced(xml, [{ start: place, end: place, text }]));
}

/** Takes away boxes of which none is left, and all that leads to them. */
export function dropDrawing(draft: PackageDraft, sheet: string, drawing: string): void {
  dropPart(draft, sheet, drawing);
  const xml = draft.xml(sheet);
  const element = childOf(outlineOf(xml, sheet), 'legacyDrawing');
  if (element) {
    const { start, end } = element;
    draft.write(sheet, spliced(xml, [{ start, end, text: '' }]));
  }
  if (linksOf(draft, sheet).length === 0) dropParts(draft, [relationshipsOf(sheet)]);
}

function freeParts(draft: PackageDraft, folder: string): [notes: string, drawing: string] {
  for (let number = 1; ; number++) {
    const notes = `${folder}comments${String(number)}.xml`;
    const drawing = `${folder}drawings/vmlDrawing${String(number)}.vml`;
    if (!draft.has(notes) && !draft.has(drawing)) return [notes, drawing];
  }
}

/** `xl/worksheets/sheet1.xml`, `xl/comments1.xml` → `../comments1.xml`. */
function targetFrom(source: string, part: string): string {
  const [from, to] = [source.split('/').slice(0, -1), part.split('/')];
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}
