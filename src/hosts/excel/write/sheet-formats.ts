import type { CellAddress, CellRange } from '../../../core/sheets/address';
import type { CellStyle, SheetModel } from '../../../core/sheets/model';
import { addressesOf, columnCount, rangeOn, rectanglesOf, rowCount } from '../rectangles';
import { step } from '../requests';
import type { Step } from '../requests';

/** The font of every cell whose style names none; see `FontStyle`. */
const FONT = { name: 'Times New Roman', size: 13 };

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** One property of a format with its value. */
interface Setting {
  /** Equal for equal settings. */
  readonly key: string;
  apply(format: Excel.RangeFormat): void;
}

/**
 * The look of the cells: each setting once, for all the cells that share it, however many styles
 * they have; so the number of calls hardly grows with the sheet.
 */
export function formatSteps(sheet: Excel.Worksheet, model: SheetModel): Step[] {
  const styled = styledCells(model);
  const cellsOfSetting = new Map<string, { setting: Setting; cells: CellAddress[] }>();
  const bordered: CellAddress[] = [];
  const settings = new Map(
    Object.entries(model.styles).map(([name, style]) => [name, settingsOf(style)]),
  );
  for (const { style, ...cell } of styled) {
    if (style === undefined) continue;
    for (const setting of settings.get(style) ?? []) {
      const known = cellsOfSetting.get(setting.key);
      if (known) known.cells.push(cell);
      else cellsOfSetting.set(setting.key, { setting, cells: [cell] });
    }
    if (model.styles[style]?.border) bordered.push(cell);
  }
  return [
    ...rectanglesOf(styled).map((range) =>
      step(() => {
        const { font } = rangeOn(sheet, range).format;
        font.name = FONT.name;
        font.size = FONT.size;
      }, 3),
    ),
    ...[...cellsOfSetting.values()].flatMap(({ setting, cells }) =>
      addressesOf(rectanglesOf(cells)).map((address) =>
        step(() => {
          setting.apply(sheet.getRanges(address).format);
        }, 4),
      ),
    ),
    ...rectanglesOf(bordered).map((range) =>
      step(() => {
        drawBorders(rangeOn(sheet, range), range);
      }, 14),
    ),
  ];
}

interface StyledCell extends CellAddress {
  readonly style: string | undefined;
}

/** Cells with their styles; a merge bears that of its first cell where the model says nothing. */
function styledCells({ cells, merges }: SheetModel): StyledCell[] {
  const styled = new Map<string, StyledCell>();
  const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
  for (const { row, column, style } of cells) {
    styled.set(keyOf(row, column), { row, column, style });
  }
  for (const { top, left, bottom, right } of merges) {
    const style = styled.get(keyOf(top, left))?.style;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = keyOf(row, column);
        if (!styled.has(key)) styled.set(key, { row, column, style });
      }
    }
  }
  return [...styled.values()];
}

function settingsOf(style: CellStyle): Setting[] {
  const { font, fill, horizontal, vertical, wrap, locked } = style;
  const settings: Setting[] = [];
  const set = <Value extends string | number>(
    key: string,
    value: Value,
    apply: (format: Excel.RangeFormat, value: Value) => void,
  ): void => {
    settings.push({
      key: `${key}:${String(value)}`,
      apply: (format) => {
        apply(format, value);
      },
    });
  };
  if (font?.name !== undefined && font.name !== FONT.name) {
    set('name', font.name, (format, name) => (format.font.name = name));
  }
  if (font?.size !== undefined && font.size !== FONT.size) {
    set('size', font.size, (format, size) => (format.font.size = size));
  }
  if (font?.bold) set('bold', 1, (format) => (format.font.bold = true));
  if (font?.italic) set('italic', 1, (format) => (format.font.italic = true));
  if (font?.color) set('color', `#${font.color}`, (format, color) => (format.font.color = color));
  if (fill) set('fill', `#${fill}`, (format, color) => (format.fill.color = color));
  if (horizontal) {
    set('horizontal', HORIZONTAL[horizontal], (format, align) => {
      format.horizontalAlignment = align;
    });
  }
  if (vertical) {
    set('vertical', VERTICAL[vertical], (format, align) => (format.verticalAlignment = align));
  }
  if (wrap) set('wrap', 1, (format) => (format.wrapText = true));
  if (locked === false) set('unlocked', 1, (format) => (format.protection.locked = false));
  return settings;
}

/** A line around every cell. Excel refuses lines inside where there is no inside. */
function drawBorders({ format }: Excel.Range, range: CellRange): void {
  const inside = [
    ...(rowCount(range) > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnCount(range) > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) format.borders.getItem(edge).style = 'Continuous';
}
