import { legacyEncoding } from '../../../../src/core/rules/value/legacy-encoding';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(legacyEncoding, {
  accept: [
    { name: 'Unicode', submission: formA({ '15': { evidence: 'Kế hoạch của UBND xã Thuận An' } }) },
    {
      name: 'decomposed Unicode',
      submission: formA({ '15': { evidence: 'Kế hoạch của UBND xã Thuận An'.normalize('NFD') } }),
    },
    {
      name: 'figures and a degree sign',
      submission: formA({ '15': { evidence: '25 °C, 14.033' } }),
    },
  ],
  reject: [
    {
      name: 'TCVN3 in the evidence',
      submission: formA({ '15': { evidence: 'UBND x· ThuËn An' } }),
      reports: [
        {
          messageId: 'tcvn3',
          indicator: '15',
          cell: 'E21',
          data: {
            row: '15',
            cell: 'E21',
            text: 'UBND x· ThuËn An',
            preview: 'UBND xã Thuận An',
          },
          suggestions: [{ cell: 'E21', from: 'UBND x· ThuËn An', to: 'UBND xã Thuận An' }],
        },
      ],
    },
    {
      name: 'VNI in the wording',
      submission: formA({ '2': { wording: 'Soá keá hoaïch trieån khai' } }),
      reports: [
        {
          messageId: 'vni',
          indicator: '2',
          cell: 'B8',
          suggestions: [
            { cell: 'B8', from: 'Soá keá hoaïch trieån khai', to: 'Số kế hoạch triển khai' },
          ],
        },
      ],
    },
  ],
});
