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
      name: 'a provincial appendix has no commune',
      submission: formB({ '2.2': { raw: '116.256' } }, { level: 'province' }),
      reference: thuanAn,
    },
    {
      name: 'a figure that cannot be read is judged elsewhere',
      submission: formA({ '13': { raw: '22.626 hộ' } }),
      reference: thuanAn,
    },
  ],
  reject: [
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
            commune: 'Xã Thuận An',
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
          data: { rows: '7, 8, 9, 12, 13, 14', commune: 'Xã Thuận An' },
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
