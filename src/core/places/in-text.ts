import type { Commune } from './types';

/** As a sentence names a commune within it: `xã Thuận An`. */
export function nameInText({ kind, name }: Pick<Commune, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}
