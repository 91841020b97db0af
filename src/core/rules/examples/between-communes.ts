import type { Examples, ExampleRows } from './types';

const A = 'lam-dong-xa-2026';

/** Eleven communes of 20.000 people that guided between 1.000 and 2.000 of them. */
const GUIDED: readonly ExampleRows[] = [
  ...['1.000', '1.100', '1.200', '1.300', '1.400', '1.500'],
  ...['1.600', '1.700', '1.800', '1.900', '2.000'],
].map((result) => ({ '13': { result } }));

const OWN: ExampleRows = {
  '1': {
    result: '3',
    evidence:
      '- Công văn số 88/UBND-VHXH ngày 13/4/2026 về việc tuyên truyền phong trào\n- Công văn số 91/UBND-VHXH ngày 27/4/2026 về việc rà soát nhu cầu học tập\n- Công văn số 103/UBND-VHXH ngày 11/5/2026 về việc báo cáo kết quả thực hiện',
  },
  '7': { result: '215', evidence: '215/367 cán bộ, công chức, viên chức' },
  '8': {
    result: '1.888',
    evidence:
      'Tại các trường trên địa bàn, gồm 1.240 học sinh tiểu học và 648 học sinh trung học cơ sở',
  },
};

const OTHERS_WORDS: ExampleRows = {
  '1': {
    result: '3',
    evidence:
      '- Công văn số 17/UBND-VHXH ngày 02/4/2026 về việc tuyên truyền phong trào\n- Công văn số 25/UBND-VHXH ngày 06/4/2026 về việc rà soát nhu cầu học tập\n- Công văn số 40/UBND-VHXH ngày 15/5/2026 về việc báo cáo kết quả thực hiện',
  },
  '7': { result: '180', evidence: '180/290 cán bộ, công chức, viên chức' },
  '8': { result: '1.102', evidence: 'Học sinh Trường THCS trên địa bàn xã' },
};

export const betweenCommunesExamples: Examples = {
  'outlier-by-head': {
    form: A,
    fails: {
      rows: { '13': { result: '19.000' } },
      reference: { population: 20_000 },
      others: GUIDED,
    },
    passes: {
      rows: { '13': { result: '2.100' } },
      reference: { population: 20_000 },
      others: GUIDED,
    },
  },
  'same-report': {
    form: A,
    fails: { rows: OWN, others: [OWN] },
    passes: { rows: OWN, others: [OTHERS_WORDS] },
  },
  'same-evidence-elsewhere': {
    form: A,
    fails: { rows: { '1': OWN['1'] ?? {} }, others: [{ ...OTHERS_WORDS, '1': OWN['1'] ?? {} }] },
    passes: { rows: { '1': OWN['1'] ?? {} }, others: [OTHERS_WORDS] },
  },
  'shared-documents': {
    form: A,
    fails: {
      rows: { '1': OWN['1'] ?? {} },
      others: [
        {
          '1': {
            result: '3',
            evidence:
              'Công văn số 88/UBND-VHXH ngày 13/4/2026; Công văn số 91/UBND-VHXH ngày 27/4/2026; Công văn số 103/UBND-VHXH ngày 11/5/2026',
          },
        },
      ],
    },
    passes: { rows: { '1': OWN['1'] ?? {} }, others: [OTHERS_WORDS] },
  },
};
