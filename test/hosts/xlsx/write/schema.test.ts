import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { packageProblems, schemaProblems, unpack } from '../../../support/ooxml';
import { richWorkbook, workbookOf } from './rich-workbook';

describe('the package of a written workbook', () => {
  test.each([
    ['one of everything', richWorkbook],
    ['an empty sheet', workbookOf()],
    [
      'text that looks like markup, an error, an escape',
      workbookOf({
        cells: ['<b>&amp;"\'', '#N/A', '_x0041_', '\u0001\uFFFF', ' \t\n'].map((text, row) => ({
          row,
          column: 0,
          content: { kind: 'text', text },
          note: text,
        })),
      }),
    ],
  ])('is valid and has nothing dangling: %s', async (_, model) => {
    const parts = unpack(await writeWorkbook(model));
    expect(schemaProblems(parts)).toEqual([]);
    expect(packageProblems(parts)).toEqual([]);
  });

  test('the checks themselves find what is wrong', async () => {
    const parts = new Map(unpack(await writeWorkbook(richWorkbook)));
    parts.set('xl/worksheets/sheet1.xml', '<worksheet><nonsense/></worksheet>');
    parts.set('xl/loose.xml', '<loose r:id="rId9"/>');
    parts.delete('xl/styles.xml');
    expect(schemaProblems(parts).join('\n')).toMatch(/xl-worksheets-sheet1\.xml/);
    expect(packageProblems(parts)).toEqual([
      'no type: xl/loose.xml',
      'typed but absent: xl/styles.xml',
      'xl/_rels/workbook.xml.rels leads to xl/styles.xml',
      'xl/loose.xml names rId9',
    ]);
  });
});
