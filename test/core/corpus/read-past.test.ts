import fc from 'fast-check';
import { pastOfSubmission } from '../../../src/core/corpus/past-of-submission';
import { pastOfWorkbook } from '../../../src/core/corpus/read-past';
import type { PastEntry, PastFile, PastReport } from '../../../src/core/corpus/types';
import { consolidate } from '../../../src/core/merge/consolidate';
import type { Consolidation } from '../../../src/core/merge/types';
import { lamDong } from '../../../src/core/places/gazetteer';
import { provincialWorkbook } from '../../../src/core/sheets/province';
import type { WorkbookModel } from '../../../src/core/sheets/model';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/sheets/snapshot';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { parsePeriod } from '../../../src/core/templates/period';
import type { Template } from '../../../src/core/templates/schema';
import { readWorkbook, writeWorkbook } from '../../../src/hosts/xlsx';
import { sheetWords } from '../../../src/i18n/sheet-words';
import { communeCalled, filledModel, type Filled } from '../../cli/appendices';
import { onlySubmission } from '../../support/filled';
import { sheetOf, workbookOf } from '../../support/snapshot';
import { formA, formB, received, reviewed } from '../../support/submissions';

const read = (workbook: WorkbookSnapshot): PastFile =>
  pastOfWorkbook(workbook, { templates: builtInTemplates(), places: lamDong });

async function written(model: WorkbookModel, name = 'tong-hop.xlsx'): Promise<WorkbookSnapshot> {
  return readWorkbook({ name, bytes: await writeWorkbook(model), modified: null });
}

/** The consolidation of these appendices, each read from its file. */
async function merged(
  given: readonly (readonly [commune: string, filled: Filled])[],
): Promise<Consolidation> {
  const files = await Promise.all(
    given.map(async ([name, filled]) => {
      const bytes = await writeWorkbook(filledModel(communeCalled(name), filled));
      const submission = onlySubmission(bytes, `${name}.xlsx`);
      return received(submission.file, [reviewed(submission)]);
    }),
  );
  return consolidate(files, {
    template: null,
    period: null,
    expected: given.map(([name]) => communeCalled(name)),
    withoutErrors: false,
  });
}

/** What an entry says: of a reading the figures and how sure they are. */
function said({ indicator, raw, reading, evidence }: PastEntry) {
  const figures =
    reading.status === 'ok'
      ? { measures: reading.measures, qualifier: reading.qualifier }
      : { status: reading.status };
  return { indicator, raw, evidence, figures };
}

const saidBy = ({ commune, template, period, entries }: PastReport) => ({
  commune,
  template,
  period: period.id,
  entries: entries.map(said),
});

/** What the submissions merged say, rows as the form orders them. */
function mergedSaid({ merged: all, template: id }: Consolidation) {
  const template = [formA, formB].find((form) => form.id === id);
  if (!template) throw new Error(`no form ${id}`);
  return all.map(({ submission }) => {
    const past = pastOfSubmission(submission, template);
    if ('code' in past) throw new Error(past.code);
    return saidBy(past);
  });
}

/** What is not added up has no number beside it that tells what `14.033` is. */
function isUnsure(indicator: string, raw: string): boolean {
  const { measures } = [...formA.indicators, ...formB.indicators].find(
    ({ id }) => id === indicator,
  ) ?? { measures: [] };
  return /[.,]/.test(raw) && measures.some(({ strategy }) => strategy !== 'sum');
}

describe('a provincial workbook of ours', () => {
  test('gives back what was merged, of both forms', async () => {
    const consolidations = [
      await merged([
        [
          'Xã Thuận An',
          {
            results: {
              '1': 15,
              '4': 14_033,
              '7': ' 367',
              '9': '80%',
              '11': '14.033',
              '13': 'Khoảng 14.173',
              '14': 'Trên 9.000',
              '15': '',
              '16': '-',
            },
            evidence: {
              '2': '· Kế hoạch số 14/KH-UBND ngày 03/4/2026\n·\u00a0Kế hoạch số 21/KH-UBND',
              '15': '=1+1',
            },
          },
        ],
        ['Xã Liên Hương', { results: { '4': '1.200', '5': 'nhiều' } }],
        ['Đặc khu Phú Quý', { results: { '4': 0 } }],
      ]),
      await merged([
        [
          'Xã Thuận An',
          {
            form: formB.id,
            results: {
              '1.1': 'Có',
              '1.2': 'Không',
              '2.3': '3',
              '2.4': '78 lớp (13.132 người)',
              '2.6': '80,5%',
              '2.10': '11/11 thôn',
              '2.12': '9.000 hộ',
              '2.15': 'Có',
              '3.4': '14.173',
            },
            evidence: {
              '2.3': 'Zalo; VNeID',
              '2.11': '(11/11 thôn)',
              '3.1': '120/150 người, đạt 80%',
            },
          },
        ],
        ['Xã Liên Hương', { form: formB.id, results: { '2.11': '50%', '3.1': '80%' } }],
      ]),
    ];
    for (const consolidation of consolidations) {
      expect(consolidation.merged.length).toBeGreaterThan(1);
      const past = read(await written(provincialWorkbook(consolidation, sheetWords('vi'))));
      expect(past).toMatchObject({ file: 'tong-hop.xlsx', refusal: null, left: [] });
      expect(past.reports.map(saidBy)).toEqual(mergedSaid(consolidation));
    }
  });

  test('gives back whatever communes write; of what is not added up perhaps nothing', async () => {
    const texts = fc.constantFrom(
      ...['', '-', 'không', '0', '03', '80%', '80.5', '14.033', '5,418,221', 'Khoảng 14.173'],
      ...['trên 9.000', '11/11', '78 lớp (13.132 người)', '9.000 hộ', 'Có', 'nhiều', ' 1888 '],
    );
    const result = fc.oneof(texts, fc.constantFrom(0, 14_033, 0.805, 14.033, 2_462_259));
    const filled = (form: Template) =>
      fc
        .dictionary(
          fc.constantFrom(...form.indicators.map(({ id }) => id)),
          fc.record({ result, evidence: texts }),
        )
        .map((rows): Filled => {
          const of = <K extends 'result' | 'evidence'>(key: K) =>
            Object.fromEntries(Object.entries(rows).map(([row, one]) => [row, one[key]] as const));
          return { form: form.id, results: of('result'), evidence: of('evidence') };
        });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(formA, formB).chain(filled), async (given) => {
        const other = given.form === undefined ? {} : { form: given.form };
        const consolidation = await merged([
          ['Xã Thuận An', given],
          ['Xã Liên Hương', other],
        ]);
        const past = read(await written(provincialWorkbook(consolidation, sheetWords('en'))));
        const before = mergedSaid(consolidation);
        const after = past.reports.map(saidBy).map((report, at) => ({
          ...report,
          entries: report.entries.map((entry, row) => {
            const lost = 'status' in entry.figures && isUnsure(entry.indicator, entry.raw);
            return lost ? before[at]?.entries[row] : entry;
          }),
        }));
        expect(after).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('leads to the cell of its own sheet', async () => {
    const consolidation = await merged([['Xã Thuận An', { results: { '4': '30' } }]]);
    const workbook = await written(provincialWorkbook(consolidation, sheetWords('vi')));
    const [report] = read(workbook).reports;
    const entry = report?.entries.find(({ indicator }) => indicator === '4');
    // Title, header, then a row for each of the form's: row 4 stands sixth.
    expect([report?.file, report?.sheet, entry?.cell]).toEqual([
      'tong-hop.xlsx',
      'Minh chứng',
      'C6',
    ]);
  });

  describe('that was changed', () => {
    const without = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
    });
    const edited = (
      workbook: WorkbookSnapshot,
      name: string,
      edit: (cells: readonly CellSnapshot[]) => readonly CellSnapshot[],
    ): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, cells: edit(sheet.cells) } : sheet,
      ),
    });
    let workbook: WorkbookSnapshot;
    beforeAll(async () => {
      const consolidation = await merged([
        ['Xã Thuận An', { results: { '4': 14_033 } }],
        ['Xã Liên Hương', {}],
      ]);
      workbook = await written(provincialWorkbook(consolidation, sheetWords('vi')));
    });

    test.each(['Số liệu xã', 'Minh chứng'])('without “%s” serves nothing', (name) => {
      expect(read(without(workbook, name))).toMatchObject({
        reports: [],
        refusal: { code: 'consolidation-changed', data: { sheet: name } },
      });
    });

    test('rows that lead to no commune are left out, and said', () => {
      const renamed = edited(workbook, 'Minh chứng', (cells) =>
        cells.map((cell) =>
          cell.value === 'Xã Liên Hương' ? { ...cell, value: 'Xã Khác' } : cell,
        ),
      );
      const past = read(renamed);
      const entries = new Map(past.reports.map((one) => [one.commune, one.entries.length]));
      expect([entries.get('24682'), entries.get('22969')]).toEqual([16, 0]);
      expect(past.left).toEqual([
        {
          sheet: 'Minh chứng',
          refusal: { code: 'consolidation-changed', data: { sheet: 'Minh chứng' } },
        },
      ]);
    });

    test('columns moved in “Số liệu xã” serve nothing: nobody can tell what is what', () => {
      const moved = edited(workbook, 'Số liệu xã', (cells) =>
        cells.map((cell) => (cell.column >= 5 ? { ...cell, column: cell.column + 1 } : cell)),
      );
      expect(read(moved).refusal).toEqual({
        code: 'consolidation-changed',
        data: { sheet: 'Số liệu xã' },
      });
    });
  });
});

describe('a workbook of appendices', () => {
  test('gives each as the history of its commune', async () => {
    const model = filledModel(communeCalled('Xã Thuận An'), {
      period: '2026-Q1',
      results: { '4': '20' },
    });
    const past = read(await written(model, 'quy-1.xlsx'));
    expect(past).toMatchObject({
      file: 'quy-1.xlsx',
      refusal: null,
      left: [],
      reports: [
        { commune: '24682', template: formA.id, period: parsePeriod('2026-Q1'), sheet: 'Phụ lục' },
      ],
    });
    expect(past.reports[0]?.entries.find(({ indicator }) => indicator === '4')).toMatchObject({
      raw: '20',
      cell: 'D9',
      reading: { measures: { articles: 20 } },
    });
  });

  const rows = [
    ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'],
    ...formA.indicators.map(({ id, wording, unit }) => [id, wording, unit, '3', '']),
  ];
  const appendix = (name: string, title: string) =>
    sheetOf([['PHỤ LỤC'], [title], ...rows], { name });

  test.each([
    ['KẾT QUẢ QUÝ I NĂM 2026', 'commune-unknown'],
    ['KẾT QUẢ CỦA UBND XÃ THUẬN AN', 'period-unknown'],
    ['KẾT QUẢ QUÝ I NĂM 2026 CỦA TỈNH LÂM ĐỒNG (Kèm theo Báo cáo của Tỉnh ủy)', 'level-province'],
  ])('%s: %s', (title, code) => {
    expect(read(workbookOf([appendix('Phụ lục', title)]))).toEqual({
      file: 'phu-luc.xlsx',
      reports: [],
      refusal: { code, data: {} },
      left: [],
    });
  });

  test('a sheet that serves nothing beside one that does is named', () => {
    const past = read(
      workbookOf([
        appendix('Quý I', 'KẾT QUẢ QUÝ I NĂM 2026 CỦA UBND XÃ THUẬN AN'),
        appendix('Nháp', 'KẾT QUẢ CỦA UBND XÃ THUẬN AN'),
        sheetOf([['Ghi chú']], { name: 'Ghi chú' }),
      ]),
    );
    expect(past.reports.map(({ sheet }) => sheet)).toEqual(['Quý I']);
    expect(past.left).toEqual([{ sheet: 'Nháp', refusal: { code: 'period-unknown', data: {} } }]);
  });
});

test.each([
  [false, 'no-appendix'],
  [true, 'file-damaged'],
])('any other workbook (damaged: %s) gives a typed refusal: %s', (partial, code) => {
  expect(read(workbookOf([sheetOf([['Bìa']])], { partial }))).toEqual({
    file: 'phu-luc.xlsx',
    reports: [],
    refusal: { code, data: {} },
    left: [],
  });
});
