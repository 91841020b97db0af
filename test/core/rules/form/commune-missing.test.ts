import { communeMissing } from '../../../../src/core/rules/form/commune-missing';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, formB, thuanAn } from '../../../support/submission';

testRule(communeMissing, {
  accept: [
    { name: 'the title names it', submission: formA() },
    {
      name: 'the metadata names it',
      submission: formA({}, { commune: claimed(claim(thuanAn, 'metadata')) }),
    },
    {
      name: 'a provincial appendix has no commune',
      submission: formB({}, { level: 'province', commune: claimed() }),
    },
  ],
  reject: [
    {
      name: 'nothing names it ("của UBND xã", phụ lục xã Thuận An, 5/2026)',
      submission: formA({}, { commune: claimed() }),
      reports: [{ messageId: 'missing', indicator: null, cell: 'A1', data: { cell: 'A1' } }],
    },
    {
      name: 'only the file name names it',
      submission: formA(
        {},
        { file: 'thuan an.xlsx', commune: claimed(claim(thuanAn, 'file-name')) },
      ),
      reports: [
        {
          messageId: 'file-name-only',
          indicator: null,
          cell: 'A1',
          data: { cell: 'A1', commune: 'xã Thuận An', file: 'thuan an.xlsx' },
        },
      ],
    },
  ],
});
