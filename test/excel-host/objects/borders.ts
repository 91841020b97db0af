import { wordArgument } from '../arguments';
import type { Area } from '../area';
import { readBorder, SIDES, writeBorder } from '../borders';
import type { BorderSide } from '../borders';
import type { ExcelHost } from '../host';
import type { Border } from '../workbook';
import { SheetObject } from './sheet-object';

export class RangeBorderCollection extends SheetObject {
  readonly typeName = 'RangeBorderCollection';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  override items() {
    return SIDES.map((side) => this.item(side));
  }
  override item(side: unknown) {
    const known = wordArgument(side, 'border', SIDES);
    return new RangeBorder(this.host, this.sheetId, this.areas, known);
  }

  get Count() {
    return SIDES.length;
  }

  GetItemAt(index: unknown) {
    return this.item(SIDES[Number(index)]);
  }
}

class RangeBorder extends SheetObject {
  readonly typeName = 'RangeBorder';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly areas: readonly Area[],
    private readonly side: BorderSide,
  ) {
    super(host, sheetId);
  }

  override identity() {
    return { Id: this.side };
  }

  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.#read('style');
  }
  set Style(value: unknown) {
    this.#write('style', value);
  }
  get Color() {
    return this.#read('color');
  }
  set Color(value: unknown) {
    this.#write('color', value);
  }
  get Weight() {
    return this.#read('weight');
  }
  set Weight(value: unknown) {
    this.#write('weight', value);
  }

  #read(part: keyof Border) {
    return readBorder(this.sheet, this.areas, this.side, part);
  }

  #write(part: keyof Border, value: unknown): void {
    writeBorder(this.host, this.sheet, this.areas, this.side, part, value);
  }
}
