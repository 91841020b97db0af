/**
 * What a simulated commune reports: 16 results that agree with one another, and evidence as long
 * as that of the real appendix of Thuận An, 5/2026 (about 350 characters a row), in its style.
 */
import type { Commune } from '../../src/core/places/types';
import { fold } from '../../src/core/text/fold';
import { formatNumber } from '../../src/core/values/format';

export interface SimulatedRow {
  readonly result: string;
  readonly evidence: string;
}

/** The 16 rows of form A in its order; another `seed` gives another commune's numbers. */
export function simulatedRows({ name, kind, population }: Commune, seed: number): SimulatedRow[] {
  const unit = `${kind} ${name}`;
  const count = (low: number, span: number) => low + ((seed * 7919) % span);
  const papers = new Papers(seed);

  const letters = papers.issue('Công văn số', '/UBND-VHXH', count(6, 4));
  const decisions = papers.issue('Quyết định số', '/QĐ-UBND', count(3, 3));
  const guides = papers.issue('Hướng dẫn số', '-HD/ĐU', 2);
  const directives = [...letters, ...decisions, ...guides];
  const plans = papers.issue('Kế hoạch số', '/KH-UBND', count(7, 4));
  const invitations = papers.issue('Giấy mời số', '/GM-UBND', count(4, 3));
  const trainings = letters
    .slice(0, count(4, 3))
    .map((paper, at) => paper + about(TRAININGS, at, unit));
  const classes = plans.slice(0, count(3, 3)).map((paper, at) => paper + about(CLASSES, at, unit));
  const models = decisions.slice(0, 2).map((paper, at) => paper + about(MODELS, at, unit));

  const eligible = Math.floor(population * 0.68);
  const guided = Math.floor(eligible * (0.6 + (seed % 30) / 100));
  const online = Math.floor(guided * 0.7);
  const [atOffice, withPolice] = [Math.floor(online * 0.37), online - Math.floor(online * 0.37)];
  const officials = count(60, 90);
  const pupils = Math.floor(population * 0.11);
  const workers = count(50, 300);
  const sessions = count(5, 25);
  const page = fold(name).replace(/[^a-z]/g, '');

  return [
    row(directives.length, list(directives)),
    row(plans.length, list(plans)),
    row(invitations.length, list(invitations)),
    row(
      count(10, 60),
      `· Trên trang Facebook ${kind} tại địa chỉ: https://www.facebook.com/${page}ngaynay\n` +
        `· Trên Trang thông tin điện tử ${kind}: https://${page}.lamdong.gov.vn/`,
    ),
    row(
      sessions,
      `${String(sessions)} buổi tuyên truyền, tọa đàm, sinh hoạt chuyên đề lồng ghép nội dung chuyển đổi số, kỹ năng số cơ bản, sử dụng dịch vụ công trực tuyến và Phong trào “Bình dân học vụ số” tại các cuộc họp thôn, sinh hoạt đoàn thể và hội nghị, sinh hoạt chi bộ trên địa bàn ${unit}.`,
    ),
    row(trainings.length, list(trainings)),
    row(
      officials,
      `${ratio(officials, officials)} cán bộ, công chức, viên chức được đào tạo về chuyển đổi số, kiến thức và kỹ năng số, nền tảng số, dịch vụ số.`,
    ),
    row(
      pupils,
      `${ratio(pupils, pupils)} học sinh tại các trường trên địa bàn ${unit} được hướng dẫn kỹ năng số`,
    ),
    row(
      workers,
      `Người lao động trong doanh nghiệp, HTX được đào tạo theo danh sách lưu tại đơn vị. UBND ${unit} thường xuyên thông tin tuyên truyền, phổ biến kiến thức trên các nền tảng mạng xã hội; giao các tổ công nghệ số cộng đồng hướng dẫn người dân trên địa bàn vào ngày hưởng ứng phong trào bình dân học vụ số và hưởng ứng ngày chuyển đổi số quốc gia trong năm 2025. Triển khai mô hình Tổ công nghệ số hướng dẫn kỹ năng số định kỳ năm 2025`,
    ),
    row(classes.length, list(classes)),
    row(
      guided + 500,
      `Theo sổ theo dõi của các tổ công nghệ số cộng đồng ${unit}, trong đó ${identified(guided, eligible)}`,
    ),
    row(guided, `Theo báo cáo của công an ${kind}, ${identified(guided, eligible)}`),
    row(
      online,
      `Theo báo cáo của Trung tâm Phục vụ hành chính công ${kind}. ${received(kind, atOffice, withPolice)}`,
    ),
    row(online - 20, `Theo sổ tiếp nhận hồ sơ năm 2025. ${received(kind, atOffice, withPolice)}`),
    row(
      models.length + 4,
      `${list(models)}\n${list([`${papers.next('Công văn số', '/UBND-VHXH')} v/v triển khai các nội dung phát động thi đua lập thành tích trong triển khai Phong trào "Bình dân học vụ số" trên địa bàn ${unit}. Qua đó đề xuất 4 mô hình:`])}\n${PROPOSED.map((model) => `+ ${model}`).join('\n')}`,
    ),
    row(
      2,
      list([
        'Mô hình lan tỏa kỹ năng số cho cộng đồng.',
        'Mô hình Hành chính công cấp Giấy chứng nhận quyền sử dụng đất và chuyển mục đích sử dụng đất tập trung tại thôn.',
      ]),
    ),
  ];
}

function row(result: number, evidence: string): SimulatedRow {
  return { result: formatNumber(result), evidence };
}

function list(items: readonly string[]): string {
  return items.map((item) => `· ${item}`).join('\n');
}

/** `14.033/17.423, đạt 80,5%`; a whole is 100% of itself. */
function ratio(part: number, whole: number): string {
  const rate = formatNumber(Math.round((part / whole) * 1000) / 10);
  return `${formatNumber(part)}/${formatNumber(whole)} (đạt ${rate}%)`;
}

function identified(part: number, whole: number): string {
  return `đến thời điểm hiện tại tỷ lệ người dân đủ điều kiện được định danh điện tử, cài đặt và hướng dẫn sử dụng VNeID là ${ratio(part, whole)}`;
}

function received(kind: string, atOffice: number, withPolice: number): string {
  return `Trung tâm HCC ${kind} tiếp nhận ${formatNumber(atOffice)} hồ sơ; công an ${kind} tiếp nhận ${formatNumber(withPolice)} hồ sơ. Người dân khi tiếp nhận hồ sơ đều được hướng dẫn sử dụng dịch vụ công trực tuyến và thanh toán số, QR.`;
}

function about(subjects: readonly string[], at: number, unit: string): string {
  return ` v/v ${subjects[at % subjects.length] ?? ''} trên địa bàn ${unit}.`;
}

/** Numbers that rise with the dates in each series, from July to the end of November 2025. */
class Papers {
  private readonly last = new Map<string, number>();

  constructor(private readonly seed: number) {}

  issue(words: string, symbol: string, count: number): string[] {
    return Array.from({ length: count }, () => this.next(words, symbol));
  }

  next(words: string, symbol: string): string {
    const at = this.last.get(symbol) ?? 0;
    this.last.set(symbol, at + 1);
    // Each series of each commune runs on its own.
    const run = this.seed * 31 + symbol.length * 17;
    const number = 14 + (run % 997) + at * (9 + (run % 5));
    const day = 3 + ((run * 7) % 11) + at * 11;
    const date = new Date(Date.UTC(2025, 6, day));
    return `${words} ${String(number)}${symbol} ngày ${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1)}/2025`;
  }
}

const TRAININGS = [
  'tham gia tổ chức lớp bồi dưỡng, tập huấn trí tuệ nhân tạo (AI) dành cho cán bộ, công chức',
  'tham gia tập huấn sử dụng nền tảng ứng dụng AI phục vụ hoạt động chính quyền địa phương',
  'tham dự hội nghị tập huấn ứng dụng trí tuệ nhân tạo trong công việc',
  'triển khai học tập trên nền tảng Bình dân học vụ số nhằm nâng cao công tác chuyển đổi số và cải cách hành chính',
  'đăng ký danh sách tham gia các khóa bồi dưỡng về chuyển đổi số trên nền tảng Bình dân học vụ số',
];
const CLASSES = [
  'mở lớp tập huấn chuyển đổi số cho Tổ công nghệ số cộng đồng các thôn',
  'mở lớp lan tỏa kỹ năng số cho cộng đồng, qua đó đánh giá, nhân rộng tại các thôn còn lại',
  'bồi dưỡng, tập huấn kỹ năng chuyển đổi số và ra quân hưởng ứng phong trào “Bình dân học vụ số”',
  'mở lớp hướng dẫn tiểu thương thanh toán không dùng tiền mặt',
];
const MODELS = [
  'thành lập tổ ứng cứu công nghệ và nghiệp vụ hỗ trợ giải quyết thủ tục hành chính',
  'phê duyệt mô hình “Đi đến dân – Hỗ trợ người gặp khó khăn trong giải quyết thủ tục hành chính”',
];
const PROPOSED = [
  'Đối với phòng Văn hóa – Xã hội đề nghị lựa chọn mô hình “Tổ công nghệ số cộng đồng hướng dẫn kỹ năng số định kỳ”. Đánh giá tính hiệu quả, rút kinh nghiệm và nhân rộng trên các thôn còn lại.',
  'Đối với phòng Kinh tế đề nghị lựa chọn mô hình “Chợ số, chợ không đồng”. Hướng dẫn người dân, tiểu thương, hợp tác xã ứng dụng nền tảng số trong quảng bá, tiêu thụ sản phẩm, livestream bán hàng, thanh toán không dùng tiền mặt.',
  'Đối với các trường THCS lựa chọn mô hình “Trường học lan tỏa kỹ năng số cho cộng đồng”. Triển khai, huy động mỗi học sinh hỗ trợ cho các thành viên trong gia đình kỹ năng số cơ bản, hướng dẫn sử dụng điện thoại thông minh, ứng dụng VNeID, thanh toán trực tuyến.',
  'Đối với đoàn thanh niên lựa chọn mô hình “Gia đình số” hướng dẫn người cao tuổi sử dụng dịch vụ công trực tuyến.',
];
