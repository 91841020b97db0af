import { lamDong } from '../../core/places/gazetteer';
import { builtInReference } from '../../core/reference/built-in';
import { layeredReference } from '../../core/reference/layered';
import type { GivenReference, ReferenceFigures } from '../../core/reference/types';

/** Reference figures for the rules: the province's own sheet over the built-in populations. */
export function referenceOf(given: GivenReference | null): ReferenceFigures {
  const builtIn = builtInReference(lamDong);
  return given ? layeredReference(given, builtIn) : builtIn;
}
