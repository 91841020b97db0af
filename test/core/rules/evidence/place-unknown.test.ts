import { placeUnknown } from '../../../../src/core/rules/evidence/place-unknown';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(placeUnknown, {
  accept: [
    {
      name: 'communes of the province',
      submission: formB({ '3.3': { evidence: 'Xã Quảng Tín, Xã Hồng Sơn, Xã Đức An, Xã Cư Jút' } }),
    },
    {
      name: 'former districts in names of firms (báo cáo 116-BC/TU, dòng 2.9)',
      submission: formB({
        '2.9': { evidence: 'Viettel Đơn Dương, Công ty TNHH Hồng Lam Madaguôi, VNPT Đơn Dương' },
      }),
    },
    {
      name: 'a commune of another province, named with it',
      submission: formA({
        '5': { evidence: 'Học tập kinh nghiệm tại xã Vĩnh Phú Khang, tỉnh Đồng Nai.' },
      }),
    },
  ],
  reject: [
    {
      name: 'Đình for Đinh (báo cáo 116-BC/TU, dòng 3.4)',
      submission: formB({
        '3.4': { evidence: '- Xã Đình Trang Thượng: 13.640 người - Xã Quảng Sơn: 11.035 người' },
      }),
      reports: [
        {
          messageId: 'near',
          indicator: '3.4',
          cell: 'E28',
          words: ['Đình Trang Thượng'],
          data: {
            row: '3.4',
            cell: 'E28',
            name: 'Đình Trang Thượng',
            near: ['xã Đinh Trang Thượng'],
          },
          suggestions: [
            {
              cell: 'E28',
              from: '- Xã Đình Trang Thượng: 13.640 người - Xã Quảng Sơn: 11.035 người',
              to: '- Xã Đinh Trang Thượng: 13.640 người - Xã Quảng Sơn: 11.035 người',
            },
          ],
        },
      ],
    },
    {
      name: 'a name near to none',
      submission: formA({ '5': { evidence: 'Tuyên truyền tại xã Vĩnh Phú Khang.' } }),
      reports: [
        {
          messageId: 'unknown',
          indicator: '5',
          cell: 'E11',
          words: ['Vĩnh Phú Khang'],
          suggestions: [],
        },
      ],
    },
  ],
});
