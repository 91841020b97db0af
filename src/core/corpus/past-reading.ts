import type { Indicator } from '../templates/schema';
import { readResult } from '../values/read';
import { good, unreadable } from '../values/reading';
import type { Reading } from '../values/types';

/** What parts thousands in a text, and decimals in a number. */
const MARK = /[.,]/;

/**
 * What a result said that is kept as text, with the counts that were merged beside it. Of a count that
 * is added up only what was merged is sure: a cell that shows `14.033` may hold fourteen and a bit.
 * @param merged by measure
 */
export function pastReading(
  raw: string,
  merged: ReadonlyMap<string, number>,
  indicator: Indicator,
): Reading {
  const read = readResult(
    { value: raw === '' ? null : raw, text: raw, display: 'plain' },
    indicator,
  );
  const sure = ([id]: readonly [string, number]) => {
    const measure = indicator.measures.find((one) => one.id === id);
    return measure?.kind !== 'count' || (measure.strategy !== 'sum' && !MARK.test(raw));
  };
  const written = read.status === 'ok' ? Object.entries(read.measures).filter(sure) : [];
  const measures = [...written, ...merged];
  const ofResult = indicator.measures.filter(({ from }) => from === 'result');
  const says = ofResult.some(({ id }) => measures.some(([measure]) => measure === id));
  if (read.status !== 'ok') return says ? good({ measures }) : read;
  if (!says) {
    return unreadable({ code: 'ambiguous', text: raw, readings: Object.values(read.measures) });
  }
  return {
    ...read,
    ...good({
      ...read,
      measures,
      missingMeasures: read.missingMeasures.filter((id) => !merged.has(id)),
    }),
  };
}
