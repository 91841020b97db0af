import { shareOwnNumbers, type Strategy } from './strategy';

/** Rates are added in whole billionths of a point: no rounding error adds up over communes. */
const BILLION = 1_000_000_000;

/**
 * The plain mean of the communes' rates, in points: what is left when no commune says of how many
 * its rate is. It weighs a small commune like a big one, so the figure is marked.
 */
export const meanOfRates: Strategy = (given, measure) => ({
  strategy: 'mean-of-rates',
  ...shareOwnNumbers(given, measure),
  total: (shares) => {
    const billionths = shares.reduce((total, { value }) => total + Math.round(value * BILLION), 0);
    return billionths / shares.length / BILLION;
  },
});
