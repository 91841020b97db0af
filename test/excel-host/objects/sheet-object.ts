import { ExcelObject } from '../excel-object';
import type { ExcelHost } from '../host';
import { sheetOf } from '../sheets';
import type { Sheet } from '../workbook';

/** An object that belongs to one sheet. */
export abstract class SheetObject extends ExcelObject {
  constructor(
    host: ExcelHost,
    protected readonly sheetId: string,
  ) {
    super(host);
  }

  /** @throws ExcelError ItemNotFound when the sheet is gone. */
  protected get sheet(): Sheet {
    return sheetOf(this.host, this.sheetId);
  }
}
