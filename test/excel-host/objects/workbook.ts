import { textArgument } from '../arguments';
import { oneCell } from '../area';
import { accessDenied } from '../errors';
import { ExcelObject } from '../excel-object';
import { requireWritable } from '../guards';
import { sheetOf } from '../sheets';
import { ApplicationObject, RuntimeObject } from './application';
import { CommentCollection } from './comments';
import { DocumentProperties } from './properties';
import { NameCollection } from './names';
import { RangeObject } from './range';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheets';

export class WorkbookObject extends ExcelObject {
  readonly typeName = 'Workbook';

  get Name() {
    return this.host.workbook.name;
  }
  get ReadOnly() {
    return this.host.faults.readOnly ?? false;
  }
  get Application() {
    return new ApplicationObject(this.host);
  }
  get Worksheets() {
    return new WorksheetCollection(this.host);
  }
  get Names() {
    return new NameCollection(this.host, null);
  }
  get Settings() {
    return new SettingCollection(this.host);
  }
  get Properties() {
    return new DocumentProperties(this.host);
  }
  get Protection() {
    return new WorkbookProtection(this.host);
  }
  get Comments() {
    return new CommentCollection(this.host, null);
  }
  get _Runtime() {
    return new RuntimeObject(this.host);
  }

  GetSelectedRange() {
    const sheet = sheetOf(this.host, this.host.workbook.active);
    return new RangeObject(this.host, sheet.id, sheet.selection);
  }
  GetActiveCell() {
    const sheet = sheetOf(this.host, this.host.workbook.active);
    const { top, left } = sheet.selection;
    return new RangeObject(this.host, sheet.id, oneCell(top, left));
  }
  _RemoveReference(id: unknown) {
    this.host.release(textArgument(id, 'reference'));
  }
}

class WorkbookProtection extends ExcelObject {
  readonly typeName = 'WorkbookProtection';

  get Protected() {
    return this.host.workbook.structure !== null;
  }

  Protect(password: unknown = null) {
    requireWritable(this.host);
    if (this.host.workbook.structure) throw accessDenied('the workbook is protected already');
    this.host.workbook.structure = {
      password: password === null ? null : textArgument(password, 'password'),
    };
  }
  Unprotect(password: unknown = null) {
    requireWritable(this.host);
    const { structure } = this.host.workbook;
    if (!structure) throw accessDenied('the workbook is not protected');
    if (structure.password !== null && structure.password !== password) {
      throw accessDenied('another password');
    }
    this.host.workbook.structure = null;
  }
}
