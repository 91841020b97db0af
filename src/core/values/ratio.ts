/** The rate that n/N gives, in points to 12 significant digits: 7/100 is 7, not 7.000000000000001. */
export function rateOf(numerator: number, denominator: number): number {
  return Number(((numerator / denominator) * 100).toPrecision(12));
}
