/**
 * Both forms filled in as they should be (mô phỏng, after the two real appendices): what a review
 * finds in them, or in one of them with some rows replaced, is a false accusation.
 */
import type { Corpus, PastReport } from '../../src/core/corpus/types';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { layeredReference } from '../../src/core/reference/layered';
import type { ReferenceFigures } from '../../src/core/reference/types';
import { recogniseWorkbook } from '../../src/core/submission/recognise';
import type { Submission } from '../../src/core/submission/types';
import { parsePeriod } from '../../src/core/templates/period';
import { periodWords } from '../../src/core/templates/period-words';
import type { Group, Template } from '../../src/core/templates/schema';
import { readResult } from '../../src/core/values/read';
import { sheetOf, workbookOf } from './snapshot';
import { claim, claimed, formA, formB, lienHuong, period, thuanAn } from './submission';
import { formA as templateA, formB as templateB } from './submissions';

/** Result and evidence, by indicator. */
export type Rows = Readonly<Record<string, readonly [result: string, evidence: string]>>;

const ROWS_A = (year: string): Rows => ({
  '1': [
    '02',
    `· Nghị quyết số 05/NQ-HĐND ngày 10/3/${year}\n· Nghị quyết số 06/NQ-HĐND ngày 12/4/${year}`,
  ],
  '2': ['1', `· Kế hoạch số 05/KH-HĐND ngày 11/3/${year}`],
  '3': ['2', '· Hội nghị quán triệt tại xã\n· Cuộc họp giao ban của Tổ công nghệ số cộng đồng'],
  '4': ['20', 'Trang thông tin điện tử xã: 12 tin, bài; trang Facebook xã: 8 tin, bài.'],
  '5': ['25', 'Lồng ghép tại các cuộc họp thôn, sinh hoạt đoàn thể, sinh hoạt chi bộ.'],
  '6': ['02', '· Lớp ứng dụng trí tuệ nhân tạo\n· Lớp kỹ năng số cơ bản'],
  '7': ['183', '183/190 cán bộ, công chức, viên chức, đạt 96,3%'],
  '8': ['1.888', '1.888/1.914 học sinh của hai trường THCS, đạt 98,6%'],
  '9': ['120', '120/150 người lao động trong các hợp tác xã, đạt 80%'],
  '10': ['3', '· Lớp tại bon Sar Pa\n· Lớp tại bon Bu Đắk\n· Lớp tại chợ Thuận An'],
  '11': ['20.410', 'Các Tổ công nghệ số cộng đồng hướng dẫn 20.410 lượt người'],
  '12': ['13.940', '13.940/17.423 người, đạt 80%'],
  '13': ['5.173', 'Trung tâm Phục vụ hành chính công xã hướng dẫn 5.173 người'],
  '14': ['3.214', 'Tại chợ Thuận An và các thôn đã hướng dẫn 3.214 người quét mã QR'],
  '15': ['3', '· Mô hình “Chợ số” tại chợ Thuận An\n· Mô hình “Gia đình số”\n· Mô hình “Thôn số”'],
  '16': ['1', '· Mô hình “Chợ số”'],
});

const ROWS_B = (year: string): Rows => ({
  '1.1': ['Có', `- Kế hoạch số 05/KH-HĐND ngày 11/3/${year} về triển khai Phong trào`],
  '1.2': ['Có', `- Nghị quyết số 07/NQ-HĐND ngày 12/4/${year} về kiện toàn tổ chức`],
  '1.3': ['02', '- Kiểm tra Tổ công nghệ số cộng đồng thôn 1\n- Kiểm tra tại thôn 4'],
  '2.1': ['126', 'Trang thông tin điện tử xã: 84 tin, bài; trang Facebook xã: 42 tin, bài.'],
  '2.2': ['215', 'Già làng, trưởng thôn, người có uy tín: 215 người'],
  '2.3': ['3', '- binhdanhocvuso.gov.vn;\n- Ứng dụng VNeID;\n- Zalo'],
  '2.4': ['2 lớp (183 người)', '- Lớp trí tuệ nhân tạo: 93 người\n- Lớp kỹ năng số: 90 người'],
  '2.5': ['2', '- Chương trình bồi dưỡng chuyên viên\n- Chương trình bồi dưỡng cán bộ thôn'],
  '2.6': ['100%', '42/42 lớp được tích hợp giáo dục kỹ năng số'],
  '2.7': ['4', '- VnEdu\n- Học bạ số\n- iGiaoduc.vn\n- K12Online'],
  '2.8': ['64', 'Đoàn trường THCS Nguyễn Huệ: 64 học sinh'],
  '2.9': ['2 lớp (120 người)', 'Hai hợp tác xã nông nghiệp mở 02 lớp: 120 người'],
  '2.10': ['90,9%', '(10/11 thôn)'],
  '2.11': ['100%', '(11/11 thôn)'],
  '2.12': ['1.253 hộ', 'Các Tổ công nghệ số cộng đồng đã đến 1.253 hộ'],
  '2.13': ['01 lớp (18 người)', 'Hội Người khuyết tật xã mở 01 lớp: 18 người'],
  '2.14': ['6 buổi (214 người)', '06 buổi tại hai bon, 214 người dân tham gia'],
  '2.15': ['Có', 'Trung tâm Phục vụ hành chính công xã bố trí 02 công chức hướng dẫn'],
  '3.1': ['96,3%', '183/190 cán bộ, công chức, viên chức'],
  '3.2': ['100%', '1.914/1.914 học sinh'],
  '3.3': ['84,1%', '14.653/17.423 người'],
  '3.4': ['13.640', '13.640/17.423 người, đạt 78,3%'],
  '3.5': ['80%', '120/150 lao động'],
});

/** Of the province: 123 communes with 25.000 adults, and Thuận An with 17.423, are 3.092.423. */
const PROVINCE_ROWS: Rows = { '3.4': ['2.200.000', '2.200.000/3.092.423 người, đạt 71,1%'] };

/** As many as any case needs; a case may say otherwise. */
const SIZES: Readonly<Record<Group, number>> = {
  population: 22_625,
  adults: 17_423,
  'eligible-for-id': 17_423,
  households: 6_000,
  villages: 38,
  officials: 2_000,
  students: 4_000,
  workers: 2_000,
  disabled: 500,
  'poor-and-minorities': 9_000,
};

/** Every commune has them; `sizes` are Thuận An's own. Populations of the others are built in. */
export function generousReference(sizes: Partial<Record<Group, number>> = {}): ReferenceFigures {
  const { population, adults, ...others } = SIZES;
  const figuresOf = (all: object) => new Map(Object.entries(all) as [Group, number][]);
  const figures = new Map([
    ...lamDong.communes.map(
      ({ code }) => [code, figuresOf({ ...others, adults: 25_000 })] as const,
    ),
    [thuanAn.code, figuresOf({ population, adults, ...others, ...sizes })] as const,
  ]);
  return layeredReference({ figures }, builtInReference(lamDong));
}

export interface Filled {
  readonly form: 'A' | 'B';
  readonly period: string;
  readonly level?: 'commune' | 'province';
  /** Instead of the rows of the clean form. */
  readonly rows?: Rows;
}

export function templateOf({ form }: Pick<Filled, 'form'>): Template {
  return form === 'A' ? templateA : templateB;
}

/** Read from a sheet, as any that is sent. */
export function filledSubmission(filled: Filled): Submission {
  const template = templateOf(filled);
  const { form, level = 'commune' } = filled;
  const stated = period(filled.period);
  const year = String(stated.year);
  const rows: Rows = {
    ...(form === 'A' ? ROWS_A(year) : ROWS_B(year)),
    ...(level === 'province' ? PROVINCE_ROWS : {}),
    ...filled.rows,
  };
  const report =
    level === 'province'
      ? `116-BC/TU, ngày 23/12/${year} của Ban Thường vụ Tỉnh ủy Lâm Đồng`
      : `314/BC-UBND ngày 28/12/${year} của UBND xã Thuận An`;
  const sheet = sheetOf([
    [template.title.heading],
    [`KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” ${periodWords(stated).toUpperCase()}`],
    [`(Kèm theo Báo cáo số ${report})`],
    [],
    template.columns.map(({ header }) => header),
    ...template.indicators.map(({ id, wording, unit }) => [
      id,
      wording,
      unit,
      ...(rows[id] ?? [null, null]),
    ]),
  ]);
  const outcomes = recogniseWorkbook(workbookOf([sheet]), {
    templates: [templateA, templateB],
    places: lamDong,
    fileDate: null,
  });
  const [submission] = outcomes.flatMap((one) =>
    one.status === 'submission' ? [one.submission] : [],
  );
  if (!submission) throw new Error('not an appendix');
  return submission;
}

/** The year before, with about three fifths of every figure, and two communes with figures of their own. */
export function corpusOf(submission: Submission, filled: Filled): Corpus {
  const template = templateOf(filled);
  const before = parsePeriod(String(period(filled.period).year - 1));
  if (!before) throw new Error('no earlier period');
  const past: PastReport = {
    commune: thuanAn.code,
    template: template.id,
    period: before,
    file: 'ky-truoc.xlsx',
    sheet: 'Phụ lục',
    entries: submission.entries.map(({ indicator, reading }) => {
      const row = template.indicators.find(({ id }) => id === indicator);
      if (!row) throw new Error(`no row ${indicator}`);
      const raw = earlierResult(reading.status === 'ok' ? reading.measures : {}, row);
      const earlier = readResult({ value: raw, text: raw, display: 'plain' }, row);
      return { indicator, raw, reading: earlier, evidence: null, cell: null };
    }),
  };
  const other = filled.form === 'A' ? formA : formB;
  const [one, two] = lamDong.communes.filter(({ code }) => code !== thuanAn.code);
  const peers = [lienHuong, ...(one && two ? [one, two] : [])].map((commune) => ({
    submission: other({}, { commune: claimed(claim(commune)) }),
    documents: [],
  }));
  return { history: [past], peers: { reports: [{ submission, documents: [] }, ...peers] } };
}

function earlierResult(
  measures: Readonly<Record<string, number>>,
  row: Template['indicators'][number],
): string {
  const given = row.measures.flatMap(({ id, kind, unit, from }) => {
    const value = Object.hasOwn(measures, id) ? measures[id] : undefined;
    if (value === undefined || from === 'ratio') return [];
    if (kind === 'yes-no') return [value === 1 ? 'Có' : 'Không'];
    if (kind === 'percent') return ['79%'];
    return [`${String(Math.floor(value * 0.6))} ${unit}`];
  });
  return given.length === 2 ? `${given[0] ?? ''} (${given[1] ?? ''})` : (given[0] ?? '');
}
