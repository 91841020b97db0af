import { itemKey } from '../../../../src/core/evidence/named-things';
import { cellName } from '../../../../src/core/sheets/address';
import type { CellContent, SheetModel, WorkbookModel } from '../../../../src/core/sheets/model';
import { provincialWorkbook } from '../../../../src/core/sheets/province';
import { readMetadata, isOwnConsolidation } from '../../../../src/core/submission/metadata';
import { findTemplate } from '../../../../src/core/templates/catalogue';
import { readWorkbook, writeWorkbook } from '../../../../src/hosts/xlsx';
import { packageProblems, schemaProblems, unpack } from '../../../support/ooxml';
import { finding } from '../../../support/submissions';
import { CONSOLIDATIONS, oddlyNamed, words } from './consolidations';

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function shown(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.result;
    default:
      return null;
  }
}

/** The cells of a sheet below its table's header, row by row; blank ones null. */
function body(sheet: SheetModel): (string | number | null)[][] {
  const header = sheet.autoFilter?.top ?? 0;
  const rows: (string | number | null)[][] = [];
  for (const { row, column, content } of sheet.cells) {
    if (row > header) (rows[row - header - 1] ??= [])[column] = shown(content);
  }
  return rows;
}

function contentAt(sheet: SheetModel, row: number, column: number) {
  return sheet.cells.find((one) => one.row === row && one.column === column);
}

describe.each(CONSOLIDATIONS)('the provincial workbook: %s', (_, consolidation) => {
  const { figures, expected, merged, ledger, ignoredSheets, findings, counts } = consolidation;
  const model = provincialWorkbook(consolidation, words);
  const template = findTemplate(consolidation.template);

  test('is a valid package that cannot be merged again', async () => {
    const bytes = await writeWorkbook(model);
    const parts = unpack(bytes);
    expect(schemaProblems(parts)).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
    const workbook = readWorkbook({ name: 'tinh.xlsx', bytes, modified: null });
    expect(isOwnConsolidation(workbook)).toBe(true);
    expect(readMetadata(workbook)).toMatchObject({
      kind: 'consolidation',
      template: consolidation.template,
      commune: null,
      period: consolidation.period,
    });
  });

  test('has the sheets the reader looks for, in their order', () => {
    const hasItems = figures.some(({ contributions }) =>
      contributions.some(({ items = [] }) => items.length > 0),
    );
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'Phụ lục tỉnh',
      'Số liệu xã',
      'Minh chứng',
      'Phát hiện',
      'Sổ đối chiếu',
      ...(hasItems ? ['Danh mục'] : []),
      '_phu_luc',
    ]);
  });

  test('keeps the columns and the rows of the form', () => {
    const sheet = sheetOf(model, 'Phụ lục tỉnh');
    const header = sheet.print?.titleRows?.[0] ?? 0;
    const row = (index: number) =>
      [0, 1, 2, 3, 4].map((at) => shown(contentAt(sheet, index, at)?.content));
    expect(row(header)).toEqual(template?.columns.map((column) => column.header));
    const numbers = sheet.cells
      .filter(
        ({ row: at, column, content }) => at > header && column === 0 && content.kind !== 'blank',
      )
      .map(({ content }) => shown(content));
    const sections = template?.sections.map(({ id }) => id) ?? [];
    expect(
      numbers.filter((number) => !sections.includes(String(number)) || sections.length === 0),
    ).toEqual(template?.indicators.map(({ id }) => id));
  });

  test('makes every figure a formula', () => {
    const sheet = sheetOf(model, 'Phụ lục tỉnh');
    const results = sheet.cells.filter(
      ({ column, style = '' }) => column === 3 && /^(count|rate)/.test(style),
    );
    expect(
      results.map(({ content, style }) => [shown(content), style?.endsWith('WithError')]),
    ).toEqual(
      figures.map(({ value, contributions }) => [
        value,
        contributions.some(({ withError }) => withError),
      ]),
    );
    const constant = results.filter(({ content }) => content.kind !== 'formula');
    expect(constant.every(({ content }) => content.kind === 'blank')).toBe(true);
  });

  test('has a row for each commune, and no number where none was used', () => {
    const sheet = sheetOf(model, 'Số liệu xã');
    const rows = body(sheet);
    expect(rows.map(([code, name]) => [code, name])).toEqual(
      expected.map(({ code, fullName }) => [code, fullName]),
    );
    figures.forEach((figure, index) => {
      const used = new Map(figure.contributions.map((part) => [part.commune, part.value]));
      const unused = new Map(figure.unused.map(({ commune, reason }) => [commune, reason.code]));
      const inOtherUnit = (code: string) =>
        figure.indicator === '2.12' &&
        unused.get(code) === 'measure-missing' &&
        figures.some(
          ({ indicator, contributions }) =>
            indicator === '2.12' && contributions.some(({ commune }) => commune === code),
        );
      expected.forEach(({ code }, at) => {
        const value = used.get(code);
        const reason = unused.get(code);
        const cell = contentAt(sheet, (sheet.autoFilter?.top ?? 0) + 1 + at, 5 + index);
        const answers = figure.strategy === 'share-answering-yes';
        const written = answers ? (value === 1 ? 'Có' : 'Không') : value;
        expect(shown(cell?.content)).toBe(value === undefined ? null : written);
        if (value !== undefined) return;
        const nothingSent = reason === 'not-submitted' || reason === 'refused';
        expect([cell?.style, cell?.note !== undefined]).toEqual([
          nothingSent || inOtherUnit(code) ? 'missing' : 'unusable',
          !nothingSent,
        ]);
      });
    });
  });

  test('keeps all that merged communes wrote, with the cells it stands in', () => {
    const written = merged.flatMap(({ submission }) =>
      submission.entries
        .filter(({ raw, evidence }) => raw !== '' || evidence !== '')
        .map(({ indicator, raw, evidence, cells }) =>
          JSON.stringify([
            indicator,
            submission.commune.chosen?.value.fullName,
            raw || null,
            cells.result,
            evidence || null,
            cells.evidence,
            submission.file,
            submission.sheet,
          ]),
        ),
    );
    const rows = body(sheetOf(model, 'Minh chứng'));
    expect(rows.map((row) => JSON.stringify(row)).sort()).toEqual(written.sort());
    const order = template?.indicators.map(({ id }) => id) ?? [];
    const places = rows.map(([indicator]) => order.indexOf(String(indicator)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('lists the findings', () => {
    const rows = body(sheetOf(model, 'Phát hiện'));
    expect(
      rows.map(([, , indicator, cell, , , rule, file, sheet]) => [
        indicator,
        cell,
        rule,
        file,
        sheet,
      ]),
    ).toEqual(
      findings.map(({ indicator, cell, rule, file, sheet }) => [
        indicator,
        cell,
        rule,
        file,
        sheet,
      ]),
    );
    expect(rows.map((row) => row.slice(9))).toEqual(
      findings.map(({ waiver }) =>
        waiver ? [waiver.reason, waiver.by, '1/6/2026'] : [null, null, null],
      ),
    );
    const severity = { error: 'Lỗi', warning: 'Cần xem', note: 'Lưu ý' };
    expect(rows.map((row) => row[1])).toEqual(
      findings.map((one) =>
        one.outcome === 'cannot-judge' ? 'Chưa xét được' : severity[one.severity],
      ),
    );
  });

  test('says above the findings how many there are, those accepted apart', () => {
    const counts = { error: 0, warning: 0, note: 0, accepted: 0, unjudged: 0 };
    for (const { outcome, severity, waiver } of findings) {
      if (outcome === 'cannot-judge') counts.unjudged += 1;
      else if (waiver) counts.accepted += 1;
      else counts[severity] += 1;
    }
    expect(shown(contentAt(sheetOf(model, 'Phát hiện'), 1, 0)?.content)).toBe(
      `Có ${String(counts.error)} lỗi, ${String(counts.warning)} điều cần xem, ${String(counts.note)} lưu ý; ${String(counts.accepted)} điều đã chấp nhận có lý do; ${String(counts.unjudged)} điều chưa xét được.`,
    );
  });

  test('lists the ledger, line by line, then the sheets that are no appendix', () => {
    const rows = body(sheetOf(model, 'Sổ đối chiếu'));
    const others = ignoredSheets.filter(({ sheet }) => !sheet.startsWith('_'));
    expect(rows).toHaveLength(ledger.length + others.length);
    const status = {
      merged: 'Đã gộp',
      replaced: 'Có bản mới hơn',
      refused: 'Bị từ chối',
      missing: 'Chưa gửi',
    };
    ledger.forEach((line, index) => {
      const [code, commune, state, file, sheet, , errors, warnings, accepted, reason] =
        rows[index] ?? [];
      expect([code, commune, state, file, sheet]).toEqual([
        line.commune?.code ?? null,
        line.commune?.fullName ?? '(chưa rõ đơn vị)',
        status[line.status],
        line.file,
        line.sheet,
      ]);
      expect([errors, warnings, accepted]).toEqual(
        line.sheet === null ? [null, null, null] : [line.errors, line.warnings, line.accepted],
      );
      const says = line.refusal ?? line.replacedBy ?? line.tie ?? line.partlyRead ?? null;
      expect(reason === null).toBe(says === null);
    });
    expect(
      rows.slice(ledger.length).map(([, , state, file, sheet]) => [state, file, sheet]),
    ).toEqual(others.map(({ file, sheet }) => ['Không phải phụ lục', file, sheet]));
  });

  test('says above the ledger how it adds up', () => {
    const lines = [1, 2, 3].map((row) =>
      shown(contentAt(sheetOf(model, 'Sổ đối chiếu'), row, 0)?.content),
    );
    const refused = ledger.filter(({ status, sheet }) => status === 'refused' && sheet !== null);
    expect(lines).toEqual([
      `Nhận ${String(counts.files)} tệp, ${String(counts.sheets)} trang: ${String(counts.submissions)} phụ lục, ${String(counts.ignoredSheets)} trang khác; ${String(counts.refused - refused.length)} tệp không dùng được.`,
      `Trong ${String(counts.submissions)} phụ lục: ${String(counts.merged)} đã gộp, ${String(counts.replaced)} có bản mới hơn thay, ${String(refused.length)} bị từ chối.`,
      `Đơn vị chưa gửi: ${String(ledger.filter(({ status }) => status === 'missing').length)}/${String(expected.length)}.`,
    ]);
  });

  test('lists each thing named once, with the communes that name it', () => {
    const listed = new Set(
      figures
        .filter(({ strategy }) => strategy === 'union-of-lists')
        .flatMap(({ indicator, contributions }) =>
          contributions.flatMap(({ items = [] }) =>
            items.map((item) => `${indicator} ${itemKey(item)}`),
          ),
        ),
    );
    const sheet = model.sheets.find(({ name }) => name === 'Danh mục');
    const rows = sheet ? body(sheet) : [];
    expect(
      rows.map(([indicator, item]) => `${String(indicator)} ${itemKey(String(item))}`).sort(),
    ).toEqual([...listed].sort());
    for (const [, , times, communes] of rows)
      expect(String(communes).split('; ')).toHaveLength(Number(times));
  });

  test('puts no cell twice and names only its own styles', () => {
    for (const { cells, styles } of model.sheets) {
      const places = cells.map(({ row, column }) => cellName(row, column));
      expect(new Set(places).size).toBe(places.length);
      expect(cells.filter(({ style }) => style !== undefined && !(style in styles))).toEqual([]);
    }
  });
});

test('what was not compared is said once above the findings, not once a commune', () => {
  const [, consolidation] = CONSOLIDATIONS[0] ?? [];
  if (!consolidation) throw new Error('no case');
  const absent = (rule: string) => finding(null, { rule, outcome: 'cannot-judge' });
  const notices = [[absent('PL0700'), absent('PL0800')], [absent('PL0700')]];
  const merged = String(consolidation.merged.length);
  const history = { periods: ['2026-Q1', '2025'], files: ['q1.xlsx'], communes: 1 };
  const told = {
    ...consolidation,
    history,
    merged: consolidation.merged.map((one, at) => ({ ...one, findings: notices[at] ?? [] })),
  };
  const sheet = sheetOf(provincialWorkbook(told, words), 'Phát hiện');
  expect(body(sheet)).toHaveLength(consolidation.findings.length);
  expect([2, 3, 4].map((row) => shown(contentAt(sheet, row, 0)?.content))).toEqual([
    `Đã so sánh với kỳ trước (quý I năm 2026, năm 2025): 1/${merged} đơn vị.`,
    `Chưa so sánh với kỳ trước: 2/${merged} đơn vị (không có báo cáo kỳ trước).`,
    `Chưa so sánh giữa các đơn vị: 1/${merged} đơn vị.`,
  ]);
});

describe('names and texts that look like formulas', () => {
  const [, consolidation] = CONSOLIDATIONS[0] ?? [];
  if (!consolidation) throw new Error('no case');
  const model = provincialWorkbook(consolidation, words);

  test('stay text in every sheet', async () => {
    const { sheets } = readWorkbook({
      name: 'tinh.xlsx',
      bytes: await writeWorkbook(model),
      modified: null,
    });
    const formulas = model.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ content }) => content.kind === 'formula')
        .map(({ row, column }) => `${name} ${cellName(row, column)}`),
    );
    const found = sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, column }) => `${name} ${cellName(row, column)}`),
    );
    expect(found.sort()).toEqual(formulas.sort());
    const texts = new Set(sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
    for (const text of [
      '=phụ lục "B\'Lao".xlsx',
      "'+phụ lục'.xlsx",
      '@84.xlsx',
      '-hỏng.pdf',
      '=HYPERLINK("http://x";"y")',
      '@Già làng\n-Trưởng thôn',
      '=1+1',
      ...oddlyNamed.map(({ fullName }) => fullName),
    ]) {
      expect(texts).toContain(text);
    }
  });

  test('are named in remarks as they are', () => {
    const remarks = sheetOf(model, 'Phụ lục tỉnh')
      .cells.filter(({ column, style }) => column === 4 && style === 'remark')
      .map(({ content }) => shown(content));
    expect(remarks.slice(0, 6)).toEqual([
      // 1.1: B'Lao and +84 D'Ran answered Có
      '2 đơn vị trả lời Có trong 3/5 đơn vị đã trả lời. Trả lời Không: =Công "Mít". Chưa tính được: -Không (chưa có kết quả).',
      "1 đơn vị trả lời Có trong 2/5 đơn vị đã trả lời. Trả lời Không: B'Lao. Chưa tính được: +84 D'Ran (phụ lục thiếu dòng này); -Không (chưa có kết quả).",
      // 1.3: nobody filled it in
      'Tổng của 0/5 đơn vị. Chưa tính được: B\'Lao, =Công "Mít", +84 D\'Ran (phụ lục thiếu dòng này); -Không (chưa có kết quả).',
      "Tổng của 2/5 đơn vị. Đã tính nhưng đang có lỗi, cần xem lại: B'Lao. Chưa tính được: +84 D'Ran (phụ lục thiếu dòng này); -Không (chưa có kết quả).",
      'Tổng của 1/5 đơn vị. Chưa tính được: B\'Lao (ghi “=HYPERLINK("http://x";"y")”, không phải số); +84 D\'Ran (phụ lục thiếu dòng này); -Không (chưa có kết quả).',
      'Số tên khác nhau do 2/5 đơn vị kê. Chưa tính được: +84 D\'Ran (minh chứng chưa liệt kê tên); -Không (chưa có kết quả). Gồm: Zalo, Ứng dụng VNeID, =1+1, "Loa" số.',
    ]);
  });

  test('a commune that gives households is not said to lack people (row 2.12)', () => {
    const sheet = sheetOf(model, 'Phụ lục tỉnh');
    const rows = consolidation.figures.flatMap(({ indicator }, index) =>
      indicator === '2.12' ? [index] : [],
    );
    const remarks = sheet.cells.filter(({ style }) => style === 'remark');
    expect(rows.map((index) => shown(remarks[index]?.content))).toEqual([
      "Tổng của 1/5 đơn vị. Chưa tính được: +84 D'Ran (chỉ ghi một phần của kết quả); -Không (chưa có kết quả).",
      "Tổng của 1/5 đơn vị. Chưa tính được: +84 D'Ran (chỉ ghi một phần của kết quả); -Không (chưa có kết quả).",
    ]);
  });

  test('the date in the ledger is the day in Vietnam', () => {
    const dates = body(sheetOf(model, 'Sổ đối chiếu')).map((row) => row[5]);
    // saved on 18/6/2026 at 20:00 in Greenwich, which is 3:00 of the next day
    expect(dates).toContain('19/6/2026 (ngày lưu tệp)');
    expect(dates).toContain('10/6/2026 (tiêu đề)');
  });
});
