import {
  booleanArgument,
  numberArgument,
  objectArgument,
  textArgument,
  wordArgument,
} from '../arguments';
import { hasEntireColumns, hasEntireRows, LAST_COLUMN, LAST_ROW, splitAddress } from '../area';
import type { Area } from '../area';
import { invalidArgument } from '../errors';
import { requireWritable } from '../guards';
import type { MarginSide, Page } from '../workbook';
import { HeaderFooterGroup } from './headers-footers';
import { RangeAreas } from './range-areas';
import { RangeObject } from './range';
import { SheetObject } from './sheet-object';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;
const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

/** How a sheet is printed. A protected sheet allows all of it, as Excel does. */
export class PageLayout extends SheetObject {
  readonly typeName = 'PageLayout';

  get Orientation() {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.changed.orientation = wordArgument(value, 'orientation', [
      'Portrait',
      'Landscape',
    ] as const);
  }
  get PaperSize() {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.changed.paperSize = wordArgument(value, 'paperSize', PAPERS);
  }
  get Zoom() {
    return this.page.zoom;
  }
  set Zoom(value: unknown) {
    const given = objectArgument(value, 'zoom');
    const entries = ZOOM.flatMap((part) => {
      const size = given[part];
      return size === undefined || size === null
        ? []
        : [[part, numberArgument(size, part)] as const];
    });
    const [first] = entries;
    const scaled = entries.some(([part]) => part === 'scale');
    if (!first || (scaled && entries.length > 1)) throw invalidArgument('zoom');
    this.changed.zoom = Object.fromEntries(entries);
  }
  get TopMargin() {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.margin('top', value);
  }
  get RightMargin() {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.margin('right', value);
  }
  get BottomMargin() {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.margin('bottom', value);
  }
  get LeftMargin() {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.margin('left', value);
  }
  get HeaderMargin() {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.margin('header', value);
  }
  get FooterMargin() {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.margin('footer', value);
  }
  get CenterHorizontally() {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.changed.centerHorizontally = booleanArgument(value, 'centerHorizontally');
  }
  get CenterVertically() {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.changed.centerVertically = booleanArgument(value, 'centerVertically');
  }
  get PrintGridlines() {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.changed.printGridlines = booleanArgument(value, 'printGridlines');
  }
  get PrintHeadings() {
    return this.page.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.changed.printHeadings = booleanArgument(value, 'printHeadings');
  }
  get BlackAndWhite() {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.changed.blackAndWhite = booleanArgument(value, 'blackAndWhite');
  }
  get HeadersFooters() {
    return new HeaderFooterGroup(this.host, this.sheetId);
  }

  SetPrintMargins(unit: unknown, options: unknown) {
    const points = POINTS[wordArgument(unit, 'unit', ['Points', 'Inches', 'Centimeters'] as const)];
    const given = objectArgument(options, 'marginOptions');
    for (const side of SIDES) {
      const size = given[side];
      if (size !== undefined && size !== null)
        this.margin(side, numberArgument(size, side) * points);
    }
  }
  SetPrintArea(area: unknown) {
    this.changed.printArea = areasOf(area);
  }
  SetPrintTitleRows(rows: unknown) {
    this.changed.titleRows = linesOf(rows, 'rows');
  }
  SetPrintTitleColumns(columns: unknown) {
    this.changed.titleColumns = linesOf(columns, 'columns');
  }
  GetPrintAreaOrNullObject() {
    const areas = this.page.printArea;
    return areas.length === 0 ? null : new RangeAreas(this.host, this.sheetId, areas);
  }
  GetPrintTitleRowsOrNullObject() {
    return this.#range(this.page.titleRows);
  }
  GetPrintTitleColumnsOrNullObject() {
    return this.#range(this.page.titleColumns);
  }

  private get page(): Page {
    return this.sheet.page;
  }

  /** The page, to be changed. @throws ExcelError AccessDenied in a workbook that is read only. */
  private get changed(): Page {
    requireWritable(this.host);
    return this.sheet.page;
  }

  private margin(side: MarginSide, value: unknown): void {
    this.changed.margins[side] = numberArgument(value, `${side} margin`);
  }

  #range(area: Area | null) {
    return area ? new RangeObject(this.host, this.sheetId, area) : null;
  }
}

function areasOf(given: unknown): Area[] {
  if (given instanceof RangeObject) return [given.area];
  if (given instanceof RangeAreas) return [...given.areas];
  const { areas } = splitAddress(textArgument(given, 'address'));
  if (!areas) throw invalidArgument(`address '${String(given)}'`);
  return areas;
}

/** Title rows stretch over the whole sheet, whatever part of them was given. */
function linesOf(given: unknown, side: 'rows' | 'columns'): Area {
  const [area, ...others] = areasOf(given);
  if (!area || others.length > 0) throw invalidArgument(`title ${side}`);
  const lines =
    side === 'rows'
      ? { ...area, left: 0, right: LAST_COLUMN }
      : { ...area, top: 0, bottom: LAST_ROW };
  if (hasEntireColumns(lines) && hasEntireRows(lines)) throw invalidArgument(`title ${side}`);
  return lines;
}
