import type { CellRange } from '../../../../core/sheets/address';
import type { CellMark } from '../../../host';
import { HostFailure } from '../../../host-failure';
import { countCells } from '../../../marks/count-cells';
import { cellsByFill, planMarks } from '../../../marks/planned-marks';
import { readRange } from '../../guard/addresses';
import { openZipPackage } from '../../guard/zip-package';
import type { ZipPackage } from '../../guard/zip-package';
import { findWorkbookParts, readXml } from '../../read/workbook-parts';
import type { WorkbookParts } from '../../read/workbook-parts';
import { digitWidth } from '../add/widths';
import { childOf, outlineOf } from '../outline';
import type { Element } from '../outline';
import { isPackage, PackageDraft } from '../package-draft';
import { spliced } from '../splice';
import type { Splice } from '../splice';
import { attributeOf } from '../workbook-part';
import { addNotes, dropNotes, notedCells } from './notes';
import { markedRanges, ruleAdditions, ruleRemovals } from './rules';
import { cellSizes } from './sizes';
import { addMarkStyles, dropMarkStyles } from './styles';

const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * An .xlsx or .xlsm with these cells of a sheet marked, and no others; all else as it was. Without
 * marks, the sheet and what belongs to it are the same to the byte as before there were any.
 * @throws FileRefused when the file is damaged.
 * @throws HostFailure `sheet-missing`, `sheet-protected` (with a password) or `not-supported` with
 *   a `reason`.
 */
export function markCells(
  file: Uint8Array,
  sheet: string,
  marks: readonly CellMark[],
): Uint8Array<ArrayBuffer> {
  const draft = new PackageDraft(file);
  const parts = findWorkbookParts(draft);
  const part = partOf(parts, sheet);
  const outline = outlineOf(readXml(draft, part) ?? new Uint8Array(), part);
  const planned = planMarks(marks, mergesOf(outline));
  if (planned.length === 0 && rangesWithMarks(draft, part).length === 0) return draft.toBytes();
  refuseUnmarkable(outline);

  edit(draft, part, ruleRemovals);
  dropNotes(draft, part);
  dropMarkStyles(draft, parts);
  if (planned.length === 0) return draft.toBytes();

  const byFill = [...cellsByFill(planned)];
  const styles = addMarkStyles(
    draft,
    parts,
    byFill.map(([fill]) => fill),
  );
  const rules = byFill.map(([, cells], index) => ({
    cells: cells.map(({ cell }) => cell),
    style: styles[index] ?? 0,
  }));
  edit(draft, part, (xml) => ruleAdditions(xml, part, rules));
  const fonts = parts.styles === null ? null : readXml(draft, parts.styles);
  addNotes(draft, part, planned, {
    folder: parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1),
    sizes: cellSizes(outline, digitWidth(fonts ?? new Uint8Array())),
  });
  return draft.toBytes();
}

/**
 * How many cells of a sheet bear marks of ours, in a file of any kind.
 * @throws FileRefused when the file is damaged.
 * @throws HostFailure `sheet-missing`.
 */
export function countMarks(file: Uint8Array, sheet: string): number {
  // nothing else can be marked
  if (!isPackage(file)) return 0;
  const zip = openZipPackage(file);
  return countCells(rangesWithMarks(zip, partOf(findWorkbookParts(zip), sheet)));
}

function partOf({ sheets }: WorkbookParts, sheet: string): string {
  const part = sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new HostFailure('sheet-missing', { sheet });
  return part;
}

function rangesWithMarks(zip: ZipPackage, part: string): CellRange[] {
  const noted = notedCells(zip, part).map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  return [...markedRanges(readXml(zip, part) ?? new Uint8Array(), part), ...noted];
}

function mergesOf(outline: Element): CellRange[] {
  return (childOf(outline, 'mergeCells')?.children ?? [])
    .map((merge) => readRange(attributeOf(merge, 'ref') ?? ''))
    .filter((range) => range !== null);
}

/** Excel would not let a person do it either, nor could we without the password. */
function refuseUnmarkable(outline: Element): void {
  if (outline.tag.includes(STRICT)) throw new HostFailure('not-supported', { reason: 'strict' });
  const protection = childOf(outline, 'sheetProtection');
  const isProtected = /^(1|true)$/.test(attributeOf(protection, 'sheet') ?? '');
  const password = attributeOf(protection, 'hashValue') ?? attributeOf(protection, 'password');
  if (isProtected && password) throw new HostFailure('sheet-protected');
}

function edit(
  draft: PackageDraft,
  part: string,
  splices: (xml: Uint8Array, part: string) => readonly Splice[],
): void {
  const xml = draft.xml(part);
  draft.write(part, spliced(xml, splices(xml, part)));
}
