import { objectArgument, textArgument } from '../arguments';
import { accessDenied } from '../errors';
import { requireWritable } from '../guards';
import { SheetObject } from './sheet-object';

/** Of what a protected sheet allows nothing, unless it is asked for. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends SheetObject {
  readonly typeName = 'WorksheetProtection';

  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options() {
    return this.sheet.protection?.options ?? OPTIONS;
  }

  /** Fails where the sheet is protected already, as Excel does since June 2026 (issue 6784). */
  Protect(options: unknown = null, password: unknown = null) {
    requireWritable(this.host);
    if (this.sheet.protection) throw accessDenied('the sheet is protected already');
    this.sheet.protection = {
      options: { ...OPTIONS, ...(options === null ? {} : objectArgument(options, 'options')) },
      password: password === null || password === '' ? null : textArgument(password, 'password'),
    };
  }
  Unprotect(password: unknown = null) {
    requireWritable(this.host);
    const { protection } = this.sheet;
    if (!protection) throw accessDenied('the sheet is not protected');
    if (protection.password !== null && protection.password !== password) {
      throw accessDenied('another password');
    }
    this.sheet.protection = null;
  }
}
