import type { Commune, CommuneKind } from '../../../src/core/places/types';

/** A made-up commune. */
export function commune(code: string, name: string, kind: CommuneKind): Commune {
  const fullName = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
  return { code, name, fullName, kind, formerProvince: 'Không', population: 1, aliases: [] };
}
