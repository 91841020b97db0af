import { listLengthOther } from '../../../../src/core/rules/evidence/list-length';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const PLANS = '· Kế hoạch số 14/KH-UBND ngày 12/8/2025\n· Kế hoạch số 65/KH-UBND ngày 10/10/2025';
const NESTED =
  '· Quyết định số 59/QĐ-UBND ngày 04/7/2025\n· Công văn số 747/UBND-VHXH ngày 18/5/2026. Qua đó đề xuất 3 mô hình:\n+ Tổ công nghệ số\n+ Chợ số\n+ Trường học số';

testRule(listLengthOther, {
  accept: [
    { name: 'as many as stated', submission: formA({ '2': { raw: '02', evidence: PLANS } }) },
    {
      name: 'sub-items may be what is counted: 1 + 3',
      submission: formA({ '15': { raw: '4', evidence: NESTED } }),
    },
    {
      name: 'so may the main items alone',
      submission: formA({ '15': { raw: '2', evidence: NESTED } }),
    },
    {
      name: 'an open list may be shorter',
      submission: formA({ '15': { raw: '9', evidence: '- Chợ số\n- Nhà văn hóa mở...' } }),
    },
    {
      name: 'documents in one line',
      submission: formA({
        '1': { raw: '2', evidence: 'Công văn số 88/UBND-VHXH; Quyết định số 59/QĐ-UBND.' },
      }),
    },
    {
      name: 'a letter among the plans need not be counted',
      submission: formA({ '2': { raw: '2', evidence: `${PLANS}\n· Công văn số 88/UBND-VHXH` } }),
    },
    {
      name: 'prose lists nothing',
      submission: formA({ '6': { raw: '7', evidence: 'Tổ chức tại hội trường UBND xã.' } }),
    },
    {
      name: 'a single bullet of prose neither',
      submission: formA({ '10': { raw: '4', evidence: '- Tổ chức 4 lớp tại các thôn' } }),
    },
    {
      name: 'entries that say how many they stand for',
      submission: formA({ '10': { raw: '8', evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp' } }),
    },
    {
      name: 'a row whose list proves nothing about its count',
      submission: formA({ '4': { raw: '20', evidence: '- Trang Facebook xã\n- Cổng thông tin' } }),
    },
    {
      name: '"trên 1" over a list of 2',
      submission: formA({ '2': { raw: 'Trên 1', evidence: PLANS } }),
    },
    {
      name: 'a result that cannot be read',
      submission: formA({ '2': { raw: 'nhiều', evidence: PLANS } }),
    },
    {
      name: 'an invitation and the conclusions of one meeting',
      submission: formA({
        '3': {
          raw: '2',
          evidence:
            '· Giấy mời số 99-GM/ĐU ngày 14/3/2026\n· Thông báo số 19-TB/ĐU ngày 16/3/2026 kết luận hội nghị\n· Giấy mời số 102-GM/ĐU ngày 20/3/2026',
        },
      }),
    },
    {
      name: 'plan and report of one inspection',
      submission: formB({
        '1.3': {
          raw: '1',
          evidence:
            '- Kế hoạch số 20/KH-UBND ngày 02/3/2026 về kiểm tra\n- Báo cáo số 45/BC-UBND ngày 30/3/2026 kết quả kiểm tra',
        },
      }),
    },
    {
      name: 'platforms of form B are merged by name, not counted here',
      submission: formB({ '2.3': { raw: '10', evidence: '- phocap.ai\n- Zalo, Facebook' } }),
    },
  ],
  reject: [
    {
      name: 'four main items, six with sub-items, five stated (phụ lục xã Thuận An, dòng 15)',
      submission: formA({ '15': { raw: '5', evidence: `· Đi đến dân\n· Gia đình số\n${NESTED}` } }),
      reports: [
        {
          messageId: 'other-nested',
          severity: 'note',
          indicator: '15',
          cell: 'E21',
          data: { row: '15', cell: 'E21', stated: 5, unit: 'mô hình', counted: 6, items: 4 },
        },
      ],
    },
    {
      name: 'two inspections named by the province of three (báo cáo 116-BC/TU, dòng 1.3)',
      submission: formB(
        {
          '1.3': {
            raw: '03',
            evidence:
              '- Công an tỉnh Lâm Đồng triển khai kiểm tra, giám sát.\n- Các đơn vị nghiệp vụ Công an tỉnh kiểm tra tình trạng hồ sơ.',
          },
        },
        { level: 'province' },
      ),
      reports: [{ messageId: 'other', severity: 'note', indicator: '1.3', cell: 'E9' }],
    },
    {
      name: 'fewer meetings proved than stated',
      submission: formA({
        '3': { raw: '3', evidence: '· Giấy mời số 99-GM/ĐU\n· Giấy mời số 102-GM/ĐU' },
      }),
      reports: [{ messageId: 'other', severity: 'warning', indicator: '3', cell: 'E9' }],
    },
    {
      name: 'fewer documents than stated',
      submission: formA({ '2': { raw: '3', evidence: PLANS } }),
      reports: [
        {
          messageId: 'other',
          indicator: '2',
          cell: 'E8',
          words: [
            'Kế hoạch số 14/KH-UBND ngày 12/8/2025',
            'Kế hoạch số 65/KH-UBND ngày 10/10/2025',
          ],
          data: { row: '2', cell: 'E8', stated: 3, unit: 'kế hoạch', counted: 2, items: 2 },
        },
      ],
    },
    {
      name: 'an open list that is already longer',
      submission: formA({ '2': { raw: '1', evidence: `${PLANS}...` } }),
      reports: [{ messageId: 'other', indicator: '2', cell: 'E8' }],
    },
    {
      name: 'one document where three are counted',
      submission: formA({ '1': { raw: '3', evidence: 'Công văn số 88/UBND-VHXH ngày 25/7/2025' } }),
      reports: [{ messageId: 'other', indicator: '1', cell: 'E7' }],
    },
    {
      name: 'two models where none is counted',
      submission: formA({ '16': { raw: '0', evidence: '- Chợ số\n- Trường học số' } }),
      reports: [{ messageId: 'other', indicator: '16', cell: 'E22' }],
    },
  ],
});
