import { booleanArgument, textArgument } from '../arguments';
import { fullAddress, parseArea } from '../area';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { ExcelObject } from '../excel-object';
import { checkFormula } from '../formula';
import { requireWritable } from '../guards';
import type { ExcelHost } from '../host';
import { findName, targetOf } from '../names';
import { sheetOf } from '../sheets';
import type { DefinedName } from '../workbook';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** Names of the workbook, or of one sheet. */
export class NameCollection extends ExcelObject {
  readonly typeName = 'NamedItemCollection';

  constructor(
    host: ExcelHost,
    private readonly sheetId: string | null,
  ) {
    super(host);
  }

  override items() {
    return this.#names.map(({ name }) => new NamedItem(this.host, this.sheetId, name));
  }
  override item(name: unknown) {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound(`name '${String(name)}'`);
    return item;
  }

  Add(name: unknown, reference: unknown, comment: unknown = null) {
    requireWritable(this.host);
    const added = textArgument(name, 'name');
    const fits = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(added) && !parseArea(added);
    if (!fits) throw invalidArgument(`name '${added}'`);
    if (findName(this.#names, added)) throw itemAlreadyExists(`name '${added}'`);
    this.#names.push({
      name: added,
      formula: formulaOf(this.host, reference),
      comment: comment === null ? '' : textArgument(comment, 'comment'),
      visible: true,
    });
    return new NamedItem(this.host, this.sheetId, added);
  }
  GetCount() {
    return this.#names.length;
  }
  GetItemOrNullObject(name: unknown) {
    const found = findName(this.#names, textArgument(name, 'name'));
    return found ? new NamedItem(this.host, this.sheetId, found.name) : null;
  }

  get #names(): DefinedName[] {
    return this.sheetId === null
      ? this.host.workbook.names
      : sheetOf(this.host, this.sheetId).names;
  }
}

function formulaOf(host: ExcelHost, reference: unknown): string {
  if (reference instanceof RangeObject) return `=${reference.absoluteAddress}`;
  const text = textArgument(reference, 'reference');
  if (!text.startsWith('=')) throw invalidArgument(`reference '${text}'`);
  const target = targetOf(host, text);
  return target ? `=${fullAddress(target.sheet.name, target.area, true)}` : checkFormula(text);
}

class NamedItem extends ExcelObject {
  readonly typeName = 'NamedItem';

  constructor(
    host: ExcelHost,
    private readonly sheetId: string | null,
    private readonly name: string,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.name };
  }

  get Name() {
    return this.name;
  }
  get Formula() {
    return this.#defined.formula;
  }
  set Formula(formula: unknown) {
    requireWritable(this.host);
    this.#defined.formula = formulaOf(this.host, formula);
  }
  get Value() {
    return this.#defined.formula.replace(/^=/, '');
  }
  get Type() {
    return targetOf(this.host, this.#defined.formula) ? 'Range' : 'String';
  }
  get Scope() {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get Comment() {
    return this.#defined.comment;
  }
  set Comment(text: unknown) {
    requireWritable(this.host);
    this.#defined.comment = textArgument(text, 'comment');
  }
  get Visible() {
    return this.#defined.visible;
  }
  set Visible(visible: unknown) {
    requireWritable(this.host);
    this.#defined.visible = booleanArgument(visible, 'visible');
  }
  get WorksheetOrNullObject() {
    return this.sheetId === null ? null : new WorksheetObject(this.host, this.sheetId);
  }

  Delete() {
    requireWritable(this.host);
    const names = this.#names;
    names.splice(names.indexOf(this.#defined), 1);
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`range of name '${this.name}'`);
    return range;
  }
  GetRangeOrNullObject() {
    const target = targetOf(this.host, this.#defined.formula);
    return target ? new RangeObject(this.host, target.sheet.id, target.area) : null;
  }

  get #names(): DefinedName[] {
    return this.sheetId === null
      ? this.host.workbook.names
      : sheetOf(this.host, this.sheetId).names;
  }

  get #defined(): DefinedName {
    const found = findName(this.#names, this.name);
    if (!found) throw itemNotFound(`name '${this.name}'`);
    return found;
  }
}
