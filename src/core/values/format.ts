/** The one way to write numbers, rates, measures and dates. What it writes, `readResult` reads back. */
import type { Indicator, Measure } from '../templates/schema';
import { rateOf } from './ratio';

const DIGITS = 12;
const GROUP_OF_THREE = /\B(?=(?:\d{3})+$)/g;

/**
 * `14.033`, `80,5`, `-2.462.259`. Without `decimals`, as many as the number has (to 12 significant
 * digits, which strips the noise of binary fractions); with them, rounded half away from zero.
 * @throws RangeError for NaN and infinities: there is no figure to write.
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError('Not a finite number');
  const text = decimals === undefined ? plainDigits(value) : rounded(value, decimals);
  const [, sign = '', integer = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const minus = /[1-9]/.test(integer + fraction) ? sign : '';
  const whole = integer.replace(GROUP_OF_THREE, '.');
  return fraction === '' ? minus + whole : `${minus}${whole},${fraction}`;
}

/** `80,5%`, of points (80.5). Without thousands marks: `1.000%` would read as one percent. */
export function formatPercent(points: number, decimals?: number): string {
  return `${formatNumber(points, decimals).replaceAll('.', '')}%`;
}

/** Digits of the number without an exponent. */
function plainDigits(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(Number(value.toPrecision(DIGITS)));
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** Rounded as on paper: 80.55 to one decimal is 80.6, though its binary neighbour is smaller. */
function rounded(value: number, decimals: number): string {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), DIGITS);
  const shifted = Math.round(Number(`${plainDigits(Math.abs(value))}e${String(places)}`));
  const near = Number.isInteger(value)
    ? value
    : Math.sign(value) * Number(`${String(shifted)}e-${String(places)}`);
  const [integer = '', fraction = ''] = plainDigits(near).split('.');
  return places === 0 ? integer : `${integer}.${fraction.padEnd(places, '0')}`;
}

/** How many decimals `formatNumber` writes for the number. */
export function decimalsOf(value: number): number {
  return formatNumber(value).split(',')[1]?.length ?? 0;
}

/**
 * The result cell of an indicator: `78 lớp (13.132 người)`, `14.033`, `80,5%`, `Có`, and
 * `117.000 người` where several units are possible. A rate worked out from n/N and not round is
 * written as `14.033/17.423`; a round one with its ratio, `80,5% (14.033/17.423)`. Measures that
 * are absent are not written; the text is empty when there is none.
 */
export function formatMeasures(
  indicator: Indicator,
  measures: Readonly<Record<string, number>>,
): string {
  const given = indicator.measures.flatMap((measure) => {
    const value = valueOf(measures, measure.id);
    return measure.from === 'result' && value !== null ? [{ measure, value }] : [];
  });
  const several = indicator.measures.filter(({ from }) => from === 'result').length > 1;
  const [first = '', ...others] = given.map(({ measure, value }) =>
    formatMeasure(measure, value, measures, several),
  );
  if (others.length === 0) return first;
  return indicator.wants === 'any'
    ? [first, ...others].join('; ')
    : `${first} (${others.join(', ')})`;
}

function formatMeasure(
  measure: Measure,
  value: number,
  measures: Readonly<Record<string, number>>,
  withUnit: boolean,
): string {
  if (measure.kind === 'yes-no') return value === 0 ? 'Không' : 'Có';
  if (measure.kind === 'count')
    return withUnit ? `${formatNumber(value)} ${measure.unit}` : formatNumber(value);
  const numerator = measure.ratio ? valueOf(measures, measure.ratio.numerator) : null;
  const denominator = measure.ratio ? valueOf(measures, measure.ratio.denominator) : null;
  if (numerator === null || denominator === null) return formatPercent(value);
  const ratio = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  const workedOut = decimalsOf(value) > 3 && rateOf(numerator, denominator) === value;
  return workedOut ? ratio : `${formatPercent(value)} (${ratio})`;
}

function valueOf(measures: Readonly<Record<string, number>>, id: string): number | null {
  return Object.hasOwn(measures, id) ? (measures[id] ?? null) : null;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/** `25/7/2025` for `2025-07-25`, with or without a time. A text that is no such date stays as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  return year === undefined ? iso : `${String(Number(day))}/${String(Number(month))}/${year}`;
}
