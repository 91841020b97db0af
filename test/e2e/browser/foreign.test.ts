/** A workbook no program of ours wrote, with a chart, validations, macros and formats. */
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../support/libreoffice';
import { unpack } from '../../support/ooxml';
import { DATA_PART, DATA_SHEET, foreignWorkbook } from '../../hosts/xlsx/edit/foreign-workbook';
import { changedEntries } from '../../hosts/xlsx/edit/raw-entries';
import { browserEditions, valuesOf } from '../browser-edition';

const open = browserEditions();

test(
  'edited in two cells and saved, it differs in those two only',
  async () => {
    const before = foreignWorkbook();
    const edition = await open({ place: 'review' });
    await edition.filesFor('open-file').setInputFiles({
      name: 'số liệu.xlsm',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(before),
    });
    await edition.heading('no-appendix').waitFor();
    await edition.type('B3', '14173');
    await edition.type('A4', '=Đạ Tẻh & <b>');
    await edition.cell('A4').filter({ hasText: 'Đạ Tẻh' }).waitFor();
    const { name, bytes } = await edition.saved('save-copy');
    expect(name).toBe('số liệu (đã sửa).xlsm');

    // Of the workbook only the request to calculate: results that are no longer true are gone.
    expect(changedEntries(before, bytes)).toEqual(['xl/workbook.xml', DATA_PART]);
    const after = valuesOf(bytes, DATA_SHEET);
    const changed = [...valuesOf(before, DATA_SHEET)].filter(
      ([cell, value]) => after.get(cell) !== value,
    );
    const formulas = ['B5', 'C5', 'D5', 'E9', 'F9'];
    expect(changed.map(([cell]) => cell).filter((cell) => !formulas.includes(cell))).toEqual([
      'B3',
      'A4',
    ]);
    expect([after.get('B3'), after.get('A4')]).toEqual([14_173, '=Đạ Tẻh & <b>']);

    const reopened = convertWorkbook(bytes, 'xlsx');
    expect(valuesOf(reopened, DATA_SHEET).get('B5')).toBe(14_180);
    const charts = [...unpack(reopened).keys()].filter((part) =>
      part.startsWith('xl/charts/chart'),
    );
    expect(charts).toHaveLength(1);
  },
  CONVERSION_TIMEOUT,
);
