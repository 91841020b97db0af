import { gridArgument, objectArgument } from '../arguments';
import {
  cellsOf,
  columnCount,
  columnsOf,
  fullAddress,
  isUnbounded,
  oneCell,
  rowCount,
  rowsOf,
} from '../area';
import type { Area } from '../area';
import { readCellProperties, writeCellProperties } from '../cell-properties';
import { contentAt, formatAt, setFormat } from '../cells';
import { typeOfContent } from '../content-type';
import { invalidArgument } from '../errors';
import { requireAllowed } from '../guards';
import { readHidden, writeHidden } from '../hidden-lines';
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
    return readHidden(this.sheet, this.area, 'row');
  }
  set RowHidden(hidden: unknown) {
    writeHidden(this.host, this.sheet, this.area, 'row', hidden);
  }
  get ColumnHidden() {
    return readHidden(this.sheet, this.area, 'column');
  }
  set ColumnHidden(hidden: unknown) {
    writeHidden(this.host, this.sheet, this.area, 'column', hidden);
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
    return gridOf(this.area, (row, column) =>
      readCellProperties(sheet, oneCell(row, column), asked),
    );
  }
  GetRowProperties(options: unknown) {
    const asked = objectArgument(options, 'rowPropertiesLoadOptions');
    return rowsOf(this.area).map((row) => readCellProperties(this.sheet, row, asked));
  }
  GetColumnProperties(options: unknown) {
    const asked = objectArgument(options, 'columnPropertiesLoadOptions');
    return columnsOf(this.area).map((column) => readCellProperties(this.sheet, column, asked));
  }
  SetCellProperties(data: unknown) {
    const given = gridArgument(data, rowCount(this.area), columnCount(this.area)).flat();
    const cells = [...cellsOf(this.area)].map(([row, column]) => oneCell(row, column));
    writeCellProperties(this.host, this.sheet, cells, given);
  }
  SetRowProperties(data: unknown) {
    const given = gridArgument([data], 1, rowCount(this.area)).flat();
    writeCellProperties(this.host, this.sheet, rowsOf(this.area), given);
  }
  SetColumnProperties(data: unknown) {
    const given = gridArgument([data], 1, columnCount(this.area)).flat();
    writeCellProperties(this.host, this.sheet, columnsOf(this.area), given);
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
}
