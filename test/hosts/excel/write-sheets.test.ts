import { emptyAppendix } from '../../../src/core/sheets/appendix';
import type { CellContent, SheetModel } from '../../../src/core/sheets/model';
import { createExcelHost } from '../../../src/hosts/excel';
import type { Sheet } from '../../excel-host/workbook';
import { cellKey, sheetNamed } from '../../excel-host/workbook';
import { formA, period, thuanAn } from '../../support/submissions';
import { featureSheet, plainSheet } from '../contract-sheets';
import { failureOf, openExcel, SHORT } from './excel';
import type { OpenedExcel } from './excel';
import { featuresOf } from './features';
import { provincialSheets } from './whole-province';

/** Much work for a slow machine. */
jest.setTimeout(60_000);

const template = emptyAppendix(formA, thuanAn, period('2026-05')).sheets;

function sheetIn({ excel }: OpenedExcel, name: string): Sheet {
  const sheet = sheetNamed(excel.host.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const allNames = ({ excel }: OpenedExcel): string[] =>
  excel.host.workbook.sheets.map(({ name }) => name);

describe('the template', () => {
  test('arrives as its model says', async () => {
    const opened = await openExcel({ version: '365' });
    await opened.host.writeSheets(template, 'refuse');
    const [model] = template;
    const features = featuresOf(opened.excel.host.workbook, 'Phụ lục');
    expect(features).toMatchObject({
      visibility: 'visible',
      merges: model?.merges,
      validations: model?.validations,
      conditionalFormats: model?.conditionalFormats,
      freeze: model?.freeze,
      protected: true,
      print: { ...model?.print, footer: '&C&P/&N' },
    });
    expect(allNames(opened)).toEqual(['Sheet1', ...template.map(({ name }) => name)]);
  });

  test('takes results as they are typed, and keeps its own cells', async () => {
    const opened = await openExcel({ locale: 'en-US' });
    await opened.host.writeSheets(template, 'refuse');
    const { person } = opened.excel;
    expect(person.typeInto('Phụ lục', 'D9', '14.033')).toBe('entered');
    expect(person.typeInto('Phụ lục', 'B9', 'x')).toBe('locked');
    const { cells } = await opened.host.readSheet('Phụ lục');
    expect(cells.find(({ row, column }) => row === 8 && column === 3)?.value).toBe('14.033');
  });

  test('widths are those of a file of ours: 9 pixels a character', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets(
      [{ ...plainSheet('Rộng'), columnWidths: [8, 64, 255] }],
      'refuse',
    );
    expect([...sheetIn(opened, 'Rộng').columnWidths]).toEqual([
      [0, 54],
      [1, 432],
      [2, 1_340],
    ]);
  });

  test('rows are fitted by Excel, but for those with merged cells', async () => {
    const opened = await openExcel();
    const model: SheetModel = {
      ...plainSheet('Cao'),
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      rowHeights: { 0: 34, 1: 51, 2: 51, 7: 500 },
    };
    await opened.host.writeSheets([model], 'refuse');
    expect([...sheetIn(opened, 'Cao').rowHeights]).toEqual([[0, 34]]);
  });
});

describe('contents', () => {
  test.each<[string, CellContent, string, unknown]>([
    ['a number under @', { kind: 'number', number: 14_033 }, '@', 14_033],
    ['a text under a number format', { kind: 'text', text: '14.033' }, '#,##0', '14.033'],
    ['a text that was typed with an apostrophe', { kind: 'text', text: "'007" }, '@', "'007"],
    ['a half of a pair, which no cell holds', { kind: 'text', text: 'a\uD800' }, '@', 'a\uFFFD'],
  ])('%s', async (_, content, numberFormat, value) => {
    const opened = await openExcel();
    const model: SheetModel = {
      ...plainSheet('Ô'),
      styles: { styled: { numberFormat } },
      cells: [{ row: 0, column: 0, content, style: 'styled' }],
    };
    await opened.host.writeSheets([model], 'refuse');
    const cell = sheetIn(opened, 'Ô').cells.get(cellKey(0, 0));
    expect(cell?.value).toBe(value);
    expect(cell?.format?.numberFormat).toBe('@');
  });

  test('a formula under @ is a formula', async () => {
    const opened = await openExcel();
    const content: CellContent = { kind: 'formula', formula: 'SUM(A2:A3)', result: null };
    const model: SheetModel = {
      ...plainSheet('Ô'),
      styles: { styled: { numberFormat: '@' } },
      cells: [
        { row: 0, column: 0, content, style: 'styled' },
        { row: 1, column: 0, content: { kind: 'number', number: 2 } },
      ],
    };
    await opened.host.writeSheets([model], 'refuse');
    const { cells } = await opened.host.readSheet('Ô');
    expect(cells[0]).toMatchObject({ formula: 'SUM(A2:A3)', value: 2 });
  });

  test('a link within the workbook', async () => {
    const opened = await openExcel();
    const content: CellContent = { kind: 'text', text: '=1', link: "#'Sheet1'!A1" };
    const model = { ...plainSheet('Ô'), cells: [{ row: 0, column: 0, content }] };
    await opened.host.writeSheets([model], 'refuse');
    expect(sheetIn(opened, 'Ô').cells.get(cellKey(0, 0))).toMatchObject({
      value: '=1',
      link: { documentReference: "'Sheet1'!A1" },
    });
  });

  test.each<[string, Partial<SheetModel>]>([
    ['link-not-internal', textCell('x', 'https://example.com')],
    [
      'number-not-finite',
      { cells: [{ row: 0, column: 0, content: { kind: 'number', number: NaN } }] },
    ],
    ['unknown-style', { cells: [{ row: 0, column: 0, content: { kind: 'blank' }, style: 'lạ' }] }],
    [
      'unknown-style',
      { cells: [{ row: 0, column: 0, content: { kind: 'blank' }, style: 'constructor' }] },
    ],
    ['cell-outside-sheet', { cells: [{ row: -1, column: 0, content: { kind: 'blank' } }] }],
    ['cell-twice', { cells: [...(textCell('x').cells ?? []), ...(textCell('y').cells ?? [])] }],
  ])('%s: a mistake in a model is found before anything is written', async (code, change) => {
    const opened = await openExcel();
    const writing = opened.host.writeSheets([{ ...plainSheet('Ô'), ...change }], 'refuse');
    await expect(writing).rejects.toMatchObject({ code: 'unexpected', data: { code, sheet: 'Ô' } });
    expect(opened.excel.host.syncs).toHaveLength(0);
  });

  test('what Excel refuses itself leaves no trace', async () => {
    const opened = await openExcel();
    const before = opened.excel.save();
    const content: CellContent = { kind: 'formula', formula: 'SUM(', result: null };
    const model = { ...plainSheet('Ô'), cells: [{ row: 0, column: 0, content }] };
    const writing = opened.host.writeSheets([featureSheet('Mẫu'), model], 'refuse');
    await expect(writing).rejects.toMatchObject({
      code: 'unexpected',
      data: { code: 'InvalidArgument' },
    });
    expect(opened.excel.save()).toEqual(before);
  });
});

function textCell(text: string, link?: string): Partial<SheetModel> {
  const content: CellContent = { kind: 'text', text, ...(link !== undefined && { link }) };
  return { cells: [{ row: 0, column: 0, content }] };
}

describe('where Excel takes no new sheets', () => {
  test.each([
    ['workbook-protected', { workbook: { structureProtected: true } }],
    ['read-only', { faults: { readOnly: true } }],
  ])('%s', async (code, options) => {
    const opened = await openExcel(options);
    const before = opened.excel.save();
    await expect(opened.host.writeSheets(template, 'replace')).rejects.toMatchObject({ code });
    expect(opened.excel.save()).toEqual(before);
  });
});

describe('replaced sheets', () => {
  test('are out of sight, and no longer listed', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ'), plainSheet('Sổ')], 'refuse');
    await opened.host.writeSheets([plainSheet('Phụ lục', 'mới')], 'replace');
    expect((await opened.host.listSheets()).map(({ name }) => name)).toEqual([
      'Sheet1',
      'Phụ lục',
      'Sổ',
    ]);
    expect(opened.excel.host.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Visible',
      'VeryHidden',
      'Visible',
    ]);
  });

  test('the new one comes to the front when the old one was there', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục')], 'refuse');
    await opened.host.selectCell('Phụ lục', 'B2');
    await opened.host.writeSheets([plainSheet('Phụ lục')], 'replace');
    expect(await opened.host.activeSheet()).toBe('Phụ lục');
  });

  test('the only sheet of a workbook can be replaced, and brought back', async () => {
    const opened = await openExcel();
    const before = opened.excel.save();
    const { undo } = await opened.host.writeSheets([featureSheet('Sheet1')], 'replace');
    expect(await opened.host.listSheets()).toEqual([{ name: 'Sheet1', visibility: 'visible' }]);
    await undo();
    expect(opened.excel.save()).toEqual(before);
  });

  test('several in places of their own, hidden ones too', async () => {
    const opened = await openExcel();
    const names = ['A', 'B', 'C', 'D'];
    await opened.host.writeSheets(
      names.map((name) => ({
        ...plainSheet(name),
        visibility: name === 'C' ? 'very-hidden' : 'visible',
      })),
      'refuse',
    );
    const before = opened.excel.save();
    const fresh = ['D', 'Mới', 'C', 'A'].map((name) => plainSheet(name, 'mới'));
    const { undo } = await opened.host.writeSheets(fresh, 'replace');
    expect((await opened.host.listSheets()).map(({ name }) => name)).toEqual([
      'Sheet1',
      ...names,
      'Mới',
    ]);
    await undo();
    expect(opened.excel.save()).toEqual(before);
  });

  test('one after the other, and back again', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục', '0')], 'refuse');
    const steps = [];
    for (const text of ['1', '2', '3']) {
      const before = opened.excel.save();
      const { undo } = await opened.host.writeSheets([plainSheet('Phụ lục', text)], 'replace');
      steps.push({ before, undo });
    }
    for (const { before, undo } of steps.reverse()) {
      await undo();
      expect(opened.excel.save()).toEqual(before);
    }
    expect(steps).toHaveLength(3);
  });

  test('of long ago are let go; the workbook does not grow without end', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
    const undos = [];
    for (let turn = 0; turn < 12; turn++) {
      const { undo } = await opened.host.writeSheets([plainSheet('Phụ lục')], 'replace');
      undos.push(undo);
    }
    expect(allNames(opened)).toHaveLength(2 + 10);
    const before = opened.excel.save();
    await expect(undos[0]?.()).rejects.toMatchObject({ code: 'sheet-missing' });
    expect(opened.excel.save()).toEqual(before);
  });

  test('of a pane that was closed are let go by the next write', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
    await opened.host.writeSheets([plainSheet('Phụ lục')], 'replace');
    const next = createExcelHost(opened.excel.run, () => true);
    await next.writeSheets([plainSheet('Sổ')], 'refuse');
    expect(allNames(opened)).toEqual(['Sheet1', 'Phụ lục', 'Sổ']);
  });

  test('cannot come back while another sheet bears their name', async () => {
    const opened = await openExcel();
    await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
    const { undo } = await opened.host.writeSheets([plainSheet('Phụ lục')], 'replace');
    opened.excel.person.renameSheet('Phụ lục', 'Của tôi');
    opened.excel.person.addSheet('PHỤ LỤC');
    const before = opened.excel.save();
    await expect(undo()).rejects.toMatchObject({ code: 'sheet-exists' });
    expect(opened.excel.save()).toEqual(before);
  });

  test('a sheet of a person that bears such a name stays, and is listed', async () => {
    const opened = await openExcel();
    opened.excel.person.addSheet('_phu_luc_cu_1');
    await opened.host.writeSheets([plainSheet('Sheet1')], 'replace');
    await opened.host.writeSheets([plainSheet('Sheet1')], 'replace');
    expect((await opened.host.listSheets()).map(({ name }) => name)).toEqual([
      'Sheet1',
      '_phu_luc_cu_1',
    ]);
  });
});

test('sheets written beside older ones of their names count their own figures', async () => {
  const sheets = provincialSheets(3);
  const opened = await openExcel();
  await opened.host.writeSheets(sheets, 'refuse');
  const { names } = await opened.host.writeSheets(sheets, 'rename');
  expect(names).toContain('Số liệu xã (2)');
  const { cells } = sheetIn(opened, 'Phụ lục tỉnh (2)');
  const formulas = [...cells.values()].flatMap(({ formula }) => formula ?? []);
  const naming = formulas.filter((formula) => formula.includes('Số liệu xã'));
  expect(naming.length).toBeGreaterThan(10);
  expect(naming.filter((formula) => formula.includes("'Số liệu xã'!"))).toEqual([]);
});

test('the pane may be closed between two requests: what people see is the old workbook', async () => {
  const opened = await openExcel({}, SHORT);
  await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
  const visible = () => {
    const { sheets, ...rest } = opened.excel.save();
    return { ...rest, sheets: sheets.filter(({ visibility }) => visibility !== 'VeryHidden') };
  };
  const before = visible();
  const { host } = opened.excel;
  host.faults.fail = { request: host.syncs.length + 2, when: 'unanswered' };
  const writing = opened.host.writeSheets([featureSheet('Phụ lục')], 'replace');
  const failed = failureOf(writing);
  await opened.excel.settled();
  expect(allNames(opened)).toHaveLength(3);
  expect(visible()).toEqual(before);
  expect(await failed).toMatchObject({ code: 'busy' });
  expect(allNames(opened)).toHaveLength(2);
});

test('notes are left out where Excel has none, and the host says so', async () => {
  const old = await openExcel({ version: 'ltsc-2024' });
  const today = await openExcel({ version: '365' });
  expect([old, today].map(({ host }) => host.capabilities.notes)).toEqual([false, true]);
  for (const { host } of [old, today]) await host.writeSheets([featureSheet('Mẫu')], 'refuse');
  expect(sheetIn(old, 'Mẫu').notes).toEqual([]);
  expect(sheetIn(today, 'Mẫu').notes).toHaveLength(1);
});
