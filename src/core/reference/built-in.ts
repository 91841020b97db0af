import type { Gazetteer } from '../places/gazetteer';
import type { ReferenceFigures } from './types';

/** The populations that came with the list of communes: "tham khảo, chưa xác nhận". No other group. */
export function builtInReference(gazetteer: Gazetteer): ReferenceFigures {
  return {
    size(communeCode, group) {
      const commune = group === 'population' ? gazetteer.byCode(communeCode) : null;
      return commune && { size: commune.population, source: 'built-in' };
    },
  };
}
