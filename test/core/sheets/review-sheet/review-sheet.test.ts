import fc from 'fast-check';
import { recogniseWorkbook } from '../../../../src/core/submission/recognise';
import { lamDong } from '../../../../src/core/places/gazetteer';
import type { ReviewedSubmission } from '../../../../src/core/merge/types';
import type { Finding } from '../../../../src/core/rules/types';
import type { CellContent, SheetModel } from '../../../../src/core/sheets/model';
import { renameSheets } from '../../../../src/core/sheets/references';
import { reviewSheet } from '../../../../src/core/sheets/review-sheet';
import { SECTIONS, sectionsOf } from '../../../../src/core/sheets/review-sheet/sections';
import { builtInTemplates } from '../../../../src/core/templates/catalogue';
import type { VoidWaiver, Waiver } from '../../../../src/core/waivers/types';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { filledAppendix } from '../../../support/filled';
import { packageProblems, schemaProblems, unpack } from '../../../support/ooxml';
import {
  commune,
  finding,
  formA,
  period,
  submission,
  thuanAn,
  type Sent,
} from '../../../support/submissions';
import { words } from './words';

const DATE = '2026-06-12';

function waiver(rest: Partial<Waiver> = {}): Waiver {
  return {
    sheet: 'Phụ lục',
    rule: 'PL0402',
    messageId: 'mo-phong',
    indicator: '9',
    cell: 'D15',
    covers: '0'.repeat(64),
    value: '80%',
    reason: 'Đã đối chiếu sổ theo dõi',
    by: 'Nguyễn Thị Ánh',
    date: '2026-06-01',
    ...rest,
  };
}

/** A finding that says its own number. */
function said(number: string, rest: Partial<Finding> = {}): Finding {
  return finding('9', { cell: 'D15', data: { text: number }, ...rest });
}

function reviewed(
  findings: readonly Finding[],
  voided: readonly VoidWaiver[] = [],
  rest: Partial<Sent> & { file?: string; sheet?: string } = {},
): ReviewedSubmission {
  const { file, sheet, ...given } = rest;
  return {
    submission: submission({ from: thuanAn, entries: [], ...given }, file, sheet),
    findings,
    voided,
    waivers: [],
    documents: [],
  };
}

const sheetFor = (one: ReviewedSubmission, rest: Partial<Parameters<typeof reviewSheet>[1]> = {}) =>
  reviewSheet(one, { words, date: DATE, ...rest });

function shown(content: CellContent | undefined): string | number | null {
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? content.number : null;
}

function at(sheet: SheetModel, row: number, column: number) {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
}

/** All lines of the sheet, blank cells left out. */
function lines(sheet: SheetModel): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const { row, content } of sheet.cells) {
    const value = shown(content);
    if (value !== null) (rows[row] ??= []).push(value);
  }
  return rows.filter((row) => row.length > 0);
}

const MIXED = reviewed(
  [
    said('một', { severity: 'error' }),
    said('hai', { severity: 'warning', indicator: null, cell: 'A1' }),
    said('ba', {
      severity: 'warning',
      suggestions: [
        { cell: 'D15', from: '14,033', to: '14.033', labelId: 'mo-phong' },
        { cell: 'E15', from: '', to: 'x', labelId: 'mo-phong' },
      ],
    }),
    said('bốn', { severity: 'note', name: 'khong-co-cach' }),
    said('năm', { severity: 'warning', waiver: waiver() }),
    said('sáu', { outcome: 'cannot-judge', severity: 'error' }),
    said('sáu', { outcome: 'cannot-judge', severity: 'error', indicator: '10', cell: 'D16' }),
    said('bảy', { outcome: 'cannot-judge', severity: 'note' }),
    said('tám', { outcome: 'cannot-judge', rule: 'PL0700', indicator: null, cell: null }),
  ],
  [
    { waiver: waiver(), why: 'changed' },
    { waiver: waiver({ value: '', indicator: null, cell: null }), why: 'mended' },
    { waiver: waiver(), why: 'is-error' },
  ],
);

describe('the review sheet', () => {
  test('says whose appendix it is, and each thing in its section', () => {
    expect(lines(sheetFor(MIXED, { by: 'Trần Văn Đức' }))).toEqual([
      ['PHIẾU THẨM ĐỊNH'],
      ['PHỤ LỤC KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” THÁNG 5 NĂM 2026'],
      ['Đơn vị: Xã Thuận An'],
      ['Mẫu: Phụ lục cấp xã, 16 chỉ số (Lâm Đồng, 2026). Kỳ báo cáo: tháng 5 năm 2026'],
      ['Tệp: 24682.xlsx. Trang: Phụ lục'],
      ['Ngày thẩm định: 12/6/2026. Người thẩm định: Trần Văn Đức'],
      [
        'Kết quả: 1 mục phải sửa; 2 mục cần xem lại hoặc giải trình; 1 mục lưu ý; 1 mục đã chấp nhận; 3 chấp nhận đã hết hiệu lực; 2 mục chưa xét được.',
      ],
      ['Phát hiện tám.'],
      [
        'Đề nghị đơn vị sửa các mục ở phần “Phải sửa”; với các mục ở phần “Cần xem lại hoặc giải trình” thì sửa hoặc ghi giải trình vào cột cuối; sau đó gửi lại phụ lục.',
      ],
      ['TT', 'Dòng', 'Ô', 'Nội dung phát hiện', 'Cách sửa', 'Quy tắc', 'Ý kiến của xã'],
      ['Phải sửa (1)'],
      [1, '9', 'D15', 'Phát hiện một.', 'Cách sửa mo-phong', 'PL0201'],
      ['Cần xem lại hoặc giải trình (2)'],
      [2, 'Chung', 'A1', 'Phát hiện hai.', 'Cách sửa mo-phong', 'PL0201'],
      [3, '9', 'D15', 'Phát hiện ba.', 'D15: Ghi 14.033\nE15: Ghi x', 'PL0201'],
      ['Lưu ý (1)'],
      [4, '9', 'D15', 'Phát hiện bốn.', 'PL0201'],
      ['Đã chấp nhận (1)'],
      [
        5,
        '9',
        'D15',
        'Phát hiện năm.',
        'Đã chấp nhận với lý do “Đã đối chiếu sổ theo dõi” (người chấp nhận: Nguyễn Thị Ánh, ngày 1/6/2026).',
        'PL0201',
      ],
      ['Chấp nhận đã hết hiệu lực (3)'],
      [
        6,
        '9',
        'D15',
        'Quy tắc PL0402: đã chấp nhận với lý do “Đã đối chiếu sổ theo dõi” (người chấp nhận: Nguyễn Thị Ánh, ngày 1/6/2026). Kết quả khi đó: “80%”.',
        'Số liệu, minh chứng hoặc phát hiện đã khác so với khi chấp nhận. Đề nghị xem lại; nếu vẫn đúng thì nêu lại lý do.',
        'PL0402',
      ],
      [
        7,
        'Chung',
        'Quy tắc PL0402: đã chấp nhận với lý do “Đã đối chiếu sổ theo dõi” (người chấp nhận: Nguyễn Thị Ánh, ngày 1/6/2026).',
        'Nay không còn phát hiện này, không cần làm gì thêm.',
        'PL0402',
      ],
      [
        8,
        '9',
        'D15',
        'Quy tắc PL0402: đã chấp nhận với lý do “Đã đối chiếu sổ theo dõi” (người chấp nhận: Nguyễn Thị Ánh, ngày 1/6/2026). Kết quả khi đó: “80%”.',
        'Nay đây là lỗi, đề nghị sửa; lý do đã nêu không thay cho việc sửa được.',
        'PL0402',
      ],
      ['Chưa xét được (2)'],
      [9, '9', 'D15', 'Phát hiện sáu.', 'PL0201'],
      [10, '9', 'D15', 'Phát hiện bảy.', 'PL0201'],
      ['Đại diện đơn vị', 'Người thẩm định'],
      ['(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)'],
    ]);
  });

  test('prints on A4, the table whole in width, its header on every page, with page numbers', () => {
    const sheet = sheetFor(MIXED);
    const [header] = sheet.print?.titleRows ?? [];
    expect(shown(at(sheet, header ?? 0, 3))).toBe('Nội dung phát hiện');
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    expect(sheet.print).toMatchObject({
      paper: 'A4',
      fitToWidth: 1,
      footer: '&P/&N',
      area: { top: 0, left: 0, bottom: last, right: 6 },
    });
    const fonts = Object.values(sheet.styles).map(({ font }) => font?.name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  test('leaves a column to write in by hand, named after the commune', () => {
    const replies = (kind: 'xã' | 'phường' | 'đặc khu') =>
      lines(
        sheetFor(reviewed([said('một')], [], { from: { ...commune('90001', 'Mô Phỏng'), kind } })),
      )
        .find(([first]) => first === 'TT')
        ?.at(-1);
    expect([replies('xã'), replies('phường'), replies('đặc khu')]).toEqual([
      'Ý kiến của xã',
      'Ý kiến của phường',
      'Ý kiến của đặc khu',
    ]);
    const nobody = lines(sheetFor(reviewed([said('một')], [], { from: null, period: null })));
    expect(nobody.find(([first]) => first === 'TT')?.at(-1)).toBe('Ý kiến của đơn vị');
    expect(nobody.slice(1, 4)).toEqual([
      ['PHỤ LỤC KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” (CHƯA RÕ KỲ)'],
      ['Đơn vị: (chưa rõ đơn vị)'],
      ['Mẫu: Phụ lục cấp xã, 16 chỉ số (Lâm Đồng, 2026). Kỳ báo cáo: (chưa rõ kỳ)'],
    ]);
  });

  test('has no table when there is nothing to say', () => {
    const sheet = sheetFor(reviewed([]));
    expect(lines(sheet).slice(6)).toEqual([
      ['Không phát hiện điều gì trong phụ lục này.'],
      ['Đại diện đơn vị', 'Người thẩm định'],
      ['(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)'],
    ]);
    expect(sheet.print?.titleRows).toBeUndefined();
  });

  test.each<[string, readonly Finding[], RegExp]>([
    ['an error', [said('một')], /^Đề nghị đơn vị sửa các mục ở phần “Phải sửa” rồi gửi lại/],
    ['a warning', [said('một', { severity: 'warning' })], /^Không có lỗi phải sửa\. Đề nghị/],
    ['a note', [said('một', { severity: 'note' })], /^Không có điều gì phải sửa/],
    [
      'a warning accepted',
      [said('một', { severity: 'warning', waiver: waiver() })],
      /^Không có điều gì phải sửa/,
    ],
    ['what cannot be judged', [said('một', { outcome: 'cannot-judge' })], /^Trong những điều đã/],
  ])('says in the head what to do: %s', (_, findings, conclusion) => {
    const sheet = sheetFor(reviewed(findings));
    const conclusions = sheet.cells.filter(
      ({ style, content }) => style === 'conclusion' && content.kind === 'text',
    );
    expect(conclusions.map(({ content }) => shown(content))).toEqual([
      expect.stringMatching(conclusion),
    ]);
  });
});

describe('links to the appendix', () => {
  const links = (sheet: SheetModel) =>
    sheet.cells.flatMap(({ content }) =>
      content.kind === 'text' && content.link !== undefined ? [[content.text, content.link]] : [],
    );

  test('are there only where the appendix is in the same workbook', () => {
    expect(links(sheetFor(MIXED))).toEqual([]);
    expect(links(sheetFor(MIXED, { besideAppendix: true })).slice(0, 2)).toEqual([
      ['D15', "#'Phụ lục'!D15"],
      ['A1', "#'Phụ lục'!A1"],
    ]);
  });

  test('quote the name of the sheet, and follow it when it is renamed', () => {
    const one = reviewed([said('một', { cell: 'E7' })], [], { sheet: "Phụ lục 'A'!B1" });
    const sheet = sheetFor(one, { besideAppendix: true });
    expect(links(sheet)).toEqual([['E7', "#'Phụ lục ''A''!B1'!E7"]]);
    const appendix: SheetModel = { ...sheet, name: "Phụ lục 'A'!B1", cells: [] };
    const [, renamed] = renameSheets([appendix, sheet], ["Của 'xã'", sheet.name]);
    expect(renamed && links(renamed)).toEqual([['E7', "#'Của ''xã'''!E7"]]);
  });

  test('lead nowhere but to a cell', () => {
    const odd = ['', 'E7:E9', 'http://x', "Sheet2'!A1", 'ZZZZ1'].map((cell) =>
      said('một', { cell }),
    );
    const one = reviewed([...odd, said('hai', { cell: null })]);
    expect(links(sheetFor(one, { besideAppendix: true }))).toEqual([]);
  });
});

const anyFinding = fc.record({
  severity: fc.constantFrom('error', 'warning', 'note'),
  outcome: fc.constantFrom('fails', 'cannot-judge'),
  text: fc.constantFrom('một', 'hai', 'ba'),
  accepted: fc.boolean(),
});

test('every finding is on the sheet: what fails once each, what cannot be judged once a reason', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 12 }), (given) => {
      const findings = given.map(({ severity, outcome, text, accepted }): Finding => {
        const waivable = severity !== 'error' && outcome === 'fails';
        return said(text, { severity, outcome, waiver: accepted && waivable ? waiver() : null });
      });
      const sections = sectionsOf(reviewed(findings), words);
      const failing = findings.filter(({ outcome }) => outcome === 'fails').length;
      const reasons = new Set(
        given.flatMap(({ outcome, text }) => (outcome === 'cannot-judge' ? [text] : [])),
      );
      expect(SECTIONS.reduce((sum, id) => sum + sections[id].length, 0)).toBe(
        failing + reasons.size,
      );
      const numbered = lines(sheetFor(reviewed(findings))).flatMap(([first]) =>
        typeof first === 'number' ? [first] : [],
      );
      expect(numbered).toEqual(Array.from({ length: failing + reasons.size }, (_, at) => at + 1));
    }),
  );
});

describe('untrusted text', () => {
  const formula = '=HYPERLINK("http://x";"y")';
  const one = reviewed(
    [
      said(formula, { waiver: waiver({ reason: '=1+1', by: '@A1' }), severity: 'note' }),
      said('+84', { cell: 'E7' }),
      said(`${'dài '.repeat(10_000)}`, { severity: 'warning' }),
      said('\u{1F600}'.repeat(2_000), { severity: 'warning' }),
    ],
    [{ waiver: waiver({ value: '-1+cmd', reason: '{title}' }), why: 'changed' }],
    { file: '=tệp.xlsx', from: commune('90012', '=Công "Mít"'), sheet: '=Trang' },
  );

  test('stays text in a valid workbook', async () => {
    const sheet = sheetFor(one, { besideAppendix: true, by: '=by' });
    const bytes = await writeWorkbook({ title: '', sheets: [sheet] });
    const parts = unpack(bytes);
    expect(schemaProblems(parts)).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
    const [read] = readWorkbook({ name: 'a.xlsx', bytes, modified: null }).sheets;
    expect(read?.cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    const texts = read?.cells.map(({ value }) => value) ?? [];
    expect(texts).toContain(`Phát hiện ${formula}.`);
    expect(texts).toContain('Tệp: =tệp.xlsx. Trang: =Trang');
    expect(texts).toContainEqual(expect.stringContaining('“{title}”'));
  });

  test('is cut where no row can hold it, never within a letter', () => {
    const cut = sheetFor(one).cells.flatMap(({ content }) =>
      content.kind === 'text' && content.text.endsWith('…') ? [content.text] : [],
    );
    expect(
      cut.map((text) => [text.length > 890, text.length <= 901, /\p{Cs}/u.test(text)]),
    ).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
  });
});

test('is no appendix to the reader: only the appendix beside it is', async () => {
  const model = filledAppendix(formA, thuanAn, period('2026-05'), {});
  const wordy = formA.indicators.map(({ id, wording }) =>
    said(wording, { indicator: id, severity: 'warning' }),
  );
  const sheets = [
    ...model.sheets,
    sheetFor(reviewed(wordy), { besideAppendix: true }),
    sheetFor(reviewed(wordy), { name: 'Phiếu thẩm định (2)' }),
  ];
  const bytes = await writeWorkbook({ ...model, sheets });
  const workbook = readWorkbook({ name: 'a.xlsx', bytes, modified: null });
  const outcomes = recogniseWorkbook(workbook, {
    templates: builtInTemplates(),
    places: lamDong,
    fileDate: null,
  });
  expect(
    outcomes
      .filter(({ sheet }) => !sheet.startsWith('_'))
      .map(({ sheet, status }) => [sheet, status]),
  ).toEqual([
    ['Phụ lục', 'submission'],
    ['Phiếu thẩm định', 'ignored'],
    ['Phiếu thẩm định (2)', 'ignored'],
  ]);
});
