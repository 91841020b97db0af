/**
 * One object of Excel's, as it is spoken to on the wire. A subclass is one Excel type; its
 * members bear Excel's own names (`Values`, `GetRange`, `_KeepReference`): a getter is a property
 * that can be loaded, a setter one that can be set, a method one that can be called. What gives
 * another ExcelObject leads to it; `null` there is a null object. Names in lower case cannot be
 * reached from outside.
 */
import { apiLevelOf } from './api-levels';
import { apiNotFound, notPlayed } from './errors';
import type { ExcelHost } from './host';
import { hasApi } from './versions';

export abstract class ExcelObject {
  abstract readonly typeName: string;

  constructor(protected readonly host: ExcelHost) {}

  /** Whether the Excel that is played has one of this type's members. */
  has(member: string): boolean {
    return hasApi(this.host.version, apiLevelOf(this.typeName, member));
  }

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

/**
 * @throws ExcelError NotPlayed, naming type and member, when it is not played; ApiNotFound
 * when this Excel is too old for it.
 */
function memberOf<Kind extends 'get' | 'set' | 'value'>(
  object: ExcelObject,
  name: string,
  kind: Kind,
): { readonly name: string; readonly act: NonNullable<PropertyDescriptor[Kind]> } {
  const member = membersOf(object).get(name.toLowerCase());
  const act = member?.descriptor[kind];
  if (!member || typeof act !== 'function') {
    const title = name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
    throw notPlayed(`${object.typeName}.${title}${WORDING[kind]}`);
  }
  if (!object.has(member.name)) throw apiNotFound(`${object.typeName}.${member.name}`);
  return { name: member.name, act };
}

const WORDING = { get: '', set: ' (to be set)', value: '()' };

export function readProperty(
  object: ExcelObject,
  name: string,
): { readonly name: string; readonly value: unknown } {
  const member = memberOf(object, name, 'get');
  return { name: member.name, value: member.act.call(object) as unknown };
}

export function setProperty(object: ExcelObject, name: string, value: unknown): void {
  memberOf(object, name, 'set').act.call(object, value);
}

export function callMethod(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
  return Reflect.apply(memberOf(object, name, 'value').act as () => unknown, object, args);
}

/** Names of the properties that hold values, not other objects: what `load()` loads. */
export function scalarNames(object: ExcelObject): string[] {
  return [...membersOf(object).values()]
    .filter(({ name, descriptor }) => descriptor.get && !name.startsWith('_'))
    .map(({ name }) => name)
    .filter((name) => object.has(name))
    .filter((name) => {
      const { value } = readProperty(object, name);
      return !(value instanceof ExcelObject) && !name.endsWith('OrNullObject');
    });
}
