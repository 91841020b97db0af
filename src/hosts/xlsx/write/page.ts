import type { WriteSheet } from 'hucre/xlsx';
import type { PrintSetup } from '../../../core/sheets/model';
import { SHORT_TEXT_LIMIT } from '../../cell-text';
import { workbookText } from './text';

const MILLIMETRES_PER_INCH = 25.4;
/** Header and footer stand this far from the edge of the paper, in millimetres. */
const HEADER_DISTANCE = 10;

/** How a sheet is printed, without its area and title rows: those are names (see `names.ts`). */
export function pageOf(print: PrintSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { top, right, bottom, left } = print.margins;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: print.fitToWidth,
      fitToHeight: 0,
      margins: {
        top: inches(top),
        right: inches(right),
        bottom: inches(bottom),
        left: inches(left),
        header: inches(HEADER_DISTANCE),
        footer: inches(HEADER_DISTANCE),
      },
    },
    ...(print.footer && {
      headerFooter: { oddFooter: workbookText(print.footer, SHORT_TEXT_LIMIT) },
    }),
  };
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;
}
