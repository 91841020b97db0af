import { rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';

/** What may follow `ignoredErrors` in a worksheet, in the order of the schema. */
const AFTER =
  /<(?:smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Tells Excel that text looking like a number is meant as text: its green triangle would offer to
 * turn `14.033` into fourteen and a bit. hucre has no option for it.
 */
export function withTextNumbers(xml: string, { textNumbers = [] }: SheetModel): string {
  if (textNumbers.length === 0) return xml;
  const cells = textNumbers.map(rangeName).join(' ');
  const element = `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace(AFTER, (next) => `${element}${next}`);
}
