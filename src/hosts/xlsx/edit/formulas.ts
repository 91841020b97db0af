import { XmlTags } from '../guard/xml-tags';
import { readXml } from '../read/workbook-parts';
import type { WorkbookParts } from '../read/workbook-parts';
import { outlineOf, appended, childOf } from './outline';
import type { PackageDraft } from './package-draft';
import { dropPart } from './parts';
import { spliced } from './splice';
import type { Splice } from './splice';
import { withAttributes } from './tag';
import { attributeOf, linkedParts } from './workbook-part';

/** True when a cell of the workbook holds a formula. @throws FileRefused when one is broken. */
export function haveFormula(draft: PackageDraft, { sheets }: WorkbookParts): boolean {
  return sheets.some(({ part }) => {
    const tags = new XmlTags(readXml(draft, part) ?? new Uint8Array(), part);
    let inCells = false;
    while (tags.next()) {
      if (tags.is('sheetData')) inCells = !tags.closing;
      else if (inCells && tags.is('f')) return true;
    }
    return false;
  });
}

/** The elements of a workbook part that stand before `<calcPr>` (CT_Workbook), the last one first. */
const BEFORE_CALCULATION = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/**
 * Asks the program that opens the workbook to calculate its formulas: the results in the file were
 * those of the values before. Excel does not keep the request when it saves.
 */
export function askCalculation(draft: PackageDraft, workbook: string): void {
  const xml = draft.xml(workbook);
  const root = outlineOf(xml, workbook);
  const settings = childOf(root, 'calcPr');
  const attributes = { fullCalcOnLoad: '1' };
  if (settings) {
    const text = withAttributes(settings.tag, attributes);
    const { start, tagEnd } = settings;
    draft.write(workbook, spliced(xml, [{ start, end: tagEnd, text }]));
    return;
  }
  const before = BEFORE_CALCULATION.map((name) => childOf(root, name)).find((each) => each);
  const text = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  const insertion = before ? { start: before.end, end: before.end, text } : appended(root, text);
  draft.write(workbook, spliced(xml, [insertion]));
}

/**
 * Takes cells out of the calculation chain (ISO/IEC 29500-1, 18.6): Excel repairs a file whose
 * chain names a cell without a formula. A chain that would be left empty goes altogether.
 * @param isLost by the sheet's `sheetId` and the cell, `E7`.
 */
export function dropFromChain(
  draft: PackageDraft,
  workbook: string,
  isLost: (sheetId: string, cell: string) => boolean,
): void {
  for (const part of linkedParts(draft, workbook, 'calcChain')) {
    const xml = draft.xml(part);
    const entries = outlineOf(xml, part).children;
    const splices: Splice[] = [];
    let [sheetId, written, lost] = ['', '', 0];
    for (const entry of entries) {
      const own = attributeOf(entry, 'i');
      // an entry that names no sheet is on that of the entry before
      sheetId = own ?? sheetId;
      const { start, end, tag } = entry;
      if (isLost(sheetId, attributeOf(entry, 'r') ?? '')) {
        splices.push({ start, end, text: '' });
        lost++;
        continue;
      }
      if (own === null && written !== sheetId) {
        splices.push({ start, end, text: withAttributes(tag, { i: sheetId }) });
      }
      written = sheetId;
    }
    if (lost === entries.length) dropPart(draft, workbook, part);
    else draft.write(part, spliced(xml, splices));
  }
}
