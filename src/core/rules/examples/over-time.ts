import type { Examples } from './types';

const A = 'lam-dong-xa-2026';

/** Rows of the period before; in another report they would be told apart by these. */
const BEFORE = {
  '7': { result: '210' },
  '8': { result: '1.450' },
  '9': { result: '64' },
  '10': { result: '07' },
  '12': { result: '5.310', evidence: '5.310/17.423 người, đạt 30,5%' },
};

export const overTimeExamples: Examples = {
  'figure-falls': {
    form: A,
    fails: {
      rows: { '10': { result: '05' } },
      previous: { period: '2026-Q1', rows: { '10': { result: '07' } } },
    },
    passes: {
      rows: { '10': { result: '09' } },
      previous: { period: '2026-Q1', rows: { '10': { result: '07' } } },
    },
  },
  'figure-jumps': {
    form: A,
    fails: {
      rows: { '9': { result: '6.400' } },
      previous: { period: '2026-Q1', rows: { '9': { result: '64' } } },
    },
    passes: {
      rows: { '9': { result: '150' } },
      previous: { period: '2026-Q1', rows: { '9': { result: '64' } } },
    },
  },
  'same-as-before': {
    form: A,
    fails: { rows: BEFORE, previous: { period: '2026-Q1', rows: BEFORE } },
    passes: {
      rows: { ...BEFORE, '9': { result: '80' } },
      previous: { period: '2026-Q1', rows: BEFORE },
    },
  },
};
