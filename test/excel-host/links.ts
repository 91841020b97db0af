import type { Plain } from './arguments';
import { isSingleCell } from './area';
import type { Area } from './area';
import { clearLinks, putContent, setFormat, store } from './cells';
import { invalidArgument } from './errors';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import { cellKey } from './workbook';
import type { Hyperlink, Sheet } from './workbook';

/** The link of the first cell; `null` where there is none. */
export const linkOf = (sheet: Sheet, area: Area): Hyperlink | null =>
  sheet.cells.get(cellKey(area.top, area.left))?.link ?? null;

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
const LONGEST_ADDRESS = 2083;

/**
 * Sets or takes away the link of one cell. As in Excel, `textToDisplay` becomes the content and
 * the cell turns blue and underlined.
 */
export function setLink(host: ExcelHost, sheet: Sheet, area: Area, given: Plain | null): void {
  requireAllowed(host, sheet, 'allowInsertHyperlinks');
  if (!isSingleCell(area)) throw invalidArgument('a link for more than one cell');
  const link = given ? linkFrom(given) : undefined;
  const key = cellKey(area.top, area.left);
  clearLinks(sheet, area);
  if (!link) return;
  store(sheet, key, { ...(sheet.cells.get(key) ?? { value: null }), link });
  if (link.textToDisplay !== undefined) {
    putContent(sheet, area.top, area.left, { value: link.textToDisplay });
  }
  setFormat(sheet, area, { fontColor: '#0563C1', underline: 'Single' });
}

function linkFrom(given: Plain): Hyperlink {
  const entries = PARTS.map((part) => [part, given[part]] as const).filter(
    ([, text]) => text !== undefined && text !== null,
  );
  if (entries.some(([, text]) => typeof text !== 'string' || text.length > LONGEST_ADDRESS)) {
    throw invalidArgument('hyperlink');
  }
  return Object.fromEntries(entries);
}
