import { communeContradiction } from '../../../../src/core/rules/form/commune-contradiction';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, formB, lienHuong, thuanAn } from '../../../support/submission';

testRule(communeContradiction, {
  accept: [
    {
      name: 'all three agree',
      submission: formA(
        {},
        {
          commune: claimed(claim(thuanAn), claim(thuanAn, 'metadata'), claim(thuanAn, 'file-name')),
        },
      ),
    },
    { name: 'no claim at all', submission: formA({}, { commune: claimed() }) },
    {
      name: 'a provincial appendix',
      submission: formB(
        {},
        {
          level: 'province',
          commune: claimed(claim(thuanAn), claim(lienHuong, 'file-name')),
        },
      ),
    },
  ],
  reject: [
    {
      name: 'title against metadata',
      submission: formA({}, { commune: claimed(claim(thuanAn), claim(lienHuong, 'metadata')) }),
      reports: [
        {
          messageId: 'title-metadata',
          indicator: null,
          cell: 'A2',
          data: { first: 'xã Thuận An', second: 'xã Liên Hương', file: 'phu-luc.xlsx' },
        },
      ],
    },
    {
      name: 'title against file name, whatever the order of the claims',
      submission: formA({}, { commune: claimed(claim(lienHuong, 'file-name'), claim(thuanAn)) }),
      reports: [
        {
          messageId: 'title-file-name',
          indicator: null,
          cell: 'A2',
          data: { first: 'xã Thuận An', second: 'xã Liên Hương', file: 'phu-luc.xlsx' },
        },
      ],
    },
    {
      name: 'metadata against file name',
      submission: formA(
        {},
        { commune: claimed(claim(thuanAn, 'metadata'), claim(lienHuong, 'file-name')) },
      ),
      reports: [{ messageId: 'metadata-file-name', indicator: null, cell: 'A1' }],
    },
  ],
});
