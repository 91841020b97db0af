import { areaName, cellCount, fullAddress } from '../area';
import type { Area } from '../area';
import { clearRange } from '../clear';
import { invalidArgument } from '../errors';
import type { ExcelHost } from '../host';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeFormat } from './format';
import { RangeObject } from './range';
import { SheetObject } from './sheet-object';
import { WorksheetObject } from './worksheet';

/** Several rectangles of one sheet, formatted as one. */
export class RangeAreas extends SheetObject {
  readonly typeName = 'RangeAreas';
  #reference: string | null = null;

  constructor(
    host: ExcelHost,
    sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  override identity() {
    return this.#reference === null ? {} : { _ReferenceId: this.#reference };
  }

  get Address() {
    return this.areas.map((area) => fullAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas() {
    return new RangeCollection(this.host, this.sheetId, this.areas);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheetId);
  }
  get Format() {
    return new RangeFormat(this.host, this.sheetId, this.areas);
  }
  get DataValidation() {
    return new DataValidation(this.host, this.sheetId, this.areas);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.host, this.sheetId, this.areas);
  }

  Clear(applyTo: unknown = null) {
    for (const area of this.areas) clearRange(this.host, this.sheet, area, applyTo);
  }
  _KeepReference() {
    this.#reference ??= this.host.keep(this);
  }
}

class RangeCollection extends SheetObject {
  readonly typeName = 'RangeCollection';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  override items() {
    return this.areas.map((area) => new RangeObject(this.host, this.sheetId, area));
  }

  GetCount() {
    return this.areas.length;
  }
  GetItemAt(index: unknown) {
    const area = this.areas[Number(index)];
    if (!area)
      throw invalidArgument(
        `index ${String(index)} of ${this.areas.map((one) => areaName(one)).join()}`,
      );
    return new RangeObject(this.host, this.sheetId, area);
  }
}
