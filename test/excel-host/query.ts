/** `load`: what was asked of an object, and what is answered. */
import { ExcelObject, hasProperty, readProperty, scalarNames } from './excel-object';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Names asked for, in lower case, each with what is asked of it. */
type Wanted = Map<string, Wanted>;

const ALL = '*';

/** @throws ExcelError NotPlayed on a property that is not played. */
export function answerQuery(object: ExcelObject, query: QueryInfo): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) want(wanted, path);
  for (const path of query.Expand ?? []) want(wanted, `${path}/${ALL}`);
  return describe(object, wanted, query);
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path.split(/[/.]/).filter((part) => part !== '')) {
    const key = name.toLowerCase();
    const next = level.get(key) ?? new Map<string, Wanted>();
    level.set(key, next);
    level = next;
  }
}

function describe(
  object: ExcelObject,
  wanted: Wanted,
  page: Pick<QueryInfo, 'Top' | 'Skip'> = {},
): Record<string, unknown> {
  const answer = object.identity();
  const items = object.items();
  const asked: Wanted = wanted.size > 0 ? wanted : new Map([[ALL, new Map<string, Wanted>()]]);
  const ofItems: Wanted = new Map();
  for (const [name, more] of asked) {
    if (items && name === 'items') for (const entry of more) ofItems.set(...entry);
    else if (items && !hasProperty(object, name)) ofItems.set(name, more);
    else if (name === ALL)
      for (const own of scalarNames(object)) answerOne(answer, object, own, more);
    else answerOne(answer, object, name, more);
  }
  if (!items) return answer;
  if (asked.has(ALL))
    for (const own of scalarNames(object)) answerOne(answer, object, own, ofItems);
  const skip = page.Skip ?? 0;
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  answer['_Items'] = shown.map((item) => describe(item, ofItems));
  return answer;
}

function answerOne(
  answer: Record<string, unknown>,
  object: ExcelObject,
  asked: string,
  more: Wanted,
): void {
  const { name, value } = readProperty(object, asked);
  answer[name] = value instanceof ExcelObject ? describe(value, more) : value;
}
