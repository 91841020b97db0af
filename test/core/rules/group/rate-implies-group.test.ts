import { rateImpliesGroup } from '../../../../src/core/rules/group/rate-implies-group';
import { testRule } from '../../../support/rule-tester';
import { claimed, formA, formB, reference } from '../../../support/submission';

const thuanAn = reference({ population: 22_625 }, 'built-in');
const ROW_12 =
  'Theo báo cáo của công an xã đến thời điểm hiện tại tỷ lệ người dân đủ điều kiện được định danh điện tử, cài đặt và hướng dẫn sử dụng VNeid là 14.033/17.423 đạt 80.5%';

testRule(rateImpliesGroup, {
  accept: [
    {
      name: '14.033 of 17.423 in a commune of 22.625 (phụ lục xã Thuận An, dòng 12)',
      submission: formA({ '12': { raw: '14.033', evidence: ROW_12 } }),
      reference: thuanAn,
    },
    {
      name: '367 are 100% of the officials (dòng 7)',
      submission: formA({
        '7': { raw: '367', evidence: '100% cán bộ, công chức, viên chức được đào tạo về CĐS.' },
      }),
      reference: thuanAn,
    },
    {
      // 14.033 ÷ 80,5 % = 17.432,3; ÷ 80,54 % = 17.423,6: a rate says no more than it is written with.
      name: 'a rate is no more exact than it is written: 80,5% may be 80,54%',
      submission: formA({ '13': { raw: '14.033', evidence: 'Đã hướng dẫn 80,5% người dân.' } }),
      reference: reference({ population: 17_424 }),
    },
    {
      name: 'a whole rate may be cut off: 80% of 17.423 may be 80,54%',
      submission: formA({ '13': { raw: '14.033', evidence: 'Đã hướng dẫn 80% người dân.' } }),
      reference: reference({ population: 17_424 }),
    },
    {
      name: 'a rate of growth implies no group',
      submission: formA({
        '13': { raw: '14.173', evidence: 'Số người được hướng dẫn tăng 5% so với năm 2024.' },
      }),
      reference: thuanAn,
    },
    {
      name: 'a bound implies no group: 20.000 may be 90%',
      submission: formA({
        '13': { raw: '20.000', evidence: 'Trên 80% người dân được hướng dẫn.' },
      }),
      reference: thuanAn,
    },
    {
      name: 'a ratio of files, and one of villages, is not of people',
      submission: formA({
        '13': { raw: '5.173', evidence: 'Tiếp nhận 5.173/30.000 hồ sơ tại 11/11 thôn' },
      }),
      reference: thuanAn,
    },
    {
      name: 'attendances belong to no group',
      submission: formA({ '11': { raw: '14.033', evidence: '14.033/40.000 lượt người' } }),
      reference: thuanAn,
    },
    {
      name: 'a provincial appendix has no commune',
      submission: formB(
        { '3.4': { raw: '1.000.000', evidence: '1.000.000/2.700.000 người đạt 37%' } },
        { level: 'province' },
      ),
      reference: thuanAn,
    },
  ],
  reject: [
    {
      // 14.033 ÷ 80,6 % = 17.410,7 > 17.400
      name: 'a rate whose every reading implies more people than there are',
      submission: formA({ '13': { raw: '14.033', evidence: 'Đã hướng dẫn 80,5% người dân.' } }),
      reference: reference({ population: 17_400 }),
      reports: [{ messageId: 'rate', indicator: '13', cell: 'E19' }],
    },
    {
      name: '100% is all: it cannot be more',
      submission: formA({ '13': { raw: '22.626', evidence: '100% người dân được hướng dẫn.' } }),
      reference: thuanAn,
      reports: [{ messageId: 'rate', indicator: '13', cell: 'E19' }],
    },
    {
      name: 'the N of the ratio exceeds the population',
      submission: formA({ '12': { raw: '14.033', evidence: '14.033/27.423 đạt 51,2%' } }),
      reference: thuanAn,
      reports: [{ messageId: 'denominator', indicator: '12', cell: 'E18' }],
    },
    {
      name: 'the N of the ratio exceeds the group, once its size is known',
      submission: formA({ '12': { raw: '14.033', evidence: ROW_12 } }),
      reference: reference({ population: 22_625, 'eligible-for-id': 17_000 }),
      reports: [
        {
          messageId: 'denominator',
          indicator: '12',
          cell: 'E18',
          data: {
            row: '12',
            cell: 'E18',
            text: '14.033/17.423 đạt 80.5%',
            denominator: 17_423,
            commune: 'xã Thuận An',
            group: 'người đủ điều kiện định danh điện tử',
            groupEn: 'persons eligible for electronic identification',
            size: 17_000,
            source: 'số liệu nền của tỉnh',
            sourceEn: 'reference figures of the province',
          },
        },
      ],
    },
    {
      name: 'a row of rates',
      submission: formB({ '3.3': { raw: '80%', evidence: '24.000/30.000 người' } }),
      reference: thuanAn,
      reports: [{ messageId: 'denominator', indicator: '3.3', cell: 'E27' }],
    },
    {
      name: '14.173 people who are 50% of all: 28.346 in a commune of 22.625',
      submission: formA({ '13': { raw: '14.173', evidence: 'Đạt 50% người dân trên địa bàn.' } }),
      reference: thuanAn,
      reports: [
        {
          messageId: 'rate',
          indicator: '13',
          cell: 'E19',
          data: {
            row: '13',
            cell: 'E19',
            count: 14_173,
            unit: 'người',
            rate: 50,
            implied: 28_346,
            commune: 'xã Thuận An',
            size: 22_625,
            source: 'tham khảo, chưa xác nhận',
            sourceEn: 'for reference, not confirmed',
          },
        },
      ],
    },
  ],
  cannotJudge: [
    {
      name: 'no population is known',
      submission: formA({ '12': { raw: '14.033', evidence: ROW_12 } }),
      reports: [{ messageId: 'population-unknown', indicator: '12', cell: 'E18' }],
    },
    {
      name: 'nothing says which commune it is',
      submission: formA({ '12': { raw: '14.033', evidence: ROW_12 } }, { commune: claimed() }),
      reference: thuanAn,
      reports: [
        { messageId: 'commune-unknown', indicator: null, cell: null, data: { rows: '12' } },
      ],
    },
  ],
});
