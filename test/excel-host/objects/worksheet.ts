import {
  booleanArgument,
  colorArgument,
  integerArgument,
  textArgument,
  wordArgument,
} from '../arguments';
import { oneCell, splitAddress, WHOLE_SHEET } from '../area';
import type { Area } from '../area';
import { usedArea } from '../cells';
import { invalidArgument } from '../errors';
import { requireOpenStructure, requireWritable } from '../guards';
import { activateSheet, deleteSheet, renameSheet, sheetOf, showSheet } from '../sheets';
import type { ExcelHost } from '../host';
import { areaOfName } from '../names';
import { copySheet } from '../snapshot';
import { sheetNamed, STANDARD_ROW_HEIGHT } from '../workbook';
import type { Sheet } from '../workbook';
import { AutoFilterObject } from './auto-filter';
import { CommentCollection } from './comments';
import { EventSource } from './event-source';
import { FreezePanes } from './freeze-panes';
import { NameCollection } from './names';
import { NoteCollection } from './notes';
import { PageLayout } from './page-layout';
import { RangeAreas } from './range-areas';
import { RangeObject } from './range';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
/** For `getRanges`; near this length Excel takes some and refuses others (issue 5198). */
const LONGEST_ADDRESS = 8192;

export class WorksheetObject extends EventSource {
  readonly typeName = 'Worksheet';

  constructor(
    host: ExcelHost,
    protected readonly eventTarget: string,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.#sheet.id };
  }

  get Id() {
    return this.#sheet.id;
  }
  get Name() {
    return this.#sheet.name;
  }
  set Name(name: unknown) {
    renameSheet(this.host, this.#sheet, name);
  }
  get Position(): number {
    return this.host.workbook.sheets.indexOf(this.#sheet);
  }
  set Position(position: unknown) {
    requireOpenStructure(this.host);
    const { workbook } = this.host;
    const to = integerArgument(position, 'position');
    if (to >= workbook.sheets.length) throw invalidArgument(`position ${String(to)}`);
    const sheet = this.#sheet;
    workbook.sheets = workbook.sheets.filter(({ id }) => id !== sheet.id);
    workbook.sheets.splice(to, 0, sheet);
  }
  get Visibility() {
    return this.#sheet.visibility;
  }
  set Visibility(visibility: unknown) {
    showSheet(this.host, this.#sheet, wordArgument(visibility, 'visibility', VISIBILITIES));
  }
  get TabColor() {
    return this.#sheet.tabColor;
  }
  set TabColor(color: unknown) {
    requireOpenStructure(this.host);
    this.#sheet.tabColor = color === '' ? '' : colorArgument(color, 'tabColor');
  }
  get StandardHeight() {
    return STANDARD_ROW_HEIGHT;
  }
  get ShowGridlines() {
    return this.#sheet.gridlines;
  }
  /** The library sets `showGridlines` under this name. */
  set Gridlines(show: unknown) {
    requireWritable(this.host);
    this.#sheet.gridlines = booleanArgument(show, 'showGridlines');
  }
  get ShowHeadings() {
    return this.#sheet.headings;
  }
  set Headings(show: unknown) {
    requireWritable(this.host);
    this.#sheet.headings = booleanArgument(show, 'showHeadings');
  }
  get AutoFilter() {
    return new AutoFilterObject(this.host, this.eventTarget);
  }
  get Comments() {
    return new CommentCollection(this.host, this.eventTarget);
  }
  get FreezePanes() {
    return new FreezePanes(this.host, this.eventTarget);
  }
  get Names() {
    return new NameCollection(this.host, this.eventTarget);
  }
  get PageLayout() {
    return new PageLayout(this.host, this.eventTarget);
  }
  get Protection() {
    return new WorksheetProtection(this.host, this.eventTarget);
  }

  /** Since ExcelApi 1.18: newer than the library that is installed, see README. */
  get Notes() {
    return new NoteCollection(this.host, this.eventTarget);
  }

  Activate() {
    activateSheet(this.host, this.#sheet);
  }
  Calculate(): void {
    return;
  }
  Copy(position: unknown = 'None', relativeTo: unknown = null) {
    requireOpenStructure(this.host);
    const { workbook } = this.host;
    const where = wordArgument(position ?? 'None', 'positionType', POSITIONS);
    const copy = copySheet(workbook, this.#sheet);
    copy.name = this.#nameOfCopy();
    const beside = relativeTo instanceof WorksheetObject ? relativeTo.Position : 0;
    const at = { None: Infinity, End: Infinity, Beginning: 0, Before: beside, After: beside + 1 };
    workbook.sheets.splice(at[where], 0, copy);
    this.host.events.ofSheet('Added', copy, 'add-in');
    return new WorksheetObject(this.host, copy.id);
  }
  Delete() {
    deleteSheet(this.host, this.#sheet, 'add-in');
  }
  GetCell(row: unknown, column: unknown) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRange(address: unknown = null) {
    if (address === null) return this.#range(WHOLE_SHEET);
    const areas = this.#areas(address);
    const [area] = areas;
    if (!area || areas.length > 1) throw invalidArgument(`address '${String(address)}'`);
    return this.#range(area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    const top = integerArgument(row, 'startRow');
    const left = integerArgument(column, 'startColumn');
    return this.#range({
      top,
      left,
      bottom: top + integerArgument(rows, 'rowCount', 1) - 1,
      right: left + integerArgument(columns, 'columnCount', 1) - 1,
    });
  }
  GetRanges(address: unknown = null) {
    const areas = address === null ? [WHOLE_SHEET] : this.#areas(address);
    return new RangeAreas(this.host, this.eventTarget, areas);
  }
  GetUsedRange(valuesOnly: unknown = false) {
    return this.#range(usedArea(this.#sheet, valuesOnly === true) ?? oneCell(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown = false) {
    const area = usedArea(this.#sheet, valuesOnly === true);
    return area ? this.#range(area) : null;
  }
  _GetSheetById(id: unknown) {
    return new WorksheetObject(this.host, String(id));
  }
  _GetAnotherWorksheetById(id: unknown) {
    return new WorksheetObject(this.host, String(id));
  }

  get #sheet(): Sheet {
    return sheetOf(this.host, this.eventTarget);
  }

  #range(area: Area) {
    return new RangeObject(this.host, this.eventTarget, area);
  }

  /** @throws ExcelError InvalidArgument on what is no address, or names another sheet. */
  #areas(address: unknown): Area[] {
    const text = textArgument(address, 'address');
    if (text.length > LONGEST_ADDRESS) throw invalidArgument('address too long');
    const { sheet, areas } = splitAddress(text);
    const named = areas ? null : areaOfName(this.host, this.#sheet, text);
    if (named) return [named];
    if (!areas || (sheet !== null && sheetNamed(this.host.workbook, sheet) !== this.#sheet)) {
      throw invalidArgument(`address '${text}'`);
    }
    return areas;
  }

  #nameOfCopy(): string {
    let number = 2;
    const name = () => `${this.#sheet.name.slice(0, 31 - 6)} (${String(number)})`;
    while (sheetNamed(this.host.workbook, name())) number += 1;
    return name();
  }
}
