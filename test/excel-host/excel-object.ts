/**
 * One object of Excel's, as it is spoken to on the wire. A subclass is one Excel type; its
 * members bear Excel's own names (`Values`, `GetRange`, `_KeepReference`): a getter is a property
 * that can be loaded, a setter one that can be set, a method one that can be called. What gives
 * another ExcelObject leads to it; `null` there is a null object. Names in lower case cannot be
 * reached from outside.
 */
import { notPlayed } from './errors';
import type { ExcelHost } from './host';

export abstract class ExcelObject {
  abstract readonly typeName: string;

  constructor(protected readonly host: ExcelHost) {}

  /** What the library needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The objects of a collection; `null` for what is none. */
  items(): readonly ExcelObject[] | null {
    return null;
  }

  /** `collection.getItem(key)`. */
  item(key: unknown): ExcelObject {
    throw notPlayed(`${this.typeName}.getItem(${String(key)})`);
  }
}

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const membersByPrototype = new WeakMap<object, ReadonlyMap<string, Member>>();

/** Members of an object by their names in lower case: `load('rowIndex')` asks for `RowIndex`. */
function membersOf(object: ExcelObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object) as object;
  const known = membersByPrototype.get(prototype);
  if (known) return known;
  const members = new Map<string, Member>();
  let level: object = prototype;
  while (level !== ExcelObject.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (/^_?[A-Z]/.test(name) && !members.has(key)) members.set(key, { name, descriptor });
    }
    level = Object.getPrototypeOf(level) as object;
  }
  membersByPrototype.set(prototype, members);
  return members;
}

export const hasProperty = (object: ExcelObject, name: string): boolean =>
  membersOf(object).get(name.toLowerCase())?.descriptor.get !== undefined;

/** @throws ExcelError NotImplemented, naming type and member, when it is not played. */
export function readProperty(
  object: ExcelObject,
  name: string,
): { readonly name: string; readonly value: unknown } {
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.descriptor.get) throw notPlayed(`${object.typeName}.${name}`);
  const value: unknown = member.descriptor.get.call(object);
  return { name: member.name, value };
}

/** @throws ExcelError NotImplemented, naming type and member, when it is not played. */
export function setProperty(object: ExcelObject, name: string, value: unknown): void {
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.descriptor.set) throw notPlayed(`setting ${object.typeName}.${name}`);
  member.descriptor.set.call(object, value);
}

/** @throws ExcelError NotImplemented, naming type and member, when it is not played. */
export function callMethod(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = membersOf(object).get(name.toLowerCase())?.descriptor.value;
  if (typeof method !== 'function') throw notPlayed(`${object.typeName}.${name}()`);
  return Reflect.apply(method, object, args);
}

/** Names of the properties that hold values, not other objects: what `load()` loads. */
export function scalarNames(object: ExcelObject): string[] {
  return [...membersOf(object).values()]
    .filter(({ name, descriptor }) => descriptor.get && !name.startsWith('_'))
    .map(({ name }) => name)
    .filter((name) => {
      const { value } = readProperty(object, name);
      return !(value instanceof ExcelObject) && !name.endsWith('OrNullObject');
    });
}
