import type { CellStyle as WrittenStyle, ConditionalRule } from 'hucre/xlsx';
import { rangeName } from '../../../core/sheets/address';
import type { CellStyle, ConditionalFormat, FontStyle } from '../../../core/sheets/model';

/** The font of every cell whose style names none; also sets the unit of column widths. */
export const DEFAULT_FONT = { name: 'Times New Roman', size: 13 };

const THIN = { style: 'thin' } as const;
const THIN_BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };

export function writtenStyle(style: CellStyle): WrittenStyle {
  const { font, fill, border, horizontal, vertical, wrap, numberFormat, locked } = style;
  return {
    ...(font && { font: writtenFont(font) }),
    ...(fill && { fill: solidFill(fill) }),
    ...(border && { border: THIN_BORDER }),
    ...((horizontal ?? vertical ?? wrap) && {
      alignment: { horizontal, vertical, wrapText: wrap },
    }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...(locked !== undefined && { protection: { locked } }),
  };
}

function writtenFont({ color, ...font }: FontStyle): WrittenStyle['font'] {
  return { ...DEFAULT_FONT, ...font, ...(color && { color: { rgb: color } }) };
}

/** Cells show a solid fill's foreground, conditional formats its background: both are given. */
function solidFill(rgb: string): WrittenStyle['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}

/** Rules in the order given: the first that holds wins where two set the same thing. */
export function conditionalRules(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ range, formula, fill, color }, index) => ({
    type: 'expression',
    priority: index + 1,
    range: rangeName(range),
    formula,
    style: {
      ...(fill && { fill: solidFill(fill) }),
      ...(color && { font: { color: { rgb: color } } }),
    },
  }));
}
