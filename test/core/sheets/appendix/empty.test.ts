import { emptyAppendix } from '../../../../src/core/sheets/appendix';
import { cellName } from '../../../../src/core/sheets/address';
import type { SheetModel } from '../../../../src/core/sheets/model';
import { readMetadata } from '../../../../src/core/submission/metadata';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { communeNamed, onlySubmission, recognised } from '../../../support/filled';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { elements, packageProblems, part, schemaProblems, unpack } from '../../../support/ooxml';
import { formA, formB, period } from '../../../support/submissions';

const CASES = [
  [formA, 'Thuận An', '2026-05', 'THÁNG 5 NĂM 2026', 'UBND xã Thuận An)'],
  [formA, 'Xuân Hương - Đà Lạt', '2026-Q2', 'QUÝ II NĂM 2026', 'phường Xuân Hương - Đà Lạt)'],
  [formA, "B'Lao", '2026-H2', '6 THÁNG CUỐI NĂM 2026', "UBND phường B'Lao)"],
  [formB, 'Phú Quý', '2025', 'NĂM 2025', 'UBND đặc khu Phú Quý)'],
  [formB, "D'Ran", '2026-12', 'THÁNG 12 NĂM 2026', "UBND xã D'Ran)"],
  [formB, 'Đạ Tẻh 2', '2026-H1', '6 THÁNG ĐẦU NĂM 2026', 'UBND xã Đạ Tẻh 2)'],
] as const;

describe.each(CASES)('the empty appendix %#', (form, name, periodId, periodWords, ending) => {
  const commune = communeNamed(name);
  const model = emptyAppendix(form, commune, period(periodId));
  const sheet = model.sheets[0] as SheetModel;
  const textAt = (row: number, column: number) => {
    const content = sheet.cells.find((one) => one.row === row && one.column === column)?.content;
    return content?.kind === 'text' ? content.text : '';
  };
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await writeWorkbook(model);
  });

  test('bears the official head', () => {
    expect(textAt(0, 0)).toBe('PHỤ LỤC');
    expect(textAt(1, 0).endsWith(periodWords)).toBe(true);
    expect(textAt(2, 0)).toMatch(/^\(Kèm theo Báo cáo số {8}\/BC-UBND ngày {6}\/ {6}\/20\d\d của /);
    expect(textAt(2, 0).endsWith(ending)).toBe(true);
    expect(form.columns.map((_, column) => textAt(4, column))).toEqual(
      form.columns.map(({ header }) => header),
    );
  });

  test('reads back as this form, commune and period, nothing filled in', () => {
    const submission = onlySubmission(bytes);
    expect(submission.template).toEqual({ id: form.id, version: form.version });
    expect(submission.statedVersion).toBe(form.version);
    expect(submission.level).toBe('commune');
    expect(submission.commune.claims.map(({ value, source }) => [source, value.code])).toEqual([
      ['title', commune.code],
      ['metadata', commune.code],
    ]);
    expect(submission.period.claims.map(({ value, source }) => [source, value.id])).toEqual([
      ['title', periodId],
      ['metadata', periodId],
    ]);
    expect(submission.issues).toEqual([]);
    expect(submission.entries.map(({ indicator }) => indicator)).toEqual(
      form.indicators.map(({ id }) => id),
    );
    expect(new Set(submission.entries.map(({ reading }) => reading.status))).toEqual(
      new Set(['missing']),
    );
    expect(submission.report).toMatchObject({ symbol: null, date: null });
  });

  test('says in a very hidden sheet what it is for', () => {
    const workbook = readWorkbook({ name: 'a.xlsx', bytes, modified: null });
    expect(workbook.sheets.map(({ name: tab, visibility }) => [tab, visibility])).toEqual([
      ['Phụ lục', 'visible'],
      ['_danh_muc', 'very-hidden'],
      ['_phu_luc', 'very-hidden'],
    ]);
    expect(readMetadata(workbook)).toEqual({
      kind: 'submission',
      template: form.id,
      version: form.version,
      commune: commune.code,
      period: periodId,
      date: null,
    });
    expect(
      recognised(bytes)
        .slice(1)
        .map(({ status }) => status),
    ).toEqual(['ignored', 'ignored']);
  });

  test('can be typed into where results, evidence and the report number stand, nowhere else', () => {
    const unlocked = sheet.cells.filter(({ style }) => sheet.styles[style ?? '']?.locked === false);
    const headerRow = 4;
    const rows = new Set(
      sheet.cells
        .filter(({ row, style }) => row > headerRow && style === 'result')
        .map(({ row }) => row),
    );
    expect(rows.size).toBe(form.indicators.length);
    expect(unlocked.map(({ row, column }) => cellName(row, column)).sort()).toEqual(
      [
        ...form.columns.map((_, column) => cellName(2, column)),
        ...[...rows].flatMap((row) => [cellName(row, 3), cellName(row, 4)]),
      ].sort(),
    );
    expect(sheet.protected).toBe(true);
  });

  test('keeps what is typed as text, so that 14.033 stays 14.033', () => {
    expect(sheet.styles['result']?.numberFormat).toBe('@');
    expect(sheet.styles['evidence']?.numberFormat).toBe('@');
  });

  test('guards every result cell once, with drop-downs where there are choices', () => {
    const guarded = (sheet.validations ?? []).map(({ kind, ranges }) => [
      kind,
      ...ranges.map(({ top, left }) => textAt(top, 0) + (left === 3 ? '' : ' elsewhere')),
    ]);
    expect(guarded).toEqual(
      form.indicators.map(({ id, measures }) => [
        measures[0]?.kind === 'yes-no' ? 'list' : 'formula',
        id,
      ]),
    );
  });

  test('gives each drop-down the two choices', () => {
    const choices = model.sheets.find(({ name: tab }) => tab === '_danh_muc');
    expect(choices?.cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [0, 0, { kind: 'text', text: 'Có' }],
      [1, 0, { kind: 'text', text: 'Không' }],
    ]);
    const sources = (sheet.validations ?? []).flatMap((one) =>
      one.kind === 'list' ? [one.source] : [],
    );
    const yesNo = form.indicators.filter(({ measures }) => measures[0]?.kind === 'yes-no');
    expect(sources).toEqual(yesNo.map(() => "'_danh_muc'!$A$1:$A$2"));
  });

  test('prints on A4, the table whole in width, its header on every page', () => {
    expect(sheet.print).toMatchObject({
      paper: 'A4',
      landscape: true,
      fitToWidth: 1,
      titleRows: [4, 4],
      area: { top: 0, left: 0, right: 4 },
    });
    expect(sheet.print?.area?.bottom).toBe(Math.max(...sheet.cells.map(({ row }) => row)));
    const fonts = Object.values(sheet.styles).map(({ font }) => font?.name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  test('is a valid package', () => {
    const parts = unpack(bytes);
    expect(schemaProblems(parts)).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
  });
});

describe('the empty appendix in LibreOffice', () => {
  test.each([
    [formA, 2],
    [formB, 3],
  ])(
    'prints on no more pages than it must %#',
    async (form, pages) => {
      const model = emptyAppendix(form, communeNamed('Thuận An'), period('2026-Q2'));
      const pdf = Buffer.from(convertWorkbook(await writeWorkbook(model), 'pdf')).toString(
        'latin1',
      );
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    },
    CONVERSION_TIMEOUT,
  );

  test(
    'opens with its validations, colours and protection, and reads back unchanged',
    async () => {
      const model = emptyAppendix(formB, communeNamed('Thuận An'), period('2026-Q2'));
      const resaved = convertWorkbook(await writeWorkbook(model), 'xlsx');
      const sheet = part(unpack(resaved), 'xl/worksheets/sheet1.xml');
      const kinds = elements(sheet, 'dataValidation')
        .map(({ type }) => type)
        .sort();
      expect(kinds).toEqual([
        ...Array.from({ length: 20 }, () => 'custom'),
        ...Array.from({ length: 3 }, () => 'list'),
      ]);
      expect(elements(sheet, 'sheetProtection')).toMatchObject([{ sheet: 'true' }]);
      expect(elements(sheet, 'cfRule').length).toBe(model.sheets[0]?.conditionalFormats?.length);
      const submission = onlySubmission(resaved);
      expect(submission.commune.chosen?.value.name).toBe('Thuận An');
      expect(submission.period.claims).toHaveLength(2);
      expect(submission.issues).toEqual([]);
      expect(submission.entries.every(({ reading }) => reading.status === 'missing')).toBe(true);
    },
    CONVERSION_TIMEOUT,
  );
});
