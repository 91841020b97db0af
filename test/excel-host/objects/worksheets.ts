import { textArgument } from '../arguments';
import { itemNotFound } from '../errors';
import { ALL_SHEETS } from '../events';
import { addSheet } from '../sheets';
import { sheetNamed } from '../workbook';
import type { Sheet } from '../workbook';
import { EventSource } from './event-source';
import { WorksheetObject } from './worksheet';

export class WorksheetCollection extends EventSource {
  readonly typeName = 'WorksheetCollection';
  protected readonly eventTarget = ALL_SHEETS;

  override items() {
    return this.#sheets(false).map((sheet) => this.#object(sheet));
  }
  /** By name or by id. */
  override item(key: unknown) {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound(`sheet '${String(key)}'`);
    return sheet;
  }

  Add(name: unknown = null) {
    return this.#object(addSheet(this.host, name, 'add-in'));
  }
  GetActiveWorksheet() {
    return this.item(this.host.workbook.active);
  }
  GetCount(visibleOnly: unknown = false) {
    return this.#sheets(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown = false) {
    return this.#at(visibleOnly, 0);
  }
  GetLast(visibleOnly: unknown = false) {
    return this.#at(visibleOnly, -1);
  }
  GetItemOrNullObject(key: unknown) {
    const { workbook } = this.host;
    const name = textArgument(key, 'key');
    const sheet = workbook.sheets.find(({ id }) => id === name) ?? sheetNamed(workbook, name);
    return sheet ? this.#object(sheet) : null;
  }

  _RegisterAddedEvent() {
    this.register('AddedEvent');
  }
  _UnregisterAddedEvent() {
    this.unregister('AddedEvent');
  }
  _RegisterDeletedEvent() {
    this.register('DeletedEvent');
  }
  _UnregisterDeletedEvent() {
    this.unregister('DeletedEvent');
  }

  #sheets(visibleOnly: unknown): Sheet[] {
    return this.host.workbook.sheets.filter(
      ({ visibility }) => visibleOnly !== true || visibility === 'Visible',
    );
  }

  #at(visibleOnly: unknown, index: number) {
    const sheet = this.#sheets(visibleOnly).at(index);
    if (!sheet) throw itemNotFound('sheet');
    return this.#object(sheet);
  }

  #object(sheet: Sheet) {
    return new WorksheetObject(this.host, sheet.id);
  }
}
