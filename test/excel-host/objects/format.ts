import type { Area } from '../area';
import type { FormatKey } from '../cells';
import { clearFill, readFormat, writeFormat } from '../formats';
import type { ExcelHost } from '../host';
import { fitSizes, readSize, writeSize } from '../sizes';
import { RangeBorderCollection } from './borders';
import { SheetObject } from './sheet-object';

abstract class FormatPart extends SheetObject {
  constructor(
    host: ExcelHost,
    sheetId: string,
    protected readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  protected read(key: FormatKey) {
    return readFormat(this.sheet, this.areas, key);
  }

  protected write(key: FormatKey, value: unknown): void {
    writeFormat(this.host, this.sheet, this.areas, key, value);
  }
}

export class RangeFormat extends FormatPart {
  readonly typeName = 'RangeFormat';

  get HorizontalAlignment() {
    return this.read('horizontal');
  }
  set HorizontalAlignment(value: unknown) {
    this.write('horizontal', value);
  }
  get VerticalAlignment() {
    return this.read('vertical');
  }
  set VerticalAlignment(value: unknown) {
    this.write('vertical', value);
  }
  get WrapText() {
    return this.read('wrap');
  }
  set WrapText(value: unknown) {
    this.write('wrap', value);
  }
  get IndentLevel() {
    return this.read('indent');
  }
  set IndentLevel(value: unknown) {
    this.write('indent', value);
  }
  get TextOrientation() {
    return this.read('orientation');
  }
  set TextOrientation(value: unknown) {
    this.write('orientation', value);
  }
  get ShrinkToFit() {
    return this.read('shrink');
  }
  set ShrinkToFit(value: unknown) {
    this.write('shrink', value);
  }
  get ColumnWidth() {
    return readSize(this.sheet, this.areas, 'column');
  }
  set ColumnWidth(width: unknown) {
    writeSize(this.host, this.sheet, this.areas, 'column', width);
  }
  get RowHeight() {
    return readSize(this.sheet, this.areas, 'row');
  }
  set RowHeight(height: unknown) {
    writeSize(this.host, this.sheet, this.areas, 'row', height);
  }
  get Font() {
    return new RangeFont(this.host, this.sheetId, this.areas);
  }
  get Fill() {
    return new RangeFill(this.host, this.sheetId, this.areas);
  }
  get Borders() {
    return new RangeBorderCollection(this.host, this.sheetId, this.areas);
  }
  get Protection() {
    return new FormatProtection(this.host, this.sheetId, this.areas);
  }

  AutofitColumns() {
    fitSizes(this.host, this.sheet, this.areas, 'column');
  }
  AutofitRows() {
    fitSizes(this.host, this.sheet, this.areas, 'row');
  }
}

class RangeFont extends FormatPart {
  readonly typeName = 'RangeFont';

  get Name() {
    return this.read('fontName');
  }
  set Name(value: unknown) {
    this.write('fontName', value);
  }
  get Size() {
    return this.read('fontSize');
  }
  set Size(value: unknown) {
    this.write('fontSize', value);
  }
  get Bold() {
    return this.read('bold');
  }
  set Bold(value: unknown) {
    this.write('bold', value);
  }
  get Italic() {
    return this.read('italic');
  }
  set Italic(value: unknown) {
    this.write('italic', value);
  }
  get Underline() {
    return this.read('underline');
  }
  set Underline(value: unknown) {
    this.write('underline', value);
  }
  get Strikethrough() {
    return this.read('strikethrough');
  }
  set Strikethrough(value: unknown) {
    this.write('strikethrough', value);
  }
  get Color() {
    return this.read('fontColor');
  }
  set Color(value: unknown) {
    this.write('fontColor', value);
  }
}

class RangeFill extends FormatPart {
  readonly typeName = 'RangeFill';

  get Color() {
    return this.read('fill');
  }
  set Color(value: unknown) {
    this.write('fill', value);
  }

  Clear() {
    clearFill(this.host, this.sheet, this.areas);
  }
}

class FormatProtection extends FormatPart {
  readonly typeName = 'FormatProtection';

  get Locked() {
    return this.read('locked');
  }
  set Locked(value: unknown) {
    this.write('locked', value);
  }
  get FormulaHidden() {
    return this.read('formulaHidden');
  }
  set FormulaHidden(value: unknown) {
    this.write('formulaHidden', value);
  }
}
