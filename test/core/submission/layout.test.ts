import type { LayoutIssue } from '../../../src/core/submission/types';
import type { CellInput, RowInput, SheetOptions } from '../../support/snapshot';
import {
  entryOf,
  expectedRaw,
  formA,
  formB,
  headerA,
  headerB,
  issuesOf,
  lamDongResults,
  rawByIndicator,
  recognise,
  rowsA,
  rowsB,
  submissionOf,
  thuanAnResults,
  titleA,
} from './appendices';

/** Form A's rows with their cells put in another order, or more cells put in. */
function reshaped(make: (row: RowInput, at: number) => RowInput): RowInput[] {
  return rowsA().map((row, at) => make(row, at));
}

/** The evidence column left as it is: number, wording, unit, then what stands there. */
function replaceRow(number: string, ...rows: RowInput[]): RowInput[] {
  return rowsA().flatMap((row) => (row[0] === number ? rows : [row]));
}

const wordingOf = (id: string) =>
  formA.indicators.find((indicator) => indicator.id === id)?.wording ?? '';

interface Layout {
  name: string;
  rows: RowInput[];
  options?: SheetOptions;
  issues?: LayoutIssue[];
}

const numbered: RowInput = ['(1)', '(2)', '(3)', '(4)', '(5)'];

const wholeTables: Layout[] = [
  { name: 'no title at all', rows: [headerA, ...rowsA()] },
  {
    name: 'further down and to the right',
    rows: [...titleA, headerA, ...rowsA()],
    options: { down: 7, right: 3 },
  },
  { name: 'numbering (1) (2) (3) under the header', rows: [headerA, numbered, ...rowsA()] },
  { name: 'numbering 1 2 3 4 5 in figures', rows: [headerA, [1, 2, 3, 4, 5], ...rowsA()] },
  { name: 'numbering A B 1 2 3', rows: [headerA, ['A', 'B', '1', '2', '3'], ...rowsA()] },
  {
    name: 'header in capitals with line breaks',
    rows: [['STT', 'NỘI\nDUNG', 'ĐƠN VỊ\nTÍNH', 'KẾT\nQUẢ', 'THUYẾT\nMINH'], ...rowsA()],
  },
  {
    name: 'other words above the columns',
    rows: [['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu', 'Tài liệu minh chứng'], ...rowsA()],
  },
  {
    name: 'typing mistakes above the columns',
    rows: [['Stt', 'Nội dug', 'Đơn vị tíhn', 'Kết qủa', 'Thuyêt minhh'], ...rowsA()],
  },
  {
    name: 'words after those of the form',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả thực hiện quý II/2026', 'Thuyết minh'],
      ...rowsA(),
    ],
  },
  {
    name: 'header without diacritics',
    rows: [['Stt', 'Noi dung', 'Don vi tinh', 'Ket qua', 'Thuyet minh'], ...rowsA()],
  },
  {
    name: '"Kết quả" merged over "Số lượng" and "Minh chứng"',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', null],
      [null, null, null, 'Số lượng', 'Minh chứng'],
      ...rowsA(),
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
  },
  {
    name: 'a header of three rows, unmerged',
    rows: [
      ['Stt', 'Nội dung', null, 'Kết quả thực hiện', 'Thuyết minh'],
      [null, null, 'Đơn vị tính', null, null],
      numbered,
      ...rowsA(),
    ],
  },
  {
    name: 'a wording header merged over two columns, the wordings in the second',
    rows: [
      ['Stt', 'Nội dung', null, 'Đơn vị tính', 'Kết quả', 'Thuyết minh'],
      ...reshaped(([number, wording, ...rest]) => [number ?? null, null, wording ?? null, ...rest]),
    ],
    options: { merges: ['B1:C1'] },
  },
  {
    name: 'a wording header merged over two columns, text-only rows under it',
    rows: [
      ['Stt', 'Nội dung', null, 'Đơn vị tính', 'Kết quả', 'Thuyết minh'],
      ...reshaped(([number, wording, ...rest]) => [number ?? null, wording ?? null, null, ...rest]),
    ],
    options: { merges: ['B1:C1', 'B2:C2'] },
  },
  {
    name: 'columns in another order',
    rows: [
      ['Thuyết minh', 'Kết quả', 'Nội dung', 'Stt', 'Đơn vị tính'],
      ...reshaped(([a = null, b = null, c = null, d = null, e = null]) => [e, d, b, a, c]),
    ],
  },
  {
    name: 'the header printed again at a page break',
    rows: [headerA, ...rowsA().slice(0, 8), headerA, numbered, ...rowsA().slice(8)],
  },
  {
    name: "another column beside the form's",
    rows: [[...headerA, 'Luỹ kế'], ...reshaped((row) => [...row, '99'])],
    issues: [{ code: 'column-extra', cell: 'F1', text: 'Luỹ kế' }],
  },
  {
    name: '"Ghi chú" beside "Thuyết minh": the form\'s own word is the evidence',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Ghi chú', 'Thuyết minh'],
      ...reshaped((row) => [...row.slice(0, 4), 'x', row[4] ?? null]),
    ],
    issues: [{ code: 'column-extra', cell: 'E1', text: 'Ghi chú' }],
  },
  {
    name: 'the results of the period before beside the result',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả kỳ trước', 'Kết quả', 'Thuyết minh'],
      ...reshaped((row) => [...row.slice(0, 3), '1', ...row.slice(3)]),
    ],
    issues: [{ code: 'column-extra', cell: 'D1', text: 'Kết quả kỳ trước' }],
  },
  { name: 'no header above the numbers', rows: [[null, ...headerA.slice(1)], ...rowsA()] },
  {
    name: 'a renamed header above the wordings',
    rows: [['Stt', 'Các việc phải báo cáo', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'], ...rowsA()],
  },
  {
    name: 'no column of numbers',
    rows: [headerA.slice(1), ...reshaped((row) => row.slice(1))],
    issues: [{ code: 'column-missing', column: 'number' }],
  },
  {
    name: 'numbers written into the wordings',
    rows: [
      headerA.slice(1),
      ...reshaped(([number, wording, ...rest]) => [
        `${String(number)}. ${String(wording)}`,
        ...rest,
      ]),
    ],
    issues: [{ code: 'column-missing', column: 'number' }],
  },
  {
    name: 'no column of units',
    rows: [
      ['Stt', 'Nội dung', 'Kết quả', 'Thuyết minh'],
      ...reshaped((row) => [...row.slice(0, 2), ...row.slice(3)]),
    ],
    issues: [{ code: 'column-missing', column: 'unit' }],
  },
  {
    name: 'headings of groups put in',
    rows: [
      headerA,
      ['I', 'Công tác lãnh đạo'],
      ...rowsA().slice(0, 3),
      ['B', 'Công tác tuyên truyền'],
      ...rowsA().slice(3),
    ],
  },
  {
    name: 'signatures and notes below',
    rows: [
      headerA,
      ...rowsA(),
      ['Ghi chú: số liệu tính đến 20/5/2026'],
      [null, null, null, null, 'Thuận An, ngày 18 tháng 5 năm 2026'],
      [null, 'Người lập biểu', null, null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, 'Nguyễn Văn A', null, 'KT. CHỦ TỊCH', 'Lường Xuân Thành'],
      ['Nơi nhận:', null, null, null, '- Đảng ủy xã'],
    ],
  },
  {
    name: 'the signature right under the last row',
    rows: [
      headerA,
      ...rowsA(),
      [null, null, null, null, 'Thuận An, ngày      tháng 5 năm 2026'],
      [null, null, null, null, 'CHỦ TỊCH'],
    ],
  },
  { name: 'a total below', rows: [headerA, ...rowsA(), [null, 'Tổng cộng', null, '999']] },
  {
    name: 'the plan beside the result, under one merged header',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', null, 'Thuyết minh'],
      [null, null, null, 'Kế hoạch', 'Thực hiện'],
      ...reshaped((row) => [...row.slice(0, 3), '1', ...row.slice(3)]),
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'] },
    issues: [{ code: 'column-extra', cell: 'D2', text: 'Kế hoạch' }],
  },
  {
    name: 'results of the whole time beside those of the period',
    rows: [
      ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả luỹ kế', 'Kết quả trong kỳ', 'Thuyết minh'],
      ...reshaped((row) => [...row.slice(0, 3), '1', ...row.slice(3)]),
    ],
    issues: [{ code: 'column-extra', cell: 'D1', text: 'Kết quả luỹ kế' }],
  },
  {
    name: 'results of the whole time only',
    rows: [['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả luỹ kế', 'Thuyết minh'], ...rowsA()],
  },
  {
    name: 'numbers of pages between the rows',
    rows: [headerA, ...rowsA().slice(0, 8), ['2'], [null, null, 2], ...rowsA().slice(8), ['3']],
  },
  {
    name: 'another table with the same words above',
    rows: [
      ['BIỂU 1'],
      ['Stt', 'Nội dung', 'Kết quả', 'Ghi chú'],
      ['1', 'Kinh phí', '5', ''],
      [],
      ...titleA,
      headerA,
      ...rowsA(),
    ],
  },
  {
    name: 'a blank row before each row',
    rows: [headerA, ...rowsA().flatMap((row) => [[], row])],
  },
];

describe('a whole form A', () => {
  it.each(wholeTables)('is read the same with $name', ({ rows, options, issues = [] }) => {
    const submission = submissionOf(rows, options);
    expect(submission.template.id).toBe('lam-dong-xa-2026');
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
    expect(submission.issues).toEqual(issues);
    for (const entry of submission.entries) {
      expect(entry.evidence).toBe(`thuyết minh dòng ${entry.indicator}`);
    }
  });
});

describe('evidence spread over rows', () => {
  const parts: RowInput[] = [
    ['3', wordingOf('3'), 'Cuộc', '5', 'a'],
    [null, null, null, null, 'b'],
    [],
    [null, null, null, null, 'c'],
  ];

  it('is put together with line breaks', () => {
    const submission = submissionOf([headerA, ...replaceRow('3', ...parts)]);
    expect(entryOf(submission, '3').evidence).toBe('a\nb\nc');
    expect(entryOf(submission, '4').evidence).toBe('thuyết minh dòng 4');
    expect(submission.issues).toEqual([]);
  });

  it('belongs to a wording and a result merged over the rows', () => {
    // The header is row 1, so row 3 of the form is row 4 of the sheet.
    const submission = submissionOf([headerA, ...replaceRow('3', ...parts)], {
      merges: ['A4:A7', 'B4:B7', 'C4:C7', 'D4:D7'],
    });
    expect(entryOf(submission, '3')).toMatchObject({ raw: '5', evidence: 'a\nb\nc' });
    expect(submission.issues).toEqual([]);
  });

  it('under the last row is its own, as far as the rows touch it', () => {
    const submission = submissionOf([
      headerA,
      ...rowsA(),
      [null, null, null, null, 'tiếp'],
      [],
      [null, null, null, null, 'chú thích cuối trang'],
    ]);
    expect(entryOf(submission, '16').evidence).toBe('thuyết minh dòng 16\ntiếp');
  });

  it('may end in a total, and ends before the signature', () => {
    const submission = submissionOf([
      headerA,
      ...rowsA(),
      [null, null, null, null, 'Tổng cộng: 2 mô hình'],
      [null, null, null, null, 'Đạ Tẻh 2, ngày 18 tháng 5 năm 2026'],
      [null, null, null, null, 'Lường Xuân Thành'],
    ]);
    expect(entryOf(submission, '16').evidence).toBe('thuyết minh dòng 16\nTổng cộng: 2 mô hình');
  });

  it('merged over two indicators belongs to both', () => {
    const rows = rowsA().map((row) => (row[0] === '12' ? row.slice(0, 4) : row));
    const submission = submissionOf([headerA, ...rows], { merges: ['E12:E13'] });
    expect(entryOf(submission, '12')).toMatchObject({
      evidence: 'thuyết minh dòng 11',
      cells: { evidence: 'E12' },
    });
  });

  it('beside the second half of a wording broken by a page end belongs to the row', () => {
    const submission = submissionOf([
      headerA,
      ...replaceRow(
        '7',
        ['7', 'Số cán bộ, công chức, viên chức được đào tạo về', 'Người', '367', 'a'],
        [null, 'chuyển đổi số, kiến thức và kỹ năng số, nền tảng số, dịch vụ số', null, null, 'b'],
      ),
    ]);
    expect(entryOf(submission, '7')).toMatchObject({
      raw: '367',
      evidence: 'a\nb',
      wording: wordingOf('7'),
    });
    expect(submission.issues).toEqual([]);
  });
});

describe('a result that does not stand in its place', () => {
  const cases: { name: string; row: CellInput[]; cell: string; text: string }[] = [
    {
      name: 'in the unit column',
      row: ['8', wordingOf('8'), '1888', null, 'x'],
      cell: 'C9',
      text: '1888',
    },
    {
      name: 'alone in the evidence column',
      row: ['8', wordingOf('8'), 'Người', null, ' 1.888 '],
      cell: 'E9',
      text: ' 1.888 ',
    },
  ];

  it.each(cases)('$name is pointed at and not read', ({ row, cell, text }) => {
    const submission = submissionOf([headerA, ...replaceRow('8', row)]);
    expect(entryOf(submission, '8')).toMatchObject({
      raw: '',
      value: null,
      reading: { status: 'missing', how: 'blank' },
    });
    expect(submission.issues).toEqual([{ code: 'result-elsewhere', indicator: '8', cell, text }]);
  });

  it('in a column without a header beside the results is pointed at and not read', () => {
    const header = ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', null, 'Thuyết minh'];
    const rows = reshaped(([a = null, b = null, c = null, d = null, e = null]) =>
      a === '8' ? [a, b, c, null, '1888', e] : [a, b, c, d, null, e],
    );
    const submission = submissionOf([header, ...rows]);
    expect(entryOf(submission, '8').value).toBeNull();
    expect(submission.issues).toEqual([
      { code: 'result-elsewhere', indicator: '8', cell: 'E9', text: '1888' },
    ]);
  });

  it('on the row below is pointed at and not read', () => {
    const submission = submissionOf([
      headerA,
      ...replaceRow('8', ['8', wordingOf('8'), 'Người', null, 'x'], [null, null, null, '1888']),
    ]);
    expect(entryOf(submission, '8').value).toBeNull();
    expect(submission.issues).toEqual([
      { code: 'result-elsewhere', indicator: '8', cell: 'D10', text: '1888' },
    ]);
  });

  it("merged over two indicators is the first one's only", () => {
    const rows = rowsA().map((row) =>
      row[0] === '12' ? [...row.slice(0, 3), null, row[4] ?? null] : row,
    );
    const submission = submissionOf([headerA, ...rows], { merges: ['D12:D13'] });
    expect(entryOf(submission, '11').raw).toBe(' 14.033');
    expect(entryOf(submission, '12').value).toBeNull();
    expect(submission.issues).toEqual([
      { code: 'result-elsewhere', indicator: '12', cell: 'D12', text: ' 14.033' },
    ]);
  });

  it('stays silent where the result is blank and nothing stands beside', () => {
    const submission = submissionOf([
      headerA,
      ...replaceRow('8', ['8', wordingOf('8'), 'Người', null, '100% học sinh']),
    ]);
    expect(submission.issues).toEqual([]);
  });
});

describe('results and units in one column', () => {
  it.each(['Đơn vị tính / Kết quả', 'Đơn vị tính\nKết quả', 'ĐVT/Kết quả'])(
    'headed %j, also in form A',
    (word) => {
      const rows = reshaped(([a = null, b = null, , d = null, e = null]) => [a, b, d, e]);
      const submission = submissionOf([['Stt', 'Nội dung', word, 'Thuyết minh'], ...rows]);
      expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
      expect(submission.issues).toEqual([{ code: 'result-in-unit-column', cell: 'C1' }]);
    },
  );

  it('reads no unit of form B as a result when its result column is gone', () => {
    const rows = rowsB().map((row) => {
      const unit = formB.indicators.find(({ id }) => id === row[0])?.unit ?? null;
      return [row[0] ?? null, row[1] ?? null, unit, row[3] ?? null];
    });
    const submission = submissionOf([headerB, ...rows]);
    expect(submission.entries.map(({ value }) => value)).toEqual(formB.indicators.map(() => null));
    expect(submission.issues).toEqual([{ code: 'column-missing', column: 'result' }]);
  });

  it('takes a unit left standing among the results of form B for a blank result', () => {
    const rows = rowsB().map((row) =>
      row[0] === '2.2' ? ['2.2', row[1] ?? null, 'Người', null] : row,
    );
    const submission = submissionOf([headerB, ...rows]);
    expect(entryOf(submission, '2.2')).toMatchObject({ value: null, unit: 'Người' });
    expect(entryOf(submission, '2.3').raw).toBe('10');
  });

  it.each([
    ['Hộ', '1.250', { households: 1250 }],
    ['Người', '1.250', { people: 1250 }],
    ['Người', '1.250 hộ', { households: 1250 }],
    // The form's own words name both.
    ['Người/hộ', '1.250', null],
  ])('with the unit column saying %s, 2.12 reads %s', (unit, result, measures) => {
    const rows = rowsB().map(([a = null, b = null, c = null, d = null]) =>
      a === '2.12' ? [a, b, unit, result, d] : [a, b, null, c, d],
    );
    const header = ['TT', 'Chỉ số thực hiện', 'Đơn vị tính', 'Kết quả', 'Minh chứng'];
    const { reading } = entryOf(submissionOf([header, ...rows]), '2.12');
    expect(reading.status === 'ok' ? reading.measures : null).toEqual(measures);
  });

  it('takes results from the result column of form B where there is one', () => {
    const rows = rowsB().map(([a = null, b = null, c = null, d = null]) => [
      a,
      b,
      c === null ? null : 'x',
      c,
      d,
    ]);
    const submission = submissionOf([
      ['TT', 'Chỉ số thực hiện', 'Đơn vị tính', 'Kết quả', 'Minh chứng'],
      ...rows,
    ]);
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formB, lamDongResults));
    expect(submission.issues).toEqual([]);
  });
});

describe('rows that the form does not have', () => {
  it.each<{ name: string; row: RowInput; below: boolean; unknown: boolean }>([
    {
      name: 'a row with a number, inside',
      row: ['9a', 'Số trẻ em được hướng dẫn', 'Người', '4'],
      below: false,
      unknown: true,
    },
    {
      name: 'a row with a result only, inside',
      row: [null, 'Trong đó: nữ', null, '4'],
      below: false,
      unknown: true,
    },
    { name: 'a total inside', row: [null, 'Tổng cộng', null, '40'], below: false, unknown: true },
    {
      name: 'a note inside',
      row: [null, 'Số liệu do công an xã cung cấp'],
      below: false,
      unknown: false,
    },
    {
      name: 'a seventeenth row',
      row: ['17', 'Số tài khoản mạng xã hội', 'Tài khoản', '4'],
      below: true,
      unknown: true,
    },
    { name: 'a total below', row: [null, 'Tổng số', null, '40'], below: true, unknown: false },
    {
      name: 'a name below',
      row: [null, 'Trần Thị B', null, 'Văn thư'],
      below: true,
      unknown: false,
    },
  ])('$name', ({ row, below, unknown }) => {
    const rows = below
      ? [headerA, ...rowsA(), row]
      : [headerA, ...rowsA().slice(0, 9), row, ...rowsA().slice(9)];
    const submission = submissionOf(rows);
    const cell = below ? 'B18' : 'B11';
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
    expect(submission.issues).toEqual(unknown ? [{ code: 'row-unknown', cell, text: row[1] }] : []);
  });
});

describe('what is an appendix', () => {
  it('half an appendix is one, its missing rows named', () => {
    const submission = submissionOf([headerA, ...rowsA().slice(8)]);
    expect(issuesOf(submission, 'indicator-missing')).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((indicator) => ({
        code: 'indicator-missing',
        indicator,
      })),
    );
    expect(submission.entries).toHaveLength(8);
  });

  it.each([
    ['four rows of form A', [headerA, ...rowsA().slice(0, 4)], 'submission'],
    ['three rows of form A', [headerA, ...rowsA().slice(0, 3)], 'no-indicators'],
    ['six rows of form B', [headerB, ...rowsB().slice(0, 8)], 'submission'],
    ['five rows of form B', [headerB, ...rowsB().slice(0, 7)], 'no-indicators'],
    [
      'contacts',
      [
        ['Stt', 'Họ và tên', 'Đơn vị', 'Ghi chú'],
        ['1', 'Nguyễn Văn A', 'Xã Thuận An', ''],
      ],
      'no-header',
    ],
    [
      'a budget',
      [
        ['Stt', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Ghi chú'],
        ['1', 'Số lớp tập huấn cho cán bộ, công chức, viên chức', 'Lớp', 7, 5_000_000, null],
        ['2', 'Thuê hội trường', 'Buổi', 3, 1_000_000, null],
        ['3', 'Nước uống', 'Người', 367, 10_000, null],
        ['4', 'In tài liệu', 'Bộ', 367, 20_000, null],
      ],
      'no-indicators',
    ],
    ['a form without its header', rowsA(), 'no-header'],
    ['prose', [['Kết quả thực hiện phong trào'], ['Trong kỳ, xã đã tổ chức 7 lớp.']], 'no-header'],
    ['nothing but spaces', [['  ', '\u00a0', '\n']], 'blank'],
  ] as [string, RowInput[], string][])('%s', (_, rows, expected) => {
    const outcome = recognise(rows);
    expect(outcome.status === 'submission' ? 'submission' : outcome.reason).toBe(expected);
  });
});
