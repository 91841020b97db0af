import { nameInText } from '../../../../src/core/places/in-text';
import { sameEvidenceElsewhere } from '../../../../src/core/rules/between-communes/same-evidence-elsewhere';
import { among, others, sentBy } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';
import { formA, type Fields } from '../../../support/submission';

const [first, second] = others;
if (!first || !second) throw new Error('no communes');

const row = (evidence: string, raw = '14.173'): Fields => ({ '13': { raw, evidence } });
/** After Thuận An, 5/2026, row 13. */
const FIGURES =
  'Đến 5/2026 theo báo cáo của Trung tâm Phục vụ hành chính công xã tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ. Người dân đều được hướng dẫn.';
/** Handed down to all: no number, no document. */
const WORDS =
  'Người dân khi đến nộp hồ sơ đều được cán bộ của Trung tâm Phục vụ hành chính công hướng dẫn sử dụng dịch vụ công trực tuyến và thanh toán không dùng tiền mặt.';
const OF_PROVINCE =
  'Thực hiện Kế hoạch số 5678/KH-UBND ngày 12/3/2026 của UBND tỉnh về triển khai phong trào “Bình dân học vụ số” trên địa bàn tỉnh trong năm 2026, phấn đấu 80% người dân.';
const OWN =
  '- Kế hoạch số 14/KH-UBND ngày 03/4/2026 về mở lớp lan tỏa kỹ năng số cho cộng đồng tại các thôn, qua đó đánh giá, nhân rộng mô hình tại các thôn còn lại.';

testRule(sameEvidenceElsewhere, {
  accept: [
    {
      name: 'a figure in it is another',
      submission: formA(row(FIGURES)),
      corpus: among(formA(), sentBy(first, row(FIGURES.replace('5.173', '5.174')))),
    },
    {
      name: 'short texts are often the same',
      submission: formA(row('Theo báo cáo: 5.173 hồ sơ và 9.000 hồ sơ')),
      corpus: among(formA(), sentBy(first, row('Theo báo cáo: 5.173 hồ sơ và 9.000 hồ sơ'))),
    },
    {
      name: 'words handed down, without a figure',
      submission: formA(row(WORDS)),
      corpus: among(formA(), sentBy(first, row(WORDS))),
    },
    {
      name: 'a document of the province and its target',
      submission: formA(row(OF_PROVINCE)),
      corpus: among(formA(), sentBy(first, row(OF_PROVINCE))),
    },
    {
      name: 'the same words under another row: that is another rule',
      submission: formA(row(FIGURES)),
      corpus: among(formA(), sentBy(first, { '14': { raw: '14.173', evidence: FIGURES } })),
    },
    {
      name: 'the whole report is the same: said once, by same-report',
      submission: formA({ ...row(FIGURES), '1': { evidence: WORDS } }),
      corpus: among(formA(), sentBy(first, { ...row(FIGURES), '1': { evidence: WORDS } })),
    },
  ],
  reject: [
    {
      name: 'figures of one commune in two',
      submission: formA(row(FIGURES)),
      corpus: among(
        formA(),
        sentBy(first, row(FIGURES, '9.000')),
        sentBy(second, row(FIGURES, '8.000')),
      ),
      reports: [
        {
          messageId: 'same',
          indicator: '13',
          cell: 'E19',
          data: { row: '13', cell: 'E19', communes: [nameInText(first), nameInText(second)] },
        },
      ],
    },
    {
      name: 'a document of its own',
      submission: formA({ '10': { raw: '1', evidence: OWN } }),
      corpus: among(formA(), sentBy(first, { '10': { raw: '2', evidence: OWN } })),
      reports: [{ messageId: 'same', indicator: '10', cell: 'E16' }],
    },
  ],
});
