import { proposedNotListed } from '../../../../src/core/rules/between-rows/proposed-not-listed';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

/** Phụ lục xã Thuận An, 5/2026, dòng 15, shortened after each name. */
const ROW_15 = [
  '· Quyết định số 59/QĐ-UBND ngày 04/7/2025 của UBND xã v/v Thành lập tổ ứng cứu công nghệ và nghiệp vụ hỗ trợ giải quyết thủ tục hành chính xã Thuận An.',
  '· Quyết định số: 393/QĐ-UBND ngày 18/5/2026 về việc phê duyệt đăng ký mô hình lan tỏa kỹ năng số cho cộng đồng.',
  '· Kế hoạch số 105/KH-UBND ngày 29/4/2026 về Triển khai mô hình “Đi đến dân – Hỗ trợ người gặp khó khăn trong giải quyết thủ tục hành chính” trên địa bàn xã Thuận An.',
  '· Công văn số 747/UBND-VHXH ngày 18/5/2026. Qua đó đề xuất 3 mô hình:',
  '+ “Tổ công nghệ số cộng đồng hướng dẫn kỹ năng số định kỳ” thí điểm tại 2 bon Sar Pa và Bu Đắk.',
  '+ “Chợ số, chợ không đồng” tại chợ Thuận An. Hướng dẫn người dân, tiểu thương, hợp tác xã ứng dụng nền tảng số trong quảng bá, tiêu thụ sản phẩm.',
  '+ “Trường học lan tỏa kỹ năng số cho cộng đồng”, hướng dẫn sử dụng điện thoại thông minh, ứng dụng VNeID, thanh toán trực tuyến…',
].join('\n');
const LAND =
  'Mô hình Hành chính công cấp Giấy chứng nhận quyền sử dụng đất và chuyển mục đích sử dụng đất tập trung tại Thôn, Bon.';

const sheet = (row15: string, models: string, row16: string) =>
  formA({
    '15': { raw: models, evidence: row15 },
    '16': { raw: '2', evidence: row16 },
  });

testRule(proposedNotListed, {
  accept: [
    { name: 'no evidence', submission: formA() },
    { name: 'a form without such a row', submission: formB() },
    {
      name: 'named with “mô hình” twice, and shorter (phụ lục xã Thuận An, dòng 16)',
      submission: sheet(ROW_15, '5', '· Mô hình mô hình lan tỏa kỹ năng số cho cộng đồng.'),
    },
    {
      name: 'short forms on either side',
      submission: sheet(
        ROW_15,
        '5',
        '· Mô hình Tổ CNSCĐ hướng dẫn kỹ năng số định kỳ\n· Hỗ trợ giải quyết TTHC tại nhà',
      ),
    },
    {
      name: 'names of two or three words, without their quotation marks',
      submission: sheet(
        '· Mô hình “Gia đình số”\n· Mô hình “Chợ số, chợ không đồng”',
        '2',
        '· Gia đình số\n· Chợ số',
      ),
    },
    {
      name: 'the words in another order',
      submission: sheet('· Mô hình “Số hóa gia đình”\n· Mô hình B', '2', '· Gia đình số hóa'),
    },
    {
      name: 'the row lists fewer models than it counts: the others may be any',
      submission: sheet('· Mô hình “Gia đình số”…', '5', `· ${LAND}`),
    },
    { name: 'nothing is listed there', submission: sheet('', '5', `· ${LAND}`) },
    {
      name: 'a document may be about any model',
      submission: sheet(
        '· Mô hình “Gia đình số”\n· Mô hình “Chợ số”',
        '2',
        '· Tờ trình số 20/TTr-UBND ngày 5/6/2026 đề nghị nhân rộng cách làm của thôn 4',
      ),
    },
    {
      name: 'a heading over names, and a sentence, name nothing',
      submission: sheet(
        '· Mô hình “Gia đình số”\n· Mô hình “Chợ số”',
        '2',
        'Ủy ban nhân dân xã đề nghị nhân rộng các cách làm sau đây:\n- Gia đình số\n- Chợ số\nKính đề nghị cấp trên xem xét, hỗ trợ kinh phí.',
      ),
    },
    { name: 'there is none', submission: sheet(ROW_15, '5', 'Chưa có mô hình nào được đề xuất.') },
  ],
  reject: [
    {
      name: 'a model that row 15 does not have (phụ lục xã Thuận An, dòng 16)',
      submission: sheet(
        ROW_15,
        '5',
        `· Mô hình mô hình lan tỏa kỹ năng số cho cộng đồng.\n· ${LAND}`,
      ),
      reports: [
        {
          messageId: 'unlisted',
          indicator: '16',
          cell: 'E22',
          severity: 'note',
          words: [LAND],
        },
      ],
    },
    {
      name: 'lines without bullets that begin as names do',
      submission: sheet(
        '· Mô hình “Gia đình số”\n· Mô hình “Chợ số”',
        '2',
        'Mô hình camera an ninh thôn bản\n“Tiếng loa tuyên truyền lưu động”',
      ),
      reports: [
        {
          messageId: 'unlisted',
          indicator: '16',
          cell: 'E22',
          words: ['Mô hình camera an ninh thôn bản', '“Tiếng loa tuyên truyền lưu động”'],
        },
      ],
    },
    {
      name: 'two of them are named in one finding',
      submission: sheet(
        '· Mô hình “Gia đình số”\n· Mô hình “Chợ số”',
        '2',
        '· Camera an ninh thôn bản\n· Tiếng loa tuyên truyền lưu động',
      ),
      reports: [
        {
          messageId: 'unlisted',
          indicator: '16',
          cell: 'E22',
          data: {
            row: '16',
            cell: 'E22',
            texts: ['Camera an ninh thôn bản', 'Tiếng loa tuyên truyền lưu động'],
            from: '15',
            fromCell: 'E21',
          },
        },
      ],
    },
  ],
});
