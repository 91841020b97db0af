import { read, type WorkBook } from '@e965/xlsx';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { elements, part, texts, unpack, type Parts } from '../../../support/ooxml';
import { richWorkbook, workbookOf } from './rich-workbook';

const FORM = "Phụ lục 'A' 2026";

/** Written by us, opened, recalculated and saved by LibreOffice. */
async function resaved(
  model: Parameters<typeof writeWorkbook>[0],
): Promise<{ parts: Parts; workbook: WorkBook }> {
  const bytes = convertWorkbook(await writeWorkbook(model), 'xlsx');
  return { parts: unpack(bytes), workbook: read(bytes, { type: 'array', WTF: true }) };
}

describe('a written workbook in LibreOffice', () => {
  let parts: Parts;
  let workbook: WorkBook;

  beforeAll(async () => {
    ({ parts, workbook } = await resaved(richWorkbook));
  }, CONVERSION_TIMEOUT);

  test('formulas are recalculated: 14.033 + 7', () => {
    const form = workbook.Sheets[FORM];
    expect(form?.['D8']).toMatchObject({ v: 14_040, f: 'SUM(D6:D7)' });
    expect(form?.['D9']).toMatchObject({ v: 14_040 });
    expect(form?.['E8']).toMatchObject({ v: 'Trên 100 & <dưới> 100.000' });
  });

  test('text is kept', () => {
    expect(workbook.Sheets[FORM]?.['E6']).toMatchObject({
      v: 'Công văn số 88/UBND-VHXH ngày 25/7/2025\nKế hoạch số 14/KH-UBND',
    });
  });

  test('merges are kept', () => {
    expect(
      elements(part(parts, 'xl/worksheets/sheet2.xml'), 'mergeCell').map(({ ref }) => ref),
    ).toEqual(['A1:E1', 'A2:E2', 'A3:E3', 'A8:C8']);
  });

  test('validations are kept', () => {
    const validations = elements(part(parts, 'xl/worksheets/sheet2.xml'), 'dataValidation');
    expect(validations.map(({ type, errorStyle }) => [type, errorStyle]).sort()).toEqual([
      ['custom', 'warning'],
      ['list', 'stop'],
    ]);
  });

  test('conditional formats, protection, filter and page are kept', () => {
    const form = part(parts, 'xl/worksheets/sheet2.xml');
    expect(elements(form, 'cfRule')).toHaveLength(2);
    expect(elements(form, 'sheetProtection')).toMatchObject([{ sheet: 'true' }]);
    expect(elements(form, 'autoFilter')).toMatchObject([{ ref: 'A5:E7' }]);
    expect(elements(form, 'pageSetup')).toMatchObject([
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
  });

  test('hidden sheets stay hidden', () => {
    // LibreOffice has one kind of hidden only
    expect(elements(part(parts, 'xl/workbook.xml'), 'sheet').map(({ state }) => state)).toEqual([
      'hidden',
      'visible',
      'hidden',
    ]);
  });

  test('names, print area and title rows are kept', () => {
    const names = elements(part(parts, 'xl/workbook.xml'), 'definedName').map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Ket_qua', '_xlnm.Print_Area', '_xlnm.Print_Titles']),
    );
  });

  test('notes are kept', () => {
    expect(texts(part(parts, 'xl/comments2.xml'), 't').join('')).toMatch(/^Tổng các phần/);
  });
});

test(
  'text that looks like something else stays text in LibreOffice',
  async () => {
    const lookalikes = ['=1+1', '+84', '@A1', '14.033', '12/8/2025', '#N/A', '_x0041_', '  a  '];
    const cells = lookalikes.map((text, row) => ({
      row,
      column: 0,
      content: { kind: 'text' as const, text },
    }));
    const { workbook } = await resaved(workbookOf({ cells }));
    const sheet = workbook.Sheets['Phụ lục'];
    expect(lookalikes.map((_, row) => sheet?.[`A${String(row + 1)}`] as unknown)).toEqual(
      lookalikes.map((text) => expect.objectContaining({ t: 's', v: text }) as unknown),
    );
  },
  CONVERSION_TIMEOUT,
);
