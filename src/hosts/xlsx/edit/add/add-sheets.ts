import type { SheetModel } from '../../../../core/sheets/model';
import { HostFailure } from '../../../host-failure';
import { findWorkbookParts } from '../../read/workbook-parts';
import { askCalculation, dropFromChain, haveFormula } from '../formulas';
import { PackageDraft } from '../package-draft';
import { addLinks, dropLinks, dropParts, reachableParts } from '../parts';
import { spliced } from '../splice';
import { readWorkbookPart } from '../workbook-part';
import { moveSheet } from './move-sheet';
import { addStyles } from './styles';
import { withFittingWidths } from './widths';
import { replacedSheets, tabSplices } from './workbook-xml';
import { writeApart } from './write-apart';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * An .xlsx or .xlsm with sheets put in, each in the place of the sheet of its name or after the
 * others. What else the workbook holds stays as it is; with a sheet that is replaced go the parts
 * that only it used.
 * @param sheets their names as they are to be; no two alike.
 * @throws FileRefused when the file is damaged.
 * @throws WriteRefused when a model is at fault.
 * @throws HostFailure `workbook-protected`, or `not-supported` with a `reason`.
 */
export async function addSheets(
  file: Uint8Array,
  sheets: readonly SheetModel[],
): Promise<Uint8Array<ArrayBuffer>> {
  const draft = new PackageDraft(file);
  const parts = findWorkbookParts(draft);
  const workbook = readWorkbookPart(draft.xml(parts.workbook), parts.workbook);
  if (workbook.locked) throw new HostFailure('workbook-protected');
  if (parts.styles === null) throw new HostFailure('not-supported', { reason: 'styles' });
  if (workbook.outline.tag.includes(STRICT)) {
    throw new HostFailure('not-supported', { reason: 'strict' });
  }
  const styles = draft.xml(parts.styles);
  const ours = await writeApart(sheets.map((sheet) => withFittingWidths(sheet, styles)));
  const added = addStyles(styles, parts.styles, ours.styles);
  draft.write(parts.styles, added.xml);

  const before = reachableParts(draft);
  const targets = ours.sheets.map((sheet) => moveSheet(draft, ours, sheet, parts.workbook, added));
  const replaced = replacedSheets(
    workbook,
    sheets.map(({ name }) => name),
  ).filter((sheet) => sheet !== null);
  dropLinks(draft, parts.workbook, (id) => replaced.some(({ link }) => link === id));
  const links = addLinks(
    draft,
    parts.workbook,
    targets.map((target) => ({ type: WORKSHEET, target })),
  );
  const tabs = sheets.map(({ name, visibility }, index) => ({
    name,
    visibility,
    link: links[index] ?? '',
    definedNames: ours.definedNames.get(index) ?? [],
  }));
  draft.write(parts.workbook, spliced(draft.xml(parts.workbook), tabSplices(workbook, tabs)));

  const gone = new Set(replaced.map(({ sheetId }) => sheetId));
  if (gone.size > 0) {
    dropFromChain(draft, parts.workbook, (sheetId) => gone.has(sheetId));
    const after = reachableParts(draft);
    dropParts(
      draft,
      [...before].filter((part) => !after.has(part)),
    );
  }
  if (haveFormula(draft, findWorkbookParts(draft))) askCalculation(draft, parts.workbook);
  return draft.toBytes();
}
