/** Result cells that hold a number, not a text: no marks to read, but what Excel made of them. */
import type { CellDisplay } from '../sheets/snapshot';
import { fromExcelSerial } from './dates';
import { decimalsOf, formatNumber } from './format';
import { noAnswer } from './read-answer';
import { good, nothing, unreadable } from './reading';
import { lacking, type RowShape } from './row-shape';
import type { Measure } from '../templates/schema';
import type { Reading, Repair } from './types';
import { undoDamage } from './whole';

export interface NumericCell {
  readonly value: number;
  /** As the cell shows it. */
  readonly text: string;
  readonly display: CellDisplay;
}

/** Reads a number against its row. Percent cells come as fractions: 0.805 is 80.5 points. */
export function readNumeric(cell: NumericCell, shape: RowShape): Reading {
  // A hundredfold must still be a number: percent cells are read in points.
  if (!Number.isFinite(cell.value * 100))
    return unreadable({ code: 'not-a-number', text: cell.text });
  if (shape.answer && !(shape.rate && cell.display === 'percent')) {
    return noAnswer(cell.text, shape);
  }
  if (cell.display === 'date') {
    const repairs = shape.rate ? ratioOfDate(cell.value) : [];
    return unreadable({ code: 'date', text: cell.text }, repairs);
  }
  if (shape.rate && shape.counts.length === 0) return numericRate(cell, shape.rate, shape);
  return numericCount(cell, shape);
}

function numericRate(
  { value, text, display }: NumericCell,
  measure: Measure,
  shape: RowShape,
): Reading {
  const percent = display === 'percent';
  const points = tidy(percent ? value * 100 : value);
  if (points < 0) return unreadable({ code: 'negative', value: points });
  if (points > Number.MAX_SAFE_INTEGER) return unreadable({ code: 'too-large', text });
  const perhaps = !percent && points > 0 && points <= 1;
  return good({
    measures: [[measure.id, points]],
    missingMeasures: lacking(shape, new Set([measure.id])),
    assumptions: perhaps ? [{ code: 'perhaps-fraction', value: points }] : [],
    decimals: decimalsOf(points),
  });
}

function numericCount({ value, text, display }: NumericCell, shape: RowShape): Reading {
  const [first] = shape.counts;
  if (!first) return unreadable({ code: 'not-a-number', text });
  if (display === 'percent') return unreadable({ code: 'rate-in-count', rate: tidy(value * 100) });
  if (value < 0) return unreadable({ code: 'negative', value });
  if (value > Number.MAX_SAFE_INTEGER) return unreadable({ code: 'too-large', text });
  const count = Number(value.toPrecision(16));
  if (!Number.isInteger(count)) {
    const repaired = undoDamage(value);
    if (repaired === null) return unreadable({ code: 'not-whole', value });
    const repairs: Repair[] = [{ to: formatNumber(repaired), reason: 'times-1000' }];
    return unreadable({ code: 'locale-damage', value, repaired }, repairs);
  }
  const several = shape.counts.length > 1;
  if (several && shape.any) {
    return unreadable({ code: 'unit-needed', units: shape.counts.map(({ unit }) => unit) });
  }
  if (several && count === 0) return nothing(shape);
  return good({
    measures: [[first.id, Math.abs(count)]],
    missingMeasures: lacking(shape, new Set([first.id])),
    assumptions: several ? [{ code: 'unit-not-written', measure: first.id }] : [],
  });
}

/** Without the noise of binary fractions: 0.805 × 100 is 80.5. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
}

/**
 * The ratio that became a date: `11/11` of 11 November. Which of day and month was written first
 * depends on the Excel that took it; no part is larger than its whole, so the smaller leads. A
 * first of a month may as well be `5/40`, kept as May 1940: then nothing is proposed.
 */
function ratioOfDate(serial: number): Repair[] {
  const day = fromExcelSerial(serial);
  if (!day || day.day === 1) return [];
  const [numerator, denominator] = [Math.min(day.day, day.month), Math.max(day.day, day.month)];
  return [{ to: `${String(numerator)}/${String(denominator)}`, reason: 'date-to-ratio' }];
}
