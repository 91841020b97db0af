import { shareOwnNumbers, type Strategy } from './strategy';

/** Σ of the communes' numbers. Counts are whole, so the sum is exact. */
export const sum: Strategy = (given, measure) => ({
  strategy: 'sum',
  ...shareOwnNumbers(given, measure),
  total: (shares) => shares.reduce((total, { value }) => total + value, 0),
});
