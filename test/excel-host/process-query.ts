/** The wire: a batch of actions on object paths, done in order until one fails. */
import { ExcelError, notPlayed } from './errors';
import { callMethod, ExcelObject, readProperty, setProperty } from './excel-object';
import { answerQuery } from './query';
import type { QueryInfo } from './query';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Where object paths begin. */
export interface Roots {
  readonly workbook: ExcelObject;
  service(name: string): ExcelObject;
  reference(id: string): ExcelObject;
}

/** @param failure makes the action with that number fail before it is done. */
export function processBatch(
  batch: Batch,
  roots: Roots,
  failure?: { readonly action: number; readonly error: ExcelError },
): BatchAnswer {
  const run = new BatchRun(batch, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (failure && index >= failure.action) throw failure.error;
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (thrown) {
      const error = thrown instanceof ExcelError ? thrown : broken(thrown);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatusCode,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** A mistake in the stand-in itself: told, so that nobody waits for an answer. */
const broken = (thrown: unknown): ExcelError =>
  new ExcelError('GeneralException', `The stand-in for Excel broke: ${String(thrown)}`, 500);

class BatchRun {
  readonly #objects = new Map<number, ExcelObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === 5) return null;
    if (action.ActionType < 1 || action.ActionType > 4) {
      throw notPlayed(`an action of type ${String(action.ActionType)}`);
    }
    const object = this.#objectAt(action.ObjectPathId);
    // Excel passes over what is asked of a null object: `getItemOrNullObject(name).delete()`.
    if (!object) return null;
    const args = this.#argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case 1:
        return object.identity();
      case 2:
        return answerQuery(object, action.QueryInfo ?? {});
      case 3:
        return callMethod(object, action.Name, args);
      default:
        setProperty(object, action.Name, args[0]);
        return null;
    }
  }

  /** `Range.values`: where the library says that an error happened. */
  location(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    const parent = object ?? this.#objects.get(path?.ParentObjectPathId ?? 0);
    return `${parent?.typeName ?? ''}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  }

  #objectAt(id: number): ExcelObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw notPlayed(`object path ${String(id)}, which the request does not hold`);
    const object = this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.roots.workbook;
      case 2:
        return this.roots.service(path.Name);
      case 6:
        return this.roots.reference(path.Name);
      case 7:
        return null;
    }
    const parent = this.#objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.#argumentsOf(path.ArgumentInfo);
    const name = `${parent.typeName}.${path.Name}`;
    switch (path.ObjectPathType) {
      case 3:
        return asObject(callMethod(parent, path.Name, args), name);
      case 4:
        return asObject(readProperty(parent, path.Name).value, name);
      case 5:
        return parent.item(args[0]);
      default:
        throw notPlayed(`an object path of type ${String(path.ObjectPathType)} (${name})`);
    }
  }

  #argumentsOf(info: ArgumentInfo = {}): unknown[] {
    return this.#withObjects(info.Arguments ?? [], info.ReferencedObjectPathIds ?? []);
  }

  #withObjects(args: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return args.map((argument, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.#objectAt(id);
      if (Array.isArray(argument) && Array.isArray(id)) return this.#withObjects(argument, id);
      return this.#withNamedObjects(argument);
    });
  }

  /** `{ list: { source: range } }` comes as `{ list: { source: { _ObjectPathId: 7 } } }`. */
  #withNamedObjects(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) {
      return argument;
    }
    const entries = Object.entries(argument);
    const [first] = entries;
    if (first?.[0] === '_ObjectPathId') return this.#objectAt(Number(first[1]));
    return Object.fromEntries(entries.map(([key, value]) => [key, this.#withNamedObjects(value)]));
  }
}

function asObject(value: unknown, name: string): ExcelObject | null {
  if (value === null || value instanceof ExcelObject) return value;
  throw notPlayed(`${name} as an object`);
}
