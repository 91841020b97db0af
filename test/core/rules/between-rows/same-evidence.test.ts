import { sameEvidence } from '../../../../src/core/rules/between-rows/same-evidence';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const VNEID =
  'Theo báo cáo của công an xã đến thời điểm hiện tại tỷ lệ người dân đủ điều kiện được định danh điện tử, cài đặt và hướng dẫn sử dụng VNeid là 14.033/17.423 đạt 80.5%';
const FILES =
  'Theo báo cáo của Trung tâm HCC xã tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ. Người dân khi tiếp nhận hồ sơ đều được hướng dẫn sử dụng dịch vụ công trực tuyến và thanh toán số, QR.';
const MODELS =
  '· Mô hình “Chợ số, chợ không đồng” tại chợ Thuận An\n· Mô hình “Trường học lan tỏa kỹ năng số cho cộng đồng”';

testRule(sameEvidence, {
  accept: [
    { name: 'no evidence at all', submission: formA() },
    {
      name: 'a text that speaks of both rows (phụ lục xã Thuận An, dòng 13 và 14)',
      submission: formA({
        '13': { raw: '14.173', evidence: FILES },
        '14': { raw: '14.173', evidence: FILES },
      }),
    },
    {
      name: 'a text that gives the figure of each',
      submission: formA({
        '6': { raw: '02', evidence: 'Tổ chức 02 lớp tập huấn cho 120 cán bộ, công chức của xã.' },
        '7': { raw: '120', evidence: 'Tổ chức 02 lớp tập huấn cho 120 cán bộ, công chức của xã.' },
      }),
    },
    {
      name: 'a list and the row that is drawn from it: all models are proposed',
      submission: formA({
        '15': { raw: '2', evidence: MODELS },
        '16': { raw: '2', evidence: MODELS },
      }),
    },
    {
      name: 'rows of documents share them',
      submission: formA({
        '1': { raw: '1', evidence: '· Kế hoạch số 112/KH-UBND ngày 11/5/2026 về tập huấn kỹ năng' },
        '2': { raw: '1', evidence: '· Kế hoạch số 112/KH-UBND ngày 11/5/2026 về tập huấn kỹ năng' },
      }),
    },
    {
      name: 'short texts are natural to repeat',
      submission: formA({
        '13': { raw: '250', evidence: 'Theo sổ của Trung tâm HCC xã' },
        '14': { raw: '250', evidence: 'Theo sổ của Trung tâm HCC xã' },
      }),
    },
    {
      name: 'two rates of the same villages',
      submission: formB({
        '2.10': { raw: '100%', evidence: 'Toàn xã có 38/38 thôn, bon đã triển khai, đạt 100%' },
        '2.11': { raw: '100%', evidence: 'Toàn xã có 38/38 thôn, bon đã triển khai, đạt 100%' },
      }),
    },
    {
      name: 'the same firms were taught (2.9) and now have the skill (3.5)',
      submission: formB({
        '2.9': {
          raw: '2 lớp (120 người)',
          evidence: 'Công ty TNHH Sea Links City, Công ty Hưng Lộc Phát, Khu du lịch rừng Madagui',
        },
        '3.5': {
          raw: '80%',
          evidence: 'Công ty TNHH Sea Links City, Công ty Hưng Lộc Phát, Khu du lịch rừng Madagui',
        },
      }),
    },
  ],
  reject: [
    {
      name: 'VNeID under the row of all skills (phụ lục xã Thuận An, dòng 11 và 12)',
      submission: formA({
        '11': { raw: ' 14.033', evidence: VNEID },
        '12': { raw: '14.033', evidence: VNEID },
      }),
      reports: [
        {
          messageId: 'figure',
          indicator: '11',
          cell: 'E17',
          severity: 'warning',
          data: { row: '11', cell: 'E17', other: '12', otherCell: 'E18', count: 14_033 },
          words: [VNEID],
        },
      ],
    },
    {
      name: 'other marks, other line breaks, other figures: lighter, at the later row',
      submission: formA({
        '4': { raw: '20', evidence: 'Tuyên truyền trên loa truyền thanh, mạng xã hội của xã' },
        '5': { raw: '25', evidence: '- Tuyên truyền trên loa truyền thanh;\nmạng xã hội của xã.' },
      }),
      reports: [
        {
          messageId: 'evidence',
          indicator: '5',
          cell: 'E11',
          severity: 'note',
          data: { row: '5', cell: 'E11', other: '4', otherCell: 'E10' },
        },
      ],
    },
  ],
});
