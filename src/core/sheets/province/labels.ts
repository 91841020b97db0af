import type { Figure } from '../../merge/types';
import type { Indicator } from '../../templates/schema';
import type { SheetWords } from './words';

/** The unit a figure is counted in, told apart within its row: `lớp`, `người`, `số có (thôn)`. */
export function measureLabel(
  indicator: Indicator,
  figure: Pick<Figure, 'measure' | 'unit'>,
  words: SheetWords,
): string {
  const rate = indicator.measures.find(({ ratio }) => ratio !== undefined)?.ratio;
  if (rate?.numerator === figure.measure) return words.text('numerator', { unit: figure.unit });
  if (rate?.denominator === figure.measure) return words.text('denominator', { unit: figure.unit });
  return figure.unit;
}
