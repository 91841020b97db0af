import { gridArgument, objectArgument } from '../arguments';
import { columnCount, fullAddress, isUnbounded, oneCell, rowCount } from '../area';
import type { Area } from '../area';
import { readCellProperties, writeCellProperties } from '../cell-properties';
import { contentAt, formatAt, setFormat } from '../cells';
import { typeOfContent } from '../content-type';
import { invalidArgument } from '../errors';
import { requireAllowed } from '../guards';
import { linkOf, setLink } from '../links';
import { mergeCells, mergedAreas, unmergeCells } from '../merges';
import { clearRange } from '../clear';
import { selectArea } from '../sheets';
import { formulaOf, gridOf, textAt, valueOf, writeGrid } from '../values';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './format';
import { RangeNavigation } from './range-navigation';
import { WorksheetObject } from './worksheet';

export class RangeObject extends RangeNavigation<RangeObject> {
  readonly typeName = 'Range';
  #reference: string | null = null;

  override identity() {
    return this.#reference === null ? {} : { _ReferenceId: this.#reference };
  }

  get absoluteAddress(): string {
    return fullAddress(this.sheet.name, this.area, true);
  }

  get Address() {
    return fullAddress(this.sheet.name, this.area);
  }
  get AddressLocal() {
    return this.Address;
  }
  get Values() {
    const { sheet } = this;
    return gridOf(this.area, (row, column) => valueOf(contentAt(sheet, row, column)));
  }
  set Values(values: unknown) {
    writeGrid(this.host, this.sheet, this.area, values, 'values');
  }
  get Formulas() {
    const { sheet } = this;
    return gridOf(this.area, (row, column) => formulaOf(contentAt(sheet, row, column)));
  }
  set Formulas(formulas: unknown) {
    writeGrid(this.host, this.sheet, this.area, formulas, 'formulas');
  }
  get Text() {
    const { sheet } = this;
    return gridOf(this.area, (row, column) => textAt(this.host, sheet, row, column));
  }
  get ValueTypes() {
    const { sheet } = this;
    return gridOf(this.area, (row, column) => typeOfContent(contentAt(sheet, row, column)));
  }
  get NumberFormat() {
    const { sheet } = this;
    return gridOf(this.area, (row, column) => formatAt(sheet, row, column, 'numberFormat'));
  }
  set NumberFormat(formats: unknown) {
    const { sheet, area } = this;
    requireAllowed(this.host, sheet, 'allowFormatCells');
    if (typeof formats === 'string') {
      setFormat(sheet, area, { numberFormat: formats });
      return;
    }
    if (isUnbounded(area)) throw invalidArgument('number formats for whole rows or columns');
    for (const [y, line] of gridArgument(formats, rowCount(area), columnCount(area)).entries()) {
      for (const [x, format] of line.entries()) {
        if (format === null) continue;
        if (typeof format !== 'string') throw invalidArgument(`numberFormat ${String(format)}`);
        setFormat(sheet, oneCell(area.top + y, area.left + x), { numberFormat: format });
      }
    }
  }
  get RowHidden() {
    return this.#hidden(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  set RowHidden(hidden: unknown) {
    requireAllowed(this.host, this.sheet, 'allowFormatRows');
    hide(this.sheet.hiddenRows, this.area.top, this.area.bottom, hidden === true);
  }
  get ColumnHidden() {
    return this.#hidden(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set ColumnHidden(hidden: unknown) {
    requireAllowed(this.host, this.sheet, 'allowFormatColumns');
    hide(this.sheet.hiddenColumns, this.area.left, this.area.right, hidden === true);
  }
  get Hyperlink() {
    return linkOf(this.sheet, this.area);
  }
  set Hyperlink(link: unknown) {
    setLink(
      this.host,
      this.sheet,
      this.area,
      link === null ? null : objectArgument(link, 'hyperlink'),
    );
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheetId);
  }
  get Format() {
    return new RangeFormat(this.host, this.sheetId, [this.area]);
  }
  get DataValidation() {
    return new DataValidation(this.host, this.sheetId, [this.area]);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.host, this.sheetId, [this.area]);
  }

  Calculate(): void {
    return;
  }
  Clear(applyTo: unknown = null) {
    clearRange(this.host, this.sheet, this.area, applyTo);
  }
  Select() {
    selectArea(this.host, this.sheet, this.area);
  }
  Merge(across: unknown = false) {
    mergeCells(this.host, this.sheet, this.area, across === true);
  }
  Unmerge() {
    unmergeCells(this.host, this.sheet, this.area);
  }
  GetMergedAreasOrNullObject() {
    const areas = mergedAreas(this.sheet, this.area);
    return areas.length === 0 ? null : new RangeAreas(this.host, this.sheetId, areas);
  }
  GetCellProperties(options: unknown) {
    const { sheet } = this;
    const asked = objectArgument(options, 'cellPropertiesLoadOptions');
    return gridOf(this.area, (row, column) => ({
      value: readCellProperties(sheet, oneCell(row, column), asked),
    }))?.map((line) => line.map(({ value }) => value));
  }
  SetCellProperties(data: unknown) {
    const { area } = this;
    writeCellProperties(
      this.host,
      this.sheet,
      gridArgument(data, rowCount(area), columnCount(area)).flatMap((line, y) =>
        line.map((given, x) => ({ area: oneCell(area.top + y, area.left + x), given })),
      ),
    );
  }
  SetRowProperties(data: unknown) {
    const { area } = this;
    const rows = gridArgument([data], 1, rowCount(area))[0] ?? [];
    const writes = rows.map((given, y) => ({
      area: { ...area, top: area.top + y, bottom: area.top + y },
      given,
    }));
    writeCellProperties(this.host, this.sheet, writes);
  }
  SetColumnProperties(data: unknown) {
    const { area } = this;
    const columns = gridArgument([data], 1, columnCount(area))[0] ?? [];
    const writes = columns.map((given, x) => ({
      area: { ...area, left: area.left + x, right: area.left + x },
      given,
    }));
    writeCellProperties(this.host, this.sheet, writes);
  }

  _KeepReference() {
    this.#reference ??= this.host.keep(this);
  }
  _ValidateArraySize(rows: unknown, columns: unknown) {
    const fits = rows === rowCount(this.area) && columns === columnCount(this.area);
    if (!fits) throw invalidArgument('the array does not match the size of the range');
  }

  protected rangeOf(area: Area) {
    return new RangeObject(this.host, this.sheetId, area);
  }

  #hidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
    const count = [...hidden].filter((line) => line >= first && line <= last).length;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  }
}

function hide(hidden: Set<number>, first: number, last: number, hide: boolean): void {
  for (let line = first; line <= last; line += 1) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}
