/** Numerators and denominators that stand only in the evidence: `(11/11 thôn)`. */
import { readEvidence } from '../evidence/read';
import type { Ratio } from '../evidence/types';
import type { Gazetteer } from '../places/gazetteer';
import type { Commune } from '../places/types';
import type { Indicator, Measure } from '../templates/schema';
import type { Reading } from '../values/types';
import { comparable } from './wording';

/**
 * The reading with the measures that the form reads `from: 'ratio'` filled in, when the result
 * gave none of them and exactly one ratio, in their units, is given. Otherwise as it was.
 */
export function withRatioFromEvidence(
  reading: Reading,
  indicator: Indicator,
  ratios: readonly Ratio[],
): Reading {
  const [ratio] = ratios;
  if (reading.status !== 'ok' || !ratio || ratios.length !== 1) return reading;
  const rate = indicator.measures.find((measure) => measure.ratio);
  const numerator = partOf(indicator, rate?.ratio?.numerator);
  const denominator = partOf(indicator, rate?.ratio?.denominator);
  if (!numerator || !denominator) return reading;
  if (numerator.id in reading.measures || denominator.id in reading.measures) return reading;
  // "23 tổ/22 khu phố", where one has two of them: a share of the same thing is never more than all.
  const [unit, wholeUnit] = ratio.units;
  if (ratio.numerator > ratio.denominator && unit !== null && unit !== wholeUnit) return reading;
  if (!hasUnit(numerator, unit) || !hasUnit(denominator, wholeUnit)) return reading;
  return {
    ...reading,
    measures: {
      ...reading.measures,
      [numerator.id]: ratio.numerator,
      [denominator.id]: ratio.denominator,
    },
    missingMeasures: reading.missingMeasures.filter(
      (measure) => measure !== numerator.id && measure !== denominator.id,
    ),
  };
}

function partOf(indicator: Indicator, id: string | undefined): Measure | null {
  const measure = indicator.measures.find((candidate) => candidate.id === id);
  return measure?.from === 'ratio' ? measure : null;
}

/** A unit that is not written may be any; one that is must be the measure's. */
function hasUnit(measure: Measure, unit: string | null): boolean {
  if (unit === null) return true;
  return [measure.unit, ...measure.units].some((own) => comparable(own) === comparable(unit));
}

export function wantsRatio(reading: Reading, indicator: Indicator): boolean {
  return (
    reading.status === 'ok' &&
    indicator.measures.some(({ id, from }) => from === 'ratio' && !(id in reading.measures))
  );
}

/**
 * The ratios that speak of the whole commune: those of an evidence that names no other place. A
 * list of places ("Xã Hàm Kiệm (11/11 thôn)") says nothing of the whole.
 */
export function ratiosOfCommune(
  evidence: string,
  commune: Commune | null,
  places: Gazetteer,
): readonly Ratio[] {
  if (!evidence.includes('/')) return [];
  const facts = readEvidence(evidence, places);
  const elsewhere =
    facts.unknownPlaces.length > 0 ||
    facts.places.some((mention) => mention.commune.code !== commune?.code);
  return elsewhere ? [] : facts.ratios;
}
