import { unitColumnChanged } from '../../../../src/core/rules/value/unit-column-changed';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(unitColumnChanged, {
  accept: [
    { name: 'the units of both forms', submission: formA() },
    { name: 'of form B', submission: formB() },
    { name: 'left blank', submission: formA({ '12': { unit: '' } }) },
    {
      name: 'capitals, other tones, an English Đ',
      submission: formA({ '10': { unit: 'LỚP' }, '7': { unit: 'người ' } }),
    },
    {
      name: 'another word for the same',
      submission: formA({ '9': { unit: 'Lao động' }, '4': { unit: 'Tin bài' } }),
    },
    {
      name: 'words that no row of the form uses may mean its own unit',
      submission: formA({ '12': { unit: 'Cá nhân' } }),
    },
    {
      name: 'one of the two units of row 2.12',
      submission: formB({ '2.12': { unit: 'Hộ', raw: '1.250 hộ' } }),
    },
    {
      name: 'results in the unit column (báo cáo 116-BC/TU)',
      submission: formB({ '2.2': { unit: '', raw: '116.256' } }),
    },
  ],
  reject: [
    {
      name: 'attendances where persons are due',
      submission: formA({ '12': { unit: 'Lượt người' } }),
      reports: [
        {
          messageId: 'changed',
          indicator: '12',
          cell: 'C18',
          data: { row: '12', cell: 'C18', text: 'Lượt người', unit: 'Người' },
          suggestions: [{ cell: 'C18', from: 'Lượt người', to: 'Người' }],
        },
      ],
    },
    {
      name: 'a rate where platforms are counted, persons where a rate is due',
      submission: formB({ '2.3': { unit: '%' }, '3.1': { unit: 'Người' } }),
      reports: [
        { messageId: 'changed', indicator: '2.3', cell: 'C12' },
        { messageId: 'changed', indicator: '3.1', cell: 'C25' },
      ],
    },
  ],
});
