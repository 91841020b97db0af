import { namesMore } from '../../../../src/core/rules/evidence/names-more';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const platforms = (raw: string, evidence: string) => formB({ '2.3': { raw, evidence } });
const PROVINCE = [
  '- binhdanhocvuso.gov.vn;',
  '- phocap.ai;',
  '- https://chuyendoiso.mobiedu.vn;',
  '- Ứng dụng VNEID;',
  '- https://binhdanhocvuso.lamdong.gov.vn/',
  '- Zalo, Facebook, Youtube, TikTok... Cổng/Trang Thông tin điện tử; App chuyển tiền không sử dụng tiền mặt trong hệ thống ngân hàng.',
].join('\n');

testRule(namesMore, {
  accept: [
    { name: 'as many as stated', submission: platforms('11', PROVINCE) },
    {
      name: 'fewer: examples (báo cáo 116-BC/TU, dòng 2.7)',
      submission: platforms('20', 'Phổ biến nhất là VnEdu, TEMIS, Zalo,...'),
    },
    {
      name: 'one platform written two ways',
      submission: platforms('2', '- Ứng dụng VNeID\n- VNEID\n- Zalo'),
    },
    {
      name: '"Zalo OA" may be the same as Zalo',
      submission: platforms('2', 'VNeID, Zalo, Zalo OA “Cổng hành chính công Lâm Đồng”'),
    },
    {
      name: 'prose names nothing that could be counted',
      submission: platforms(
        '1',
        'Tổ công nghệ số cộng đồng phối hợp với đoàn thanh niên đến từng hộ gia đình hướng dẫn người dân cài đặt, sử dụng, tra cứu',
      ),
    },
    {
      name: 'rows that count no names',
      submission: formA({ '4': { raw: '1', evidence: 'Zalo, Facebook, TikTok' } }),
    },
  ],
  reject: [
    {
      name: '10 stated, 11 named (báo cáo 116-BC/TU, dòng 2.3)',
      submission: platforms('10', PROVINCE),
      reports: [
        {
          messageId: 'more',
          indicator: '2.3',
          cell: 'E12',
          data: {
            row: '2.3',
            cell: 'E12',
            stated: 10,
            unit: 'nền tảng',
            named: 11,
            names: [
              'binhdanhocvuso.gov.vn',
              'phocap.ai',
              'https://chuyendoiso.mobiedu.vn',
              'Ứng dụng VNEID',
              'https://binhdanhocvuso.lamdong.gov.vn/',
              'Zalo',
              'Facebook',
              'Youtube',
              'TikTok',
              'Cổng/Trang Thông tin điện tử',
              'App chuyển tiền không sử dụng tiền mặt trong hệ thống ngân hàng',
            ],
          },
        },
      ],
    },
    {
      name: 'in one line',
      submission: platforms('02', 'Zalo, Facebook, VNeID'),
      reports: [
        {
          messageId: 'more',
          indicator: '2.3',
          cell: 'E12',
          words: ['Zalo, Facebook, VNeID'],
        },
      ],
    },
  ],
});
