/** Events: who listens, and what is told. Told after the answer to the batch that caused them. */
import { areaName, isSingleCell } from './area';
import type { Area } from './area';
import { notPlayed } from './errors';
import { typeOfContent } from './content-type';
import type { CellContent, Sheet } from './workbook';

/** Numbers of events on the wire, by the name they are registered under. */
const EVENT_TYPES = new Map([
  ['DataChangedEvent', 10],
  ['ActivatedEvent', 11],
  ['DeactivatedEvent', 12],
  ['AddedEvent', 13],
  ['SelectionChangedEvent', 14],
  ['DeletedEvent', 15],
]);
const RICH_API_EVENT = 65_536;
/** The target of `worksheets.onChanged` and its like. */
export const ALL_SHEETS = 'Workbook';

/** Who did it: a person here, someone else in the same workbook, or the add-in itself. */
export type Actor = 'person' | 'remote' | 'add-in';

/** What the message channel takes: category, type, target, arguments as JSON. */
export type EventMessage = readonly [number, number, string, string];

export class Events {
  /** False where the add-in has set `runtime.enableEvents` to false. */
  enabled = true;
  readonly #listeners = new Map<string, number>();
  readonly #waiting: EventMessage[] = [];

  /** How many events are listened to: 0 when every handler was removed. */
  get registrations(): number {
    return [...this.#listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  /** @throws ExcelError NotPlayed for an event that is not played. */
  register(event: string, target: string): void {
    this.#count(event, target, 1);
  }

  unregister(event: string, target: string): void {
    this.#count(event, target, -1);
  }

  /** The messages that wait to be told, taken off. */
  take(): EventMessage[] {
    return this.#waiting.splice(0);
  }

  changed(sheet: Sheet, area: Area, actor: Actor, before?: CellContent, after?: CellContent): void {
    const details =
      before && after && isSingleCell(area)
        ? {
            valueBefore: before.value ?? '',
            valueAfter: after.value ?? '',
            valueTypeBefore: typeOfContent(before),
            valueTypeAfter: typeOfContent(after),
          }
        : {};
    this.#tell('DataChangedEvent', sheet.id, {
      address: areaName(area),
      changeType: 'RangeEdited',
      worksheetId: sheet.id,
      source: actor === 'remote' ? 'Remote' : 'Local',
      triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      ...details,
    });
  }

  selected(sheet: Sheet, area: Area): void {
    this.#tell('SelectionChangedEvent', sheet.id, {
      address: areaName(area),
      worksheetId: sheet.id,
    });
  }

  /** `activated`, `deactivated`, `added`, `deleted`. */
  ofSheet(
    event: 'Activated' | 'Deactivated' | 'Added' | 'Deleted',
    sheet: Sheet,
    actor: Actor,
  ): void {
    this.#tell(`${event}Event`, sheet.id, {
      worksheetId: sheet.id,
      source: actor === 'remote' ? 'Remote' : 'Local',
    });
  }

  #count(event: string, target: string, change: 1 | -1): void {
    if (!EVENT_TYPES.has(event)) throw notPlayed(`the event ${event}`);
    const key = `${event} ${target}`;
    this.#listeners.set(key, Math.max(0, (this.#listeners.get(key) ?? 0) + change));
  }

  #tell(event: string, sheet: string, args: Readonly<Record<string, unknown>>): void {
    const type = EVENT_TYPES.get(event);
    if (!this.enabled || type === undefined) return;
    for (const target of [sheet, ALL_SHEETS]) {
      if ((this.#listeners.get(`${event} ${target}`) ?? 0) === 0) continue;
      this.#waiting.push([RICH_API_EVENT, type, target, JSON.stringify(args)]);
    }
  }
}
