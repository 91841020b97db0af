import type { Examples } from './types';

const A = 'lam-dong-xa-2026';
const B = 'bdhvs-2025';

export const groupExamples: Examples = {
  'more-than-group': {
    form: A,
    fails: { rows: { '7': { result: '400' } }, reference: { officials: 367 } },
    passes: { rows: { '7': { result: '367' } }, reference: { officials: 367 } },
  },
  'more-than-population': {
    form: A,
    fails: { rows: { '12': { result: '30.000' } }, reference: { population: 22_625 } },
    passes: { rows: { '12': { result: '14.033' } }, reference: { population: 22_625 } },
  },
  'place-over-population': {
    form: B,
    fails: {
      rows: {
        '2.4': {
          result: '78 lớp (13.132 người)',
          evidence: 'Xã Liên Hương 10 lớp: 300.000 người',
        },
      },
      reference: { population: 70_737 },
    },
    passes: {
      rows: {
        '2.4': { result: '10 lớp (300 người)', evidence: 'Xã Liên Hương 10 lớp: 300 người' },
      },
      reference: { population: 70_737 },
    },
  },
  'class-size': {
    form: B,
    fails: { rows: { '2.4': { result: '120 lớp (4 người)' } } },
    passes: { rows: { '2.4': { result: '4 lớp (120 người)' } } },
  },
  'rate-implies-group': {
    form: A,
    fails: {
      rows: { '12': { result: '14.033', evidence: '14.033/27.423 người, đạt 51,2%' } },
      reference: { population: 22_625 },
    },
    passes: {
      rows: { '12': { result: '14.033', evidence: '14.033/17.423 người, đạt 80,5%' } },
      reference: { population: 22_625 },
    },
  },
};
