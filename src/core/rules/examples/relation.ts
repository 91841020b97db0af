import type { Examples } from './types';

export const relationExamples: Examples = {
  'relation-broken': {
    form: 'lam-dong-xa-2026',
    fails: { rows: { '11': { result: '14.033' }, '13': { result: '14.173' } } },
    passes: { rows: { '11': { result: '14.173' }, '13': { result: '14.033' } } },
  },
  'target-not-met': {
    form: 'bdhvs-2025',
    fails: { rows: { '3.1': { result: '75%' } } },
    passes: { rows: { '3.1': { result: '80%' } } },
  },
};
