import type { Examples } from './types';

const A = 'lam-dong-xa-2026';
const BOTH = 'Số người được tạo và hướng dẫn sử dụng tài khoản VNeID 14.033/17.423 đạt 80.5%';

export const betweenRowsExamples: Examples = {
  'same-evidence': {
    form: A,
    fails: {
      rows: {
        '11': { result: '14.033', evidence: BOTH },
        '12': { result: '14.033', evidence: BOTH },
      },
    },
    passes: {
      rows: {
        '11': {
          result: '15.200',
          evidence: 'Tổ công nghệ số cộng đồng hướng dẫn tại 11 thôn, tổng cộng 15.200 lượt người',
        },
        '12': { result: '14.033', evidence: BOTH },
      },
    },
  },
  'same-figure': {
    form: A,
    fails: {
      rows: {
        '11': { result: '15.200' },
        '13': { result: '14.173', evidence: 'Hướng dẫn tại Trung tâm phục vụ hành chính công' },
        '14': { result: '14.173', evidence: 'Hướng dẫn tại chợ và các cửa hàng' },
      },
    },
    passes: {
      rows: {
        '11': { result: '15.200' },
        '13': { result: '14.173', evidence: 'Hướng dẫn tại Trung tâm phục vụ hành chính công' },
        '14': { result: '9.026', evidence: 'Hướng dẫn tại chợ và các cửa hàng' },
      },
    },
  },
  'proposed-not-listed': {
    form: A,
    fails: {
      rows: {
        '15': { result: '2', evidence: '- Mô hình Chợ số không dùng tiền mặt\n- Mô hình Thôn số' },
        '16': { result: '1', evidence: '- Mô hình Trả kết quả thủ tục đất đai tại nhà' },
      },
    },
    passes: {
      rows: {
        '15': { result: '2', evidence: '- Mô hình Chợ số không dùng tiền mặt\n- Mô hình Thôn số' },
        '16': { result: '1', evidence: '- Mô hình Chợ số không dùng tiền mặt' },
      },
    },
  },
};
