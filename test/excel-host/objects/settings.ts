import { textArgument } from '../arguments';
import { itemNotFound } from '../errors';
import { ExcelObject } from '../excel-object';
import { requireWritable } from '../guards';
import type { ExcelHost } from '../host';

/** `workbook.settings`: what the add-in keeps in the file. Shared with `document.settings`. */
export class SettingCollection extends ExcelObject {
  readonly typeName = 'SettingCollection';

  override items() {
    return [...this.host.workbook.settings.keys()].map((key) => new Setting(this.host, key));
  }
  override item(key: unknown) {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound(`setting '${String(key)}'`);
    return setting;
  }

  Add(key: unknown, value: unknown) {
    requireWritable(this.host);
    const name = textArgument(key, 'key');
    this.host.workbook.settings.set(name, JSON.stringify(value));
    return new Setting(this.host, name);
  }
  GetCount() {
    return this.host.workbook.settings.size;
  }
  GetItemOrNullObject(key: unknown) {
    const name = textArgument(key, 'key');
    return this.host.workbook.settings.has(name) ? new Setting(this.host, name) : null;
  }
}

class Setting extends ExcelObject {
  readonly typeName = 'Setting';

  constructor(
    host: ExcelHost,
    private readonly key: string,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.key };
  }

  get Key() {
    return this.key;
  }
  get Value(): unknown {
    return JSON.parse(this.host.workbook.settings.get(this.key) ?? 'null');
  }
  set Value(value: unknown) {
    requireWritable(this.host);
    this.host.workbook.settings.set(this.key, JSON.stringify(value));
  }

  Delete() {
    requireWritable(this.host);
    this.host.workbook.settings.delete(this.key);
  }
}
