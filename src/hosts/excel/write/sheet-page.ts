import { columnName, rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import { cleanText, SHORT_TEXT_LIMIT } from '../../cell-text';
import { step } from '../requests';
import type { Step } from '../requests';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Header and footer stand this far from the edge of the paper, in millimetres. */
const HEADER_DISTANCE = 10;

/** How a sheet is printed. */
export function pageSteps({ pageLayout }: Excel.Worksheet, { print }: SheetModel): Step[] {
  if (!print) return [];
  return [
    step(() => {
      const { margins, titleRows, titleColumns, area } = print;
      pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
      pageLayout.paperSize = 'A4';
      pageLayout.topMargin = points(margins.top);
      pageLayout.rightMargin = points(margins.right);
      pageLayout.bottomMargin = points(margins.bottom);
      pageLayout.leftMargin = points(margins.left);
      pageLayout.headerMargin = points(HEADER_DISTANCE);
      pageLayout.footerMargin = points(HEADER_DISTANCE);
      pageLayout.zoom = { horizontalFitToPages: print.fitToWidth };
      if (area) pageLayout.setPrintArea(rangeName(area));
      if (titleRows) {
        const [first, last] = titleRows;
        pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
      }
      if (titleColumns) {
        const [first, last] = titleColumns;
        pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
      }
      setFooter(pageLayout, cleanText(print.footer ?? '', SHORT_TEXT_LIMIT));
    }, 16),
  ];
}

function points(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** `&L`, `&C` and `&R` begin the parts of a footer; without any it stands in the middle. */
function setFooter({ headersFooters }: Excel.PageLayout, footer: string): void {
  const footers = headersFooters.defaultForAllPages;
  let side = 'C';
  for (const part of footer.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(part)) side = part.charAt(1);
    else if (part === '') continue;
    else if (side === 'L') footers.leftFooter = part;
    else if (side === 'R') footers.rightFooter = part;
    else footers.centerFooter = part;
  }
}
