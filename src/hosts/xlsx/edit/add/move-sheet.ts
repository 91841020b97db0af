import { strFromU8, strToU8 } from 'fflate';
import type { SheetPart } from '../../read/workbook-parts';
import type { PackageDraft } from '../package-draft';
import { addContentTypes } from '../parts';
import { linksOf, targetPart } from '../workbook-part';
import { movedXml } from './sheet-xml';
import type { AddedStyles } from './styles';
import type { WrittenApart } from './write-apart';

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = new Map([
  ['worksheet', `${SPREADSHEET}.worksheet+xml`],
  ['comments', `${SPREADSHEET}.comments+xml`],
  ['vmlDrawing', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
]);

/**
 * Puts a sheet of ours, with its notes, into a package under names that are free there.
 * @param workbook the workbook part, in whose folder the parts will stand.
 * @returns the target of a link from the workbook part to the sheet.
 */
export function moveSheet(
  draft: PackageDraft,
  ours: WrittenApart,
  { part }: SheetPart,
  workbook: string,
  styles: AddedStyles,
): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const paths = freePaths(draft, folder);
  const pathOf = (kind: string): string => paths.get(kind) ?? '';
  const types = new Map<string, string>();
  const write = (kind: string, content: Uint8Array): void => {
    draft.write(folder + pathOf(kind), content);
    types.set(folder + pathOf(kind), TYPES.get(kind) ?? '');
  };
  const xml = strFromU8(ours.zip.read(part) ?? new Uint8Array());
  write('worksheet', strToU8(movedXml(xml, { ...styles, texts: ours.texts })));
  const links = linksOf(ours.zip, part).map(({ id, kind, target }) => {
    const source = targetPart(ours.zip, target, part) ?? '';
    write(kind, ours.zip.read(source) ?? new Uint8Array());
    return `<Relationship Id="${id}" Type="${LINK}/${kind}" Target="../${pathOf(kind)}"/>`;
  });
  addContentTypes(draft, types);
  if (links.length > 0) {
    const list = `<Relationships xmlns="${LINKS}">${links.join('')}</Relationships>`;
    draft.write(folder + pathOf('links'), strToU8(list));
  }
  return pathOf('worksheet');
}

/** Names for a sheet and its parts, by kind, as seen from the folder of the workbook part. */
function freePaths(draft: PackageDraft, folder: string): ReadonlyMap<string, string> {
  for (let number = 1; ; number++) {
    const paths = new Map([
      ['worksheet', `worksheets/sheet${String(number)}.xml`],
      ['links', `worksheets/_rels/sheet${String(number)}.xml.rels`],
      ['comments', `comments${String(number)}.xml`],
      ['vmlDrawing', `drawings/vmlDrawing${String(number)}.vml`],
    ]);
    if ([...paths.values()].every((path) => !draft.has(folder + path))) return paths;
  }
}
