import { booleanArgument, colorArgument, integerArgument, textArgument } from '../arguments';
import type { Area } from '../area';
import { conditionalFormatsOn, removeConditionalFormats } from '../conditional-formats';
import { invalidArgument, invalidOperation, itemNotFound, notPlayed } from '../errors';
import { checkFormula } from '../formula';
import { requireAllowed } from '../guards';
import type { ExcelHost } from '../host';
import { newId } from '../workbook';
import type { ConditionalFormat } from '../workbook';
import { RangeAreas } from './range-areas';
import { RangeObject } from './range';
import { SheetObject } from './sheet-object';

const ONLY_TYPE = 'Custom';

export class ConditionalFormatCollection extends SheetObject {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  override items() {
    return conditionalFormatsOn(this.sheet, this.areas).map(({ id }) => this.#object(id));
  }
  override item(id: unknown) {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw itemNotFound(`conditional format ${String(id)}`);
    return format;
  }

  /** The newest holds first, as in Excel. */
  Add(type: unknown) {
    requireAllowed(this.host, this.sheet);
    if (type !== ONLY_TYPE) throw notPlayed(`a conditional format '${String(type)}'`);
    const id = newId(this.host.workbook);
    this.sheet.conditionalFormats.unshift({
      id,
      type: ONLY_TYPE,
      areas: [...this.areas],
      formula: '',
      fill: null,
      fontColor: null,
      bold: null,
      italic: null,
      stopIfTrue: false,
    });
    return this.#object(id);
  }
  ClearAll() {
    requireAllowed(this.host, this.sheet);
    removeConditionalFormats(this.sheet, this.areas);
  }
  GetCount() {
    return this.items().length;
  }
  GetItemAt(index: unknown) {
    const format = this.items()[integerArgument(index, 'index')];
    if (!format) throw invalidArgument(`index ${String(index)}`);
    return format;
  }
  GetItemOrNullObject(id: unknown) {
    return this.sheet.conditionalFormats.some((format) => format.id === id)
      ? this.#object(String(id))
      : null;
  }

  #object(id: string) {
    return new ConditionalFormatObject(this.host, this.sheetId, id);
  }
}

abstract class FormatPart extends SheetObject {
  constructor(
    host: ExcelHost,
    sheetId: string,
    protected readonly id: string,
  ) {
    super(host, sheetId);
  }

  protected get format(): ConditionalFormat {
    const format = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!format || format.lost) throw itemNotFound(`conditional format ${this.id}`);
    return format;
  }

  protected change(change: Partial<ConditionalFormat>): void {
    requireAllowed(this.host, this.sheet);
    Object.assign(this.format, change);
  }
}

class ConditionalFormatObject extends FormatPart {
  readonly typeName = 'ConditionalFormat';

  override identity() {
    return { Id: this.id };
  }

  get Id() {
    return this.id;
  }
  get Type() {
    return this.sheet.conditionalFormats.find(({ id }) => id === this.id)?.type ?? ONLY_TYPE;
  }
  get Priority() {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  get StopIfTrue() {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: booleanArgument(stop, 'stopIfTrue') });
  }
  get Custom() {
    if (this.format.type !== ONLY_TYPE) throw invalidOperation('a format of another type');
    return new CustomConditionalFormat(this.host, this.sheetId, this.id);
  }
  get CustomOrNullObject() {
    return this.format.type === ONLY_TYPE ? this.Custom : null;
  }

  Delete() {
    requireAllowed(this.host, this.sheet);
    const { sheet, format } = this;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidArgument('a conditional format on several ranges');
    return range;
  }
  GetRangeOrNullObject() {
    const [area, ...others] = this.format.areas;
    return area && others.length === 0 ? new RangeObject(this.host, this.sheetId, area) : null;
  }
  GetRanges() {
    return new RangeAreas(this.host, this.sheetId, this.format.areas);
  }
}

class CustomConditionalFormat extends FormatPart {
  readonly typeName = 'CustomConditionalFormat';

  get Rule() {
    return new ConditionalFormatRule(this.host, this.sheetId, this.id);
  }
  get Format() {
    return new ConditionalRangeFormat(this.host, this.sheetId, this.id);
  }
}

class ConditionalFormatRule extends FormatPart {
  readonly typeName = 'ConditionalFormatRule';

  get Formula() {
    return this.format.formula;
  }
  set Formula(formula: unknown) {
    const text = textArgument(formula, 'rule.formula');
    if (!text.startsWith('=')) throw invalidArgument(`rule.formula '${text}'`);
    this.change({ formula: checkFormula(text) });
  }
}

class ConditionalRangeFormat extends FormatPart {
  readonly typeName = 'ConditionalRangeFormat';

  get Fill() {
    return new ConditionalRangeFill(this.host, this.sheetId, this.id);
  }
  get Font() {
    return new ConditionalRangeFont(this.host, this.sheetId, this.id);
  }
}

class ConditionalRangeFill extends FormatPart {
  readonly typeName = 'ConditionalRangeFill';

  get Color() {
    return this.format.fill;
  }
  set Color(color: unknown) {
    this.change({ fill: colorArgument(color, 'fill.color') });
  }

  Clear() {
    this.change({ fill: null });
  }
}

class ConditionalRangeFont extends FormatPart {
  readonly typeName = 'ConditionalRangeFont';

  get Color() {
    return this.format.fontColor;
  }
  set Color(color: unknown) {
    this.change({ fontColor: colorArgument(color, 'font.color') });
  }
  get Bold() {
    return this.format.bold;
  }
  set Bold(bold: unknown) {
    this.change({ bold: booleanArgument(bold, 'font.bold') });
  }
  get Italic() {
    return this.format.italic;
  }
  set Italic(italic: unknown) {
    this.change({ italic: booleanArgument(italic, 'font.italic') });
  }

  Clear() {
    this.change({ fontColor: null, bold: null, italic: null });
  }
}
