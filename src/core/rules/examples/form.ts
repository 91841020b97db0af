import type { Examples } from './types';

const A = 'lam-dong-xa-2026';
const ATTACHED = '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/6/2026 của UBND xã Thuận An)';

export const formExamples: Examples = {
  'row-missing': { form: A, fails: { without: ['6'] }, passes: {} },
  'row-unknown': {
    form: A,
    fails: {
      added: {
        number: '17',
        wording: 'Số trạm phát sóng di động trên địa bàn',
        unit: 'Trạm',
        result: '4',
      },
    },
    passes: {},
  },
  'row-out-of-order': { form: A, fails: { first: ['9'] }, passes: {} },
  'wording-changed': {
    form: A,
    fails: {
      rows: { '10': { wording: 'Số lớp “Bình dân học vụ số” cho người dân và cán bộ thôn' } },
    },
    passes: { rows: { '10': { wording: 'Số lớp "Bình dân học vụ số" cho người dân' } } },
  },
  'number-changed': {
    form: 'bdhvs-2025',
    fails: { rows: { '2.10': { number: '2,1' } } },
    passes: { rows: { '2.10': { number: '2.10' } } },
  },
  'column-missing': { form: A, fails: { headers: { evidence: null } }, passes: {} },
  'column-extra': { form: A, fails: { addedColumn: 'Người phụ trách' }, passes: {} },
  'result-in-other-column': {
    form: 'bdhvs-2025',
    fails: { headers: { result: null }, rows: { '1.3': { unit: '3 cuộc' } } },
    passes: { rows: { '1.3': { result: '3' } } },
  },
  'row-twice': {
    form: A,
    fails: {
      added: {
        number: '9',
        wording: 'Số người lao động trong doanh nghiệp, HTX được đào tạo',
        unit: 'Người',
        result: '60',
      },
    },
    passes: {},
  },
  'commune-missing': {
    form: A,
    fails: { attachment: '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/6/2026 của UBND xã)' },
    passes: { attachment: ATTACHED },
  },
  'commune-contradiction': {
    form: A,
    fails: { attachment: ATTACHED, metadata: { commune: '22969' } },
    passes: { attachment: ATTACHED, metadata: { commune: '24682' } },
  },
  'communes-several': {
    form: A,
    fails: {
      attachment:
        '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/6/2026 của UBND xã Thuận An và xã Đức An)',
    },
    passes: { attachment: ATTACHED },
  },
  'period-missing': {
    form: A,
    fails: { title: 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”' },
    passes: { title: 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” QUÝ II NĂM 2026' },
  },
  'period-contradiction': {
    form: A,
    fails: { metadata: { period: '2026-Q1' } },
    passes: { metadata: { period: '2026-Q2' } },
  },
  'report-number-missing': {
    form: A,
    fails: {
      attachment: '(Kèm theo Báo cáo số        /BC-UBND ngày     /5/2026 của UBND xã Thuận An)',
    },
    passes: { attachment: ATTACHED },
  },
  'report-symbol-malformed': {
    form: A,
    fails: { attachment: '(Kèm theo Báo cáo số 314/UBND-BC ngày 10/6/2026 của UBND xã Thuận An)' },
    passes: { attachment: ATTACHED },
  },
  'template-version': {
    form: A,
    fails: { metadata: { version: 99 } },
    passes: { metadata: {} },
  },
  'column-renamed': {
    form: A,
    fails: { headers: { result: 'Thực hiện đến nay' } },
    passes: { headers: { result: 'Kết quả thực hiện' } },
  },
  'column-out-of-order': {
    form: A,
    fails: { headers: { result: 'Thuyết minh', evidence: 'Kết quả' } },
    passes: { headers: { result: 'Kết quả', evidence: 'Thuyết minh' } },
  },
  'periods-several': {
    form: A,
    fails: {
      title: 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO QUÝ I NĂM 2026 VÀ NHIỆM VỤ QUÝ II NĂM 2026',
    },
    passes: { title: 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO QUÝ II NĂM 2026' },
  },
  'report-before-period': {
    form: A,
    fails: { attachment: '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/3/2026 của UBND xã Thuận An)' },
    passes: { attachment: ATTACHED },
  },
  'report-symbol-type': {
    form: A,
    fails: { attachment: '(Kèm theo Báo cáo số 97/KH-UBND ngày 10/6/2026 của UBND xã Thuận An)' },
    passes: { attachment: ATTACHED },
  },
};
