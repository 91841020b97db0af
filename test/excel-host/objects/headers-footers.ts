import { textArgument } from '../arguments';
import { invalidArgument } from '../errors';
import { requireWritable } from '../guards';
import type { HeaderFooterPart } from '../workbook';
import { SheetObject } from './sheet-object';

const LONGEST = 255;
const STATE = 'Default';

/** One header and footer for all pages; no others are played. */
export class HeaderFooterGroup extends SheetObject {
  readonly typeName = 'HeaderFooterGroup';

  get State() {
    return STATE;
  }
  get DefaultForAllPages() {
    return new HeaderFooter(this.host, this.sheetId);
  }
}

class HeaderFooter extends SheetObject {
  readonly typeName = 'HeaderFooter';

  get LeftHeader() {
    return this.#read('LeftHeader');
  }
  set LeftHeader(text: unknown) {
    this.#write('LeftHeader', text);
  }
  get CenterHeader() {
    return this.#read('CenterHeader');
  }
  set CenterHeader(text: unknown) {
    this.#write('CenterHeader', text);
  }
  get RightHeader() {
    return this.#read('RightHeader');
  }
  set RightHeader(text: unknown) {
    this.#write('RightHeader', text);
  }
  get LeftFooter() {
    return this.#read('LeftFooter');
  }
  set LeftFooter(text: unknown) {
    this.#write('LeftFooter', text);
  }
  get CenterFooter() {
    return this.#read('CenterFooter');
  }
  set CenterFooter(text: unknown) {
    this.#write('CenterFooter', text);
  }
  get RightFooter() {
    return this.#read('RightFooter');
  }
  set RightFooter(text: unknown) {
    this.#write('RightFooter', text);
  }

  #read(part: HeaderFooterPart): string {
    return this.sheet.page.headersFooters[part];
  }

  #write(part: HeaderFooterPart, given: unknown): void {
    requireWritable(this.host);
    const text = textArgument(given, part);
    if (text.length > LONGEST) throw invalidArgument(part);
    this.sheet.page.headersFooters[part] = text;
  }
}
