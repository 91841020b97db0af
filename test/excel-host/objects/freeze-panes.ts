import { integerArgument } from '../arguments';
import { LAST_COLUMN, LAST_ROW } from '../area';
import { invalidArgument } from '../errors';
import { requireWritable } from '../guards';
import { RangeObject } from './range';
import { areaArgument } from './range-navigation';
import { SheetObject } from './sheet-object';

export class FreezePanes extends SheetObject {
  readonly typeName = 'WorksheetFreezePanes';

  FreezeAt(range: unknown) {
    const area = areaArgument(range);
    if (!area) throw invalidArgument(`frozenRange ${String(range)}`);
    // The frozen part always begins at the first cell.
    this.#freeze(
      area.bottom === LAST_ROW ? 0 : area.bottom + 1,
      area.right === LAST_COLUMN ? 0 : area.right + 1,
    );
  }
  FreezeRows(count: unknown) {
    this.#freeze(integerArgument(count ?? 1, 'count'), 0);
  }
  FreezeColumns(count: unknown) {
    this.#freeze(0, integerArgument(count ?? 1, 'count'));
  }
  Unfreeze() {
    this.#freeze(0, 0);
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return new RangeObject(this.host, this.sheetId, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    });
  }

  #freeze(rows: number, columns: number): void {
    requireWritable(this.host);
    this.sheet.freeze = { rows, columns };
  }
}
