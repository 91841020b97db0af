import type { DataValue, FindingData } from '../core/rules/types';
import { formatNumber } from '../core/values/format';

/** A message whose data does not fill it, or a message that does not exist: a mistake in code. */
export class UnknownWords extends Error {
  override readonly name = 'UnknownWords';
  readonly code = 'unknown-words';
}

/** Numbers the Vietnamese way, lists joined by semicolons, text as it stands. */
function word(value: DataValue): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? value : value.map(word).join('; ');
}

/** Fills `{name}` in a message. @throws UnknownWords when the data lacks a placeholder. */
export function fill(message: string, data: FindingData): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new UnknownWords(`no data for {${name}} in: ${message}`);
    return word(value);
  });
}
