import type { Examples } from './types';

const A = 'lam-dong-xa-2026';
const B = 'bdhvs-2025';

export const valueExamples: Examples = {
  'value-missing': {
    form: A,
    fails: { rows: { '10': { result: '-' } } },
    passes: { rows: { '10': { result: '0' } } },
  },
  'not-a-number': {
    form: A,
    fails: { rows: { '10': { result: 'đã tổ chức nhiều lớp' } } },
    passes: { rows: { '10': { result: '07 lớp' } } },
  },
  'rate-in-count': {
    form: A,
    fails: { rows: { '9': { result: '80%' } } },
    passes: { rows: { '9': { result: '120' } } },
  },
  'count-in-rate': {
    form: B,
    fails: { rows: { '3.1': { result: '367 người' } } },
    passes: { rows: { '3.1': { result: '100%' } } },
  },
  'rate-out-of-range': {
    form: B,
    fails: { rows: { '2.10': { result: '105%' } } },
    passes: { rows: { '2.10': { result: '100%' } } },
  },
  'locale-damage': {
    form: A,
    fails: { rows: { '11': { result: 14.033 } } },
    passes: { rows: { '11': { result: '14.033' } } },
  },
  'count-not-whole': {
    form: A,
    fails: { rows: { '10': { result: '2,5' } } },
    passes: { rows: { '10': { result: '3' } } },
  },
  negative: {
    form: A,
    fails: { rows: { '10': { result: -3 } } },
    passes: { rows: { '10': { result: 3 } } },
  },
  'figure-approximate': {
    form: A,
    fails: { rows: { '13': { result: 'Khoảng 14.173' } } },
    passes: { rows: { '13': { result: '14.173' } } },
  },
  'figure-bounded': {
    form: B,
    fails: { rows: { '2.1': { result: 'Trên 500 tin, bài' } } },
    passes: { rows: { '2.1': { result: '509 tin, bài' } } },
  },
  'unit-other': {
    form: A,
    fails: { rows: { '10': { result: '12 học viên' } } },
    passes: { rows: { '10': { result: '12 lớp' } } },
  },
  'unit-needed': {
    form: B,
    fails: { rows: { '2.12': { result: '1.200' } } },
    passes: { rows: { '2.12': { result: '1.200 hộ' } } },
  },
  'measure-missing': {
    form: B,
    fails: { rows: { '2.4': { result: '5 lớp' } } },
    passes: { rows: { '2.4': { result: '5 lớp (50 người)' } } },
  },
  'number-style': {
    form: A,
    fails: { rows: { '11': { result: '5,418,221' } } },
    passes: { rows: { '11': { result: '5.418.221' } } },
  },
  'perhaps-fraction': {
    form: B,
    fails: { rows: { '3.1': { result: '0,8' } } },
    passes: { rows: { '3.1': { result: '80%' } } },
  },
  'not-yes-or-no': {
    form: B,
    fails: { rows: { '1.1': { result: 'đang xây dựng' } } },
    passes: { rows: { '1.1': { result: 'Có' } } },
  },
  'legacy-encoding': {
    form: A,
    fails: { rows: { '10': { evidence: 'X· ThuËn An tæ chøc líp tËp huÊn' } } },
    passes: { rows: { '10': { evidence: 'Xã Thuận An tổ chức lớp tập huấn' } } },
  },
  'words-ignored': {
    form: A,
    fails: { rows: { '4': { result: '20 bài trên Facebook' } } },
    passes: { rows: { '4': { result: '20 bài' } } },
  },
  'unit-column-changed': {
    form: A,
    fails: { rows: { '12': { unit: 'Lượt người' } } },
    passes: { rows: { '12': { unit: 'Người' } } },
  },
};
