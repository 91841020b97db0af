import { textArgument } from '../arguments';
import { ExcelObject } from '../excel-object';
import { requireWritable } from '../guards';

/** `workbook.properties`: what the file says of itself. */
export class DocumentProperties extends ExcelObject {
  readonly typeName = 'DocumentProperties';

  get Title() {
    return this.#read('Title');
  }
  set Title(text: unknown) {
    this.#write('Title', text);
  }
  get Subject() {
    return this.#read('Subject');
  }
  set Subject(text: unknown) {
    this.#write('Subject', text);
  }
  get Author() {
    return this.#read('Author');
  }
  set Author(text: unknown) {
    this.#write('Author', text);
  }
  get Keywords() {
    return this.#read('Keywords');
  }
  set Keywords(text: unknown) {
    this.#write('Keywords', text);
  }
  get Comments() {
    return this.#read('Comments');
  }
  set Comments(text: unknown) {
    this.#write('Comments', text);
  }

  #read(name: string): string {
    return this.host.workbook.properties.get(name) ?? '';
  }

  #write(name: string, text: unknown): void {
    requireWritable(this.host);
    this.host.workbook.properties.set(name, textArgument(text, name));
  }
}
