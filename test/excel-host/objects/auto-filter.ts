import { invalidArgument, notPlayed } from '../errors';
import { requireAllowed } from '../guards';
import { RangeObject } from './range';
import { areaArgument } from './range-navigation';
import { SheetObject } from './sheet-object';

const NEVER_FILTERED = false;

/** The filter buttons of a sheet; no criteria are played. */
export class AutoFilterObject extends SheetObject {
  readonly typeName = 'AutoFilter';

  get Enabled() {
    return this.sheet.autoFilter !== null;
  }
  get IsDataFiltered() {
    return NEVER_FILTERED;
  }

  Apply(range: unknown, columnIndex: unknown = null, criteria: unknown = null) {
    requireAllowed(this.host, this.sheet);
    if (columnIndex !== null || criteria !== null) throw notPlayed('criteria of an AutoFilter');
    const area = areaArgument(range);
    if (!area) throw invalidArgument('range of an AutoFilter');
    this.sheet.autoFilter = area;
  }
  Remove() {
    requireAllowed(this.host, this.sheet);
    this.sheet.autoFilter = null;
  }
  GetRangeOrNullObject() {
    const { autoFilter } = this.sheet;
    return autoFilter ? new RangeObject(this.host, this.sheetId, autoFilter) : null;
  }
}
