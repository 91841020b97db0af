/** Result cells that give a rate: `80,5%`, `100`, `11/11 thôn`, `80,5% (14.033/17.423)`. */
import type { Measure } from '../templates/schema';
import { ignoredWords } from './cell-text';
import { formatPercent } from './format';
import { multiply, numbersIn, type NumberInText } from './number';
import { rateOf } from './ratio';
import { good, unreadable } from './reading';
import { lacking, type RowShape } from './row-shape';
import { isDenied, isIntroduced, withRemarks } from './surroundings';
import type { Assumption, Reading, Repair, ValueProblem } from './types';
import { markAssumption, wholeNumber } from './whole';

interface Fraction {
  readonly numerator: NumberInText;
  readonly denominator: NumberInText;
}

/** A rate in points, or why there is none. */
type Rate =
  | {
      readonly value: number;
      readonly decimals: number;
      readonly assumptions: readonly Assumption[];
    }
  | { readonly problem: ValueProblem; readonly repairs?: readonly Repair[] };

/** Reads a text in normal form that is neither blank nor a word for nothing. */
export function readRate(text: string, measure: Measure, shape: RowShape): Reading {
  const numbers = [...numbersIn(text, shape)];
  const [leading] = numbers;
  if (!leading || isDenied(text, leading) || numbers.some((number) => !number.written)) {
    return unreadable({ code: 'not-a-number', text });
  }
  const fractions = fractionsIn(text, numbers);
  const inFraction = new Set(
    fractions.flatMap((fraction) => [fraction.numerator, fraction.denominator]),
  );
  const rest = withRemarks(text, numbers).filter(({ number }) => !inFraction.has(number));
  const percents = rest.filter(({ number }) => number.unit === '%');
  const outside = percents.filter(({ remark }) => !remark);
  const stated = outside.length > 0 ? outside : percents;
  const bare = rest.filter(({ number, remark }) => number.unit === null && !remark);
  const [fraction] = fractions;
  const several = unreadable({ code: 'several-numbers', text });

  if (stated.length > 1 || fractions.length > 1) return several;
  const number = stated[0]?.number;
  if (number) {
    if (bare.length > 0) return several;
    return toReading({ text, measure, shape, number, fraction, rate: statedRate(number, text) });
  }
  const others = rest.filter(({ remark }) => !remark);
  if (fraction) {
    if (others.length > 0) return several;
    return toReading({ text, measure, shape, number: fraction.numerator, fraction, rate: null });
  }
  const [only, ...more] = others.length > 0 ? others : rest;
  if (!only || more.length > 0) return several;
  if (!isIntroduced(text, only.number)) return unreadable({ code: 'not-a-number', text });
  const rate = bareRate(only.number, text);
  return toReading({ text, measure, shape, number: only.number, fraction, rate });
}

/** True when a text that is not a number of its own gives a rate: `100 %`, `31/124 xã`. */
export function looksLikeRate(text: string, shape: RowShape): boolean {
  const numbers = [...numbersIn(text, shape)];
  return numbers.some(({ unit }) => unit === '%') || fractionsIn(text, numbers).length > 0;
}

/** Pairs of numbers with a slash between them; of `12/8/2025` none. */
function fractionsIn(text: string, numbers: readonly NumberInText[]): Fraction[] {
  const slash = (left: NumberInText | undefined, right: NumberInText | undefined) =>
    left !== undefined &&
    right !== undefined &&
    left.unit !== '%' &&
    text.slice(left.end, right.start).trim() === '/';
  return numbers.flatMap((numerator, at) => {
    const denominator = numbers[at + 1];
    const alone =
      slash(numerator, denominator) &&
      !slash(numbers[at - 1], numerator) &&
      !slash(denominator, numbers[at + 2]);
    return alone && denominator && denominator.unit !== '%' ? [{ numerator, denominator }] : [];
  });
}

/** A number with a percent sign: a dot in it can only be a decimal mark. */
function statedRate(number: NumberInText, text: string): Rate {
  const { written, factor } = number;
  if (!written || factor !== 1) return { problem: { code: 'not-a-number', text } };
  return written.asDecimal === null
    ? plainRate(number, text)
    : decimalRate(number, written.asDecimal);
}

/** A number without a percent sign. */
function bareRate(number: NumberInText, text: string): Rate {
  const { written, unit, factor } = number;
  if (!written) return { problem: { code: 'not-a-number', text } };
  if (unit !== null || factor !== 1) {
    return { problem: { code: 'count-in-rate', count: multiply(written.value, factor) } };
  }
  const decimal = written.asDecimal;
  if (decimal !== null && written.style === 'comma-thousands') return decimalRate(number, decimal);
  // Three digits after a dot are how a count is written; yet the rates of this movement stand
  // between 50 and 100, so that 80.555 is as likely the one as the other.
  if (decimal !== null && decimal >= 50 && decimal <= 100) {
    return {
      problem: { code: 'ambiguous', text: written.text, readings: [decimal, written.value] },
      repairs: [{ to: formatPercent(decimal), reason: 'other-reading' }],
    };
  }
  const rate = plainRate(number, text);
  if ('problem' in rate || !(rate.value > 0 && rate.value <= 1)) return rate;
  const perhaps: Assumption = { code: 'perhaps-fraction', value: rate.value };
  return { ...rate, assumptions: [...rate.assumptions, perhaps] };
}

function plainRate(number: NumberInText, text: string): Rate {
  const { written } = number;
  if (!written) return { problem: { code: 'not-a-number', text } };
  const { value, style } = written;
  if (value > Number.MAX_SAFE_INTEGER)
    return { problem: { code: 'too-large', text: written.text } };
  if (number.negative) return { problem: { code: 'negative', value: -value } };
  if (style.endsWith('thousands')) return { problem: { code: 'count-in-rate', count: value } };
  return { value, decimals: written.decimals, assumptions: markAssumption(number) };
}

function decimalRate(number: NumberInText, value: number): Rate {
  if (number.negative) return { problem: { code: 'negative', value: -value } };
  const dot = number.written?.style === 'dot-thousands';
  return {
    value,
    decimals: 3,
    assumptions: dot ? [{ code: 'dot-decimal', text: number.digits.text, value }] : [],
  };
}

function toReading(parts: {
  readonly text: string;
  readonly measure: Measure;
  readonly shape: RowShape;
  /** Gives the qualifier. */
  readonly number: NumberInText;
  readonly fraction: Fraction | undefined;
  /** null when it must be worked out from the fraction. */
  readonly rate: Rate | null;
}): Reading {
  const { text, measure, shape, number, fraction, rate } = parts;
  const measures: [string, number][] = [];
  const assumptions: Assumption[] = [];
  if (rate && 'problem' in rate) return unreadable(rate.problem, rate.repairs);
  if (rate) {
    measures.push([measure.id, rate.value]);
    assumptions.push(...rate.assumptions);
  }
  if (fraction) {
    const numerator = wholeNumber(fraction.numerator, text);
    if ('problem' in numerator) return unreadable(numerator.problem, numerator.repairs);
    const denominator = wholeNumber(fraction.denominator, text);
    if ('problem' in denominator) return unreadable(denominator.problem, denominator.repairs);
    const [above, below] = [numerator.value, denominator.value];
    if (!rate && below === 0) return unreadable({ code: 'not-a-number', text });
    if (!rate) {
      measures.push([measure.id, rateOf(above, below)]);
      assumptions.push({ code: 'rate-from-ratio', numerator: above, denominator: below });
    }
    if (measure.ratio)
      measures.push([measure.ratio.numerator, above], [measure.ratio.denominator, below]);
    assumptions.push(...numerator.assumptions, ...denominator.assumptions);
  }
  const spans = [
    ...(rate ? [number] : []),
    ...(fraction ? [fraction.numerator, fraction.denominator] : []),
  ];
  const inOrder = spans.sort((a, b) => a.start - b.start);
  return good({
    measures,
    missingMeasures: lacking(shape, new Set(measures.map(([id]) => id))),
    qualifier: number.qualifier,
    assumptions: [...assumptions, ...ignoredWords(text, inOrder)],
    decimals: rate?.decimals ?? 0,
  });
}
