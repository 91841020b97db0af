import { shareOwnNumbers, type Strategy } from './strategy';

/** Communes that answered "Có" in 100 that answered; each contributes 1 for Có, 0 for Không. */
export const shareAnsweringYes: Strategy = (given, measure) => ({
  strategy: 'share-answering-yes',
  ...shareOwnNumbers(given, measure),
  total: (shares) => (shares.filter(({ value }) => value === 1).length * 100) / shares.length,
});
