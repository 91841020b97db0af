import { read } from '@e965/xlsx';
import { addSheets } from '../../../../src/hosts/xlsx/edit/add/add-sheets';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { HostFailure } from '../../../../src/hosts/host-failure';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { elements, packageProblems, part, schemaProblems, unpack } from '../../../support/ooxml';
import type { Parts } from '../../../support/ooxml';
import { featureSheet, plainSheet } from '../../contract-sheets';
import { featuresOf } from '../features';
import { sheetOf } from '../write/rich-workbook';
import {
  DATA_PART,
  DATA_SHEET,
  OTHER_PART,
  OTHER_SHEET,
  foreignPart,
  foreignWorkbook,
} from './foreign-workbook';
import { changedEntries } from './raw-entries';

/** Parts that say what the package holds, and the styles; all else is content. */
const BOOKKEEPING = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

function sheetNames(bytes: Uint8Array): string[] {
  return readWorkbook({ name: 'a.xlsm', bytes, modified: null }).sheets.map(({ name }) => name);
}

/** Parts with a schema, but for those the test's own workbook writes loosely. */
function checked(parts: Parts): Parts {
  const loose = [DATA_PART, OTHER_PART, 'xl/vbaProject.bin'];
  return new Map(
    [...parts].filter(([name]) => /^xl\/|^\[|rels$/.test(name) && !loose.includes(name)),
  );
}

describe('sheets added to a foreign workbook', () => {
  const before = foreignWorkbook();
  let after: Uint8Array;
  let parts: Parts;

  beforeAll(async () => {
    after = await addSheets(before, [featureSheet('Mẫu'), plainSheet("Rà soát 'A' & <b>")]);
    parts = unpack(after);
  });

  test('what was there stays to the byte, but for the lists of parts, sheets and styles', () => {
    expect(changedEntries(before, after).sort()).toEqual(
      [
        ...BOOKKEEPING,
        'xl/comments3.xml',
        'xl/drawings/vmlDrawing3.vml',
        'xl/worksheets/_rels/sheet3.xml.rels',
        'xl/worksheets/sheet3.xml',
        'xl/worksheets/sheet4.xml',
      ].sort(),
    );
  });

  test('sheets stand after the others, the one in front stays there', () => {
    expect(sheetNames(after)).toEqual([DATA_SHEET, OTHER_SHEET, 'Mẫu', "Rà soát 'A' & <b>"]);
    const workbook = part(parts, 'xl/workbook.xml');
    expect(elements(workbook, 'workbookView')[0]).toMatchObject({ activeTab: '0' });
    expect(elements(workbook, 'sheet').map(({ sheetId }) => sheetId)).toEqual(['4', '2', '5', '6']);
    // two sheets selected at once are edited together, without a word
    const selected = [...parts.values()].filter((xml) => xml.includes('tabSelected="1"'));
    expect(selected).toHaveLength(1);
  });

  test('names of the workbook stay, those of a sheet bear its place', () => {
    const names = elements(part(parts, 'xl/workbook.xml'), 'definedName');
    expect(names.map((each) => [each['name'], each['localSheetId']])).toEqual([
      ['_xlnm._FilterDatabase', '0'],
      ['Tong', undefined],
      ['_xlnm._FilterDatabase', '2'],
      ['_xlnm.Print_Area', '2'],
      ['_xlnm.Print_Titles', '2'],
    ]);
  });

  test('styles that were there keep their numbers', () => {
    const styles = part(parts, 'xl/styles.xml');
    const old = foreignPart('xl/styles.xml');
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts']) {
      const inside = (xml: string): string =>
        new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(xml)?.[1] ?? 'none';
      expect(inside(styles).startsWith(inside(old))).toBe(true);
      const count = Number(elements(styles, list)[0]?.['count']);
      expect(count).toBeGreaterThan(Number(elements(old, list)[0]?.['count']));
    }
  });

  test('the package is whole: valid parts, nothing that dangles', () => {
    expect(schemaProblems(checked(parts))).toEqual([]);
    expect(packageProblems(parts)).toEqual(packageProblems(unpack(before)));
  });

  test('the sheet is what the model says', () => {
    const model = featureSheet('Mẫu');
    const { styles, ...features } = featuresOf(after, 'Mẫu');
    expect(features).toEqual({
      visibility: 'visible',
      merges: model.merges,
      validations: model.validations,
      conditionalFormats: model.conditionalFormats,
      protected: true,
      freeze: model.freeze,
      autoFilter: model.autoFilter,
      print: model.print,
      notes: new Map([['B3', model.cells[2]?.note]]),
    });
    expect(styles.get('B3')).toMatchObject(model.styles['input'] ?? {});
  });

  test('cells without a style are in our font, not the workbook’s', () => {
    const { styles } = featuresOf(after, "Rà soát 'A' & <b>");
    expect(styles.get('A1')?.font).toMatchObject({ name: 'Times New Roman', size: 13 });
    expect(featuresOf(after, OTHER_SHEET).visibility).toBe('visible');
  });

  test('columns are as wide in pixels as in a workbook of our own', () => {
    // a digit takes 9 pixels in Times New Roman 13, 7 in the workbook's Calibri 11
    const widths = elements(part(parts, 'xl/worksheets/sheet3.xml'), 'col');
    expect(widths.map(({ width }) => Number(width))).toEqual(
      [30, 14, 14].map((each) => Math.round((each * 900) / 7) / 100),
    );
  });

  test(
    'LibreOffice opens and calculates it, old and new',
    () => {
      const resaved = convertWorkbook(after, 'xlsx');
      const workbook = read(resaved, { type: 'array', WTF: true });
      expect(workbook.SheetNames).toEqual(sheetNames(after));
      expect(workbook.Sheets['Mẫu']?.['B5']).toMatchObject({ f: 'SUM(B3:B4)' });
      expect(workbook.Sheets[DATA_SHEET]?.['B5']).toMatchObject({ v: 14_040 });
      expect([...unpack(resaved).keys()].some((name) => name.startsWith('xl/charts/'))).toBe(true);
      expect(featuresOf(resaved, 'Mẫu').notes.size).toBe(1);
    },
    CONVERSION_TIMEOUT,
  );

  test('cells of it can be edited', () => {
    const edited = editCells(after, [{ sheet: 'Mẫu', cell: 'B3', value: '14.033' }]);
    const sheet = readWorkbook({ name: 'a', bytes: edited, modified: null }).sheets[2];
    expect(sheet?.cells.find(({ row, column }) => row === 2 && column === 1)?.value).toBe('14.033');
  });
});

describe('sheets put in the place of others', () => {
  test('the parts only the old one used go: chart, picture, notes, its formulas', async () => {
    const after = await addSheets(foreignWorkbook(), [plainSheet(DATA_SHEET)]);
    const parts = unpack(after);
    expect([...parts.keys()].sort()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'customXml/item1.xml',
        'docProps/core.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/tables/table1.xml',
        'xl/vbaProject.bin',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        OTHER_PART,
        'xl/worksheets/sheet3.xml',
      ].sort(),
    );
    expect(sheetNames(after)).toEqual([DATA_SHEET, OTHER_SHEET]);
    expect(packageProblems(parts)).toEqual(packageProblems(unpack(foreignWorkbook())));
    expect(part(parts, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
    expect(part(parts, 'xl/workbook.xml')).toContain(">'Số liệu'!$B$5</definedName>");
  });

  test('formulas of other sheets stay in the chain of calculation', async () => {
    const chain = foreignPart('xl/calcChain.xml').replace(
      '</calcChain>',
      '<c r="B9" i="2"/></calcChain>',
    );
    const file = foreignWorkbook({ 'xl/calcChain.xml': chain });
    const parts = unpack(await addSheets(file, [plainSheet(DATA_SHEET)]));
    expect(elements(part(parts, 'xl/calcChain.xml'), 'c')).toEqual([{ r: 'B9', i: '2' }]);
  });

  test('a sheet in front that is hidden now gives way', async () => {
    const hidden = { ...plainSheet(DATA_SHEET), visibility: 'hidden' as const };
    const parts = unpack(await addSheets(foreignWorkbook(), [hidden]));
    expect(elements(part(parts, 'xl/workbook.xml'), 'workbookView')[0]).toMatchObject({
      activeTab: '1',
    });
  });
});

describe('workbooks as other programs write them', () => {
  const prefix = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(' xmlns="', ' xmlns:x="');

  test('namespaces under a prefix, lists missing or empty', async () => {
    const styles = foreignPart('xl/styles.xml')
      .replace(/<numFmts.*<\/numFmts>/, '')
      .replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0"/>')
      .replace('numFmtId="170"', 'numFmtId="0"');
    const workbook = foreignPart('xl/workbook.xml')
      .replace(/<definedNames>.*<\/definedNames>/, '')
      .replaceAll('r:id', 'rel:id')
      .replace('xmlns:r=', 'xmlns:rel=');
    const types = foreignPart('[Content_Types].xml');
    const after = await addSheets(
      foreignWorkbook({
        'xl/styles.xml': prefix(styles),
        'xl/workbook.xml': prefix(workbook),
        '[Content_Types].xml': prefix(types),
      }),
      [featureSheet('Mẫu')],
    );
    const parts = unpack(after);
    expect(schemaProblems(checked(parts))).toEqual([]);
    expect(part(parts, 'xl/workbook.xml')).toMatch(
      /<x:sheet name="Mẫu" sheetId="5" rel:id="rId7"\/>/,
    );
    expect(part(parts, 'xl/styles.xml')).toContain('<x:numFmts count="2"><x:numFmt numFmtId="164"');
    expect(part(parts, 'xl/styles.xml')).toContain('<x:dxfs count="2"><x:dxf>');
    expect(sheetNames(after)).toContain('Mẫu');
  });

  test('a number format of ours never takes the number of one of theirs', async () => {
    const parts = unpack(await addSheets(foreignWorkbook(), [featureSheet('Mẫu')]));
    const formats = elements(part(parts, 'xl/styles.xml'), 'numFmt');
    expect(formats.map(({ numFmtId }) => numFmtId)).toEqual(['170', '171', '172']);
    expect(
      featuresOf(await addSheets(foreignWorkbook(), [featureSheet('Mẫu')]), 'Mẫu').styles.get('B3'),
    ).toMatchObject({ numberFormat: '@' });
  });
});

describe('refused', () => {
  async function refusal(file: Uint8Array, sheet = plainSheet('Mới')): Promise<unknown> {
    const failure: unknown = await addSheets(file, [sheet]).catch((error: unknown) => error);
    if (failure instanceof HostFailure) return { code: failure.code, data: failure.data };
    return failure instanceof Error ? failure.message : 'added';
  }

  test('where sheets may not be added', async () => {
    const workbook = foreignPart('xl/workbook.xml').replace(
      '<bookViews>',
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    expect(await refusal(foreignWorkbook({ 'xl/workbook.xml': workbook }))).toEqual({
      code: 'workbook-protected',
      data: {},
    });
  });

  test('where styles are not as usual', async () => {
    const styles = foreignPart('xl/styles.xml').replace(/<fills.*<\/fills>/, '');
    expect(await refusal(foreignWorkbook({ 'xl/styles.xml': styles }))).toMatchObject({
      code: 'not-supported',
      data: { reason: 'styles' },
    });
    expect(await refusal(foreignWorkbook({ 'xl/styles.xml': null }))).toMatchObject({
      code: 'not-supported',
      data: { reason: 'styles' },
    });
  });

  test('where no sheet would be left to see', async () => {
    const workbook = foreignPart('xl/workbook.xml').replace(
      'sheetId="2"',
      'sheetId="2" state="hidden"',
    );
    const file = foreignWorkbook({ 'xl/workbook.xml': workbook });
    const hidden = sheetOf({ name: DATA_SHEET, visibility: 'hidden' });
    expect(await refusal(file, hidden)).toEqual({
      code: 'unexpected',
      data: { code: 'no-visible-sheet' },
    });
  });
});
