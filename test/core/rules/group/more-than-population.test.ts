import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { moreThanPopulation } from '../../../../src/core/rules/group/more-than-population';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, formB, lienHuong, reference } from '../../../support/submission';

const thuanAn = reference({ population: 22_625 }, 'built-in');

testRule(moreThanPopulation, {
  accept: [
    {
      name: 'everybody',
      submission: formA({ '13': { raw: '22.625' } }),
      reference: thuanAn,
    },
    {
      name: 'attendances may exceed the population',
      submission: formA({ '11': { raw: '140.330' } }),
      reference: thuanAn,
    },
    {
      name: 'households are not persons',
      submission: formB({ '2.12': { raw: '30.000 hộ' } }),
      reference: thuanAn,
    },
    {
      name: 'of the province: 2.462.259 of 3.872.999 (báo cáo 116-BC/TU, dòng 3.4)',
      submission: formB({ '3.4': { raw: '2.462.259 người' } }, { level: 'province' }),
      reference: builtInReference(lamDong),
    },
    {
      name: 'a figure that cannot be read is judged elsewhere',
      submission: formA({ '13': { raw: '22.626 hộ' } }),
      reference: thuanAn,
    },
  ],
  reject: [
    {
      name: 'a digit too many in the province’s row 3.4',
      submission: formB({ '3.4': { raw: '24.622.590 người' } }, { level: 'province' }),
      reference: builtInReference(lamDong),
      reports: [
        {
          messageId: 'over-province',
          indicator: '3.4',
          cell: 'D28',
          data: {
            row: '3.4',
            cell: 'D28',
            count: 24_622_590,
            unit: 'người',
            size: 3_872_999,
            source: 'tham khảo, chưa xác nhận',
            sourceEn: 'for reference, not confirmed',
          },
        },
      ],
    },
    {
      name: 'one person too many',
      submission: formA({ '13': { raw: '22.626' } }),
      reference: thuanAn,
      reports: [
        {
          messageId: 'over',
          indicator: '13',
          cell: 'D19',
          data: {
            row: '13',
            cell: 'D19',
            count: 22_626,
            unit: 'người',
            commune: 'xã Thuận An',
            size: 22_625,
            source: 'tham khảo, chưa xác nhận',
            sourceEn: 'for reference, not confirmed',
          },
        },
      ],
    },
    {
      name: 'officials whose number is not known, but who outnumber the people',
      submission: formB(
        { '2.4': { raw: '10 lớp (300.000 người)' } },
        { commune: claimed(claim(lienHuong)) },
      ),
      reference: reference({ population: 70_737 }),
      reports: [{ messageId: 'over', indicator: '2.4', cell: 'D13' }],
    },
  ],
  cannotJudge: [
    {
      name: 'no population is known',
      submission: formA(),
      reports: [
        {
          messageId: 'population-unknown',
          indicator: '7',
          cell: 'D13',
          data: { rows: '7, 8, 9, 12, 13, 14', commune: 'xã Thuận An' },
        },
      ],
    },
    {
      name: 'nothing says which commune it is',
      submission: formA({}, { commune: claimed() }),
      reference: thuanAn,
      reports: [{ messageId: 'commune-unknown', indicator: null, cell: null }],
    },
  ],
});
