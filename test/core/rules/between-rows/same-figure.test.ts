import { sameFigureTwice } from '../../../../src/core/rules/between-rows/same-figure';
import type { Relation } from '../../../../src/core/templates/schema';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';
import { formA as templateA } from '../../../support/submissions';

const FILES =
  'Theo báo cáo của Trung tâm HCC xã tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ. Người dân khi tiếp nhận hồ sơ đều được hướng dẫn sử dụng dịch vụ công trực tuyến và thanh toán số, QR.';
const BOTH =
  'Người dân khi tiếp nhận hồ sơ đều được hướng dẫn sử dụng dịch vụ công trực tuyến và thanh toán số, QR: 5.173 người.';

const equalRows: Relation = {
  id: 'equal',
  left: [{ indicator: '14', measure: 'people' }],
  operator: '=',
  right: [{ indicator: '13', measure: 'people' }],
  missing: 'skip-if-any',
  severity: 'warning',
  description: { vi: 'Dòng 13 bằng dòng 14', en: 'Row 13 equals row 14' },
  instruction: { vi: 'Xem lại', en: 'Check' },
};

testRule(sameFigureTwice, {
  accept: [
    {
      name: 'small figures coincide',
      submission: formA({ '5': { raw: '25' }, '1': { raw: '25' } }),
    },
    {
      name: 'round ones too: 5.000 twice are two audiences',
      submission: formA({ '7': { raw: '5.000' }, '13': { raw: '5.000' }, '14': { raw: '120' } }),
    },
    {
      name: 'just under the form’s limit',
      submission: formA({ '7': { raw: '367' }, '8': { raw: '367' } }),
      template: { ...templateA, thresholds: { ...templateA.thresholds, leastSameFigure: 368 } },
    },
    {
      name: 'a text that gives the figure and speaks of both rows',
      submission: formA({
        '13': { raw: '5.173', evidence: BOTH },
        '14': { raw: '5.173', evidence: BOTH },
      }),
    },
    {
      name: 'a form that says they are equal',
      submission: formA({ '13': { raw: '14.173' }, '14': { raw: '14.173' } }),
      template: { ...templateA, relations: [equalRows] },
    },
    {
      name: 'two measures of one row, rates of two rows',
      submission: formB({
        '2.13': { raw: '367 lớp (367 người)' },
        '3.1': { raw: '97,5%' },
        '3.2': { raw: '97,5%' },
      }),
    },
    {
      name: 'a whole text in two rows is another finding (phụ lục xã Thuận An, dòng 11 và 12)',
      submission: formA({
        '11': { raw: '14.033', evidence: 'Đã định danh và sử dụng VNeid 14.033/17.423 đạt 80.5%' },
        '12': { raw: '14.033', evidence: 'Đã định danh và sử dụng VNeid 14.033/17.423 đạt 80.5%' },
      }),
    },
  ],
  reject: [
    {
      name: 'about 14.173 twice, of files (phụ lục xã Thuận An, dòng 13 và 14)',
      submission: formA({
        '13': { raw: 'Khoảng 14.173', evidence: `Đến 5/2026 ${FILES}` },
        '14': { raw: ' Khoảng 14.173', evidence: FILES },
      }),
      reports: [
        {
          messageId: 'same',
          indicator: '14',
          cell: 'D20',
          severity: 'note',
          data: { row: '14', cell: 'D20', count: 14_173, others: '13' },
        },
      ],
    },
    {
      name: 'three rows with one figure are said once',
      submission: formA({
        '7': { raw: '367' },
        '8': { raw: '367' },
        '12': { raw: '367' },
      }),
      reports: [
        {
          messageId: 'same',
          indicator: '12',
          cell: 'D18',
          data: { row: '12', cell: 'D18', count: 367, others: '7, 8' },
        },
      ],
    },
    {
      name: 'the people of two cells of two measures',
      submission: formB({
        '2.9': { raw: '20 lớp (713 người)' },
        '2.14': { raw: '30 buổi (713 người)' },
      }),
      reports: [{ messageId: 'same', indicator: '2.14', cell: 'D23' }],
    },
    {
      name: 'a lower limit of the form',
      submission: formA({ '7': { raw: '367' }, '8': { raw: '367' } }),
      template: { ...templateA, thresholds: { ...templateA.thresholds, leastSameFigure: 367 } },
      reports: [{ messageId: 'same', indicator: '8', cell: 'D14' }],
    },
  ],
});
