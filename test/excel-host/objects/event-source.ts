import { ExcelObject } from '../excel-object';

/** What can be listened to: a sheet, or all sheets. */
export abstract class EventSource extends ExcelObject {
  /** Id of the sheet, or `ALL_SHEETS`. */
  protected abstract readonly eventTarget: string;

  _RegisterDataChangedEvent() {
    this.register('DataChangedEvent');
  }
  _UnregisterDataChangedEvent() {
    this.unregister('DataChangedEvent');
  }
  _RegisterSelectionChangedEvent() {
    this.register('SelectionChangedEvent');
  }
  _UnregisterSelectionChangedEvent() {
    this.unregister('SelectionChangedEvent');
  }
  _RegisterActivatedEvent() {
    this.register('ActivatedEvent');
  }
  _UnregisterActivatedEvent() {
    this.unregister('ActivatedEvent');
  }
  _RegisterDeactivatedEvent() {
    this.register('DeactivatedEvent');
  }
  _UnregisterDeactivatedEvent() {
    this.unregister('DeactivatedEvent');
  }

  protected register(event: string): void {
    this.host.events.register(event, this.eventTarget);
  }

  protected unregister(event: string): void {
    this.host.events.unregister(event, this.eventTarget);
  }
}
