import { deniedByEvidence } from '../../../../src/core/rules/evidence/denied-by-evidence';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const disabled = (raw: string, evidence: string) => formB({ '2.13': { raw, evidence } });

testRule(deniedByEvidence, {
  accept: [
    { name: 'nothing is denied', submission: disabled('01 lớp (20 người)', 'Mở tại thôn 4.') },
    {
      name: 'denied of most, and one class counted',
      submission: disabled(
        '01 lớp (20 người)',
        'Hầu hết các thôn chưa tổ chức được lớp học riêng; riêng thôn 4 tổ chức 01 lớp cho 20 người khuyết tật.',
      ),
    },
    {
      name: '0 and none agree',
      submission: disabled(
        '0 lớp (0 người)',
        'Chưa tổ chức được lớp học riêng biệt nào, tuy nhiên đã hướng dẫn 100 người khuyết tật.',
      ),
    },
    {
      name: 'another unit is denied',
      submission: formA({ '10': { raw: '4', evidence: 'Tổ chức tại thôn; chưa có hồ sơ nào.' } }),
    },
    {
      name: 'a narrower thing is denied',
      submission: formA({
        '10': {
          raw: '4',
          evidence: 'Mở tại hội trường; chưa có lớp nâng cao, không có lớp nào dưới 20 người.',
        },
      }),
    },
    {
      name: '"Chùa có lớp" denies nothing',
      submission: formA({ '10': { raw: '4', evidence: 'Học tại chùa. Chùa có lớp học.' } }),
    },
    {
      name: 'the text denies all of it, of which evidence-missing speaks',
      submission: formA({ '10': { raw: '0', evidence: 'Chưa tổ chức lớp nào.' } }),
    },
  ],
  reject: [
    {
      name: 'one class, none held (báo cáo 116-BC/TU, dòng 2.13)',
      submission: disabled(
        '01 lớp (100 người)',
        'Hầu hết các xã/phường chưa tổ chức được lớp học riêng biệt nào, Tuy nhiên, tại xã Đinh Trang Thượng, mặc dù không có lớp học riêng, việc hỗ trợ đã được lồng ghép để hướng dẫn 100 người khuyết tật.',
      ),
      reports: [
        {
          messageId: 'denied',
          indicator: '2.13',
          cell: 'E22',
          data: {
            row: '2.13',
            cell: 'E22',
            stated: 1,
            unit: 'lớp',
            text: 'chưa tổ chức được lớp học riêng biệt nào',
          },
          words: ['chưa tổ chức được lớp học riêng biệt nào', 'không có lớp học riêng'],
        },
      ],
    },
    {
      name: 'models',
      submission: formA({
        '16': { raw: '2', evidence: 'Xã đang khảo sát, chưa có mô hình nào.' },
      }),
      reports: [
        {
          messageId: 'denied',
          indicator: '16',
          cell: 'E22',
          words: ['chưa có mô hình nào'],
        },
      ],
    },
  ],
});
