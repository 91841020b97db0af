import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { similarity, words } from '../../../src/core/text/similarity';

/** Phụ lục xã Thuận An, 5/2026, cột "Nội dung". */
const FORM_A = [
  'Số văn bản chỉ đạo, hướng dẫn đã ban hành',
  'Số kế hoạch triển khai',
  'Số cuộc họp, hội nghị quán triệt',
  'Số tin, bài, phóng sự, chuyên mục tuyên truyền',
  'Số buổi tuyên truyền, tọa đàm, sinh hoạt chuyên đề',
  'Số lớp tập huấn cho cán bộ, công chức, viên chức',
  'Số cán bộ, công chức, viên chức được đào tạo về chuyển đổi số, kiến thức và kỹ năng số, nền tảng số, dịch vụ số',
  'Số học sinh, sinh viên được hướng dẫn kỹ năng số',
  'Số người lao động trong doanh nghiệp, HTX được đào tạo',
  'Số lớp “Bình dân học vụ số” cho người dân',
  'Số lượt người dân được hướng dẫn kỹ năng số',
  'Số người được hướng dẫn sử dụng VNeID',
  'Số người được hướng dẫn sử dụng dịch vụ công trực tuyến',
  'Số người được hướng dẫn thanh toán số, QR',
  'Số mô hình, sáng kiến, cách làm hay',
  'Số mô hình được đề xuất nhân rộng',
].map(fold);

function best(text: string): number {
  const scores = FORM_A.map((wording) => similarity(fold(text), wording));
  return scores.indexOf(Math.max(...scores)) + 1;
}

describe('similarity', () => {
  it.each([
    ['Số lượt người dân được hướng dẫn kỹ năng số', 11],
    ['Số lượt người dân được hướng dẫn về kĩ năng số trên địa bàn', 11],
    ['Số lượt nguời dân đựơc hướg dẫn kỹ năng số', 11],
    ['Số người dân được hướng dẫn sử dụng ứng dụng VNeID', 12],
    ['Người được hướng dẫn sử dụng VNeID (định danh điện tử mức 2)', 12],
    ['Số người được hướng dẫn sử dụng dịch vụ công', 13],
    ['Số người dân được hướng dẫn sử dụng DVC trực tuyến', 13],
    ['Số người được hướng dẫn thanh toán số (QR, ví điện tử, ngân hàng số)', 14],
    ['Số người được hướng dẫn thanh toán không dùng tiền mặt, QR', 14],
    ['Số cán bộ, công chức, viên chức được đào tạo', 7],
    ['Số lớp tập huấn cho CB, công chức, viên chức', 6],
    ['Lớp Bình dân học vụ số cho người dân', 10],
    ['Số mô hình đề xuất nhân rộng', 16],
    ['Số mô hình, sáng kiến', 15],
    ['Số học sinh được hướng dẫn kỹ năng số', 8],
    ['Số lao động trong doanh nghiệp, hợp tác xã được đào tạo', 9],
  ])('%s is row %d', (text, row) => {
    expect(best(text)).toBe(row);
  });

  it('knows every wording as itself, signs aside, and no other as the same', () => {
    const same = FORM_A.flatMap((one, at) =>
      FORM_A.flatMap((other, against) =>
        similarity(`${one}.`, other) === 1 ? [[at, against]] : [],
      ),
    );
    expect(same).toEqual(FORM_A.map((_, at) => [at, at]));
  });

  it('is low for text that is no wording of an indicator', () => {
    const score = (text: string) =>
      Math.max(...FORM_A.map((wording) => similarity(fold(text), wording)));
    expect(score('Nơi nhận: Như trên; Lưu VT')).toBeLessThan(0.3);
    expect(score('Tổng cộng')).toBeLessThan(0.4);
    expect(score('')).toBe(0);
  });

  it('lies between 0 and 1 and does not mind which text comes first', () => {
    const text = fc
      .array(fc.constantFrom('so', 'nguoi', 'nguio', 'huong', 'dan', 'hướng', ','))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const score = similarity(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(other, one)).toBeCloseTo(score, 10);
      }),
    );
  });
});

describe('words', () => {
  it('leaves signs out', () => {
    expect(words('so lop "binh dan", 2.10')).toEqual(['so', 'lop', 'binh', 'dan', '2', '10']);
    expect(words(' - ')).toEqual([]);
  });
});
