/** Formats, borders and sizes of cells. */
import { onSheet, withSheet } from './on-sheet';

test('whole columns give no values but take formats', async () => {
  const excel = await withSheet({ cells: { B2: 'x' } });
  const read = await onSheet(excel, async (sheet, context) => {
    const whole = sheet.getRange();
    whole.format.font.name = 'Times New Roman';
    whole.format.wrapText = true;
    const columns = sheet.getRange('A:B').load('values,address,format/font/name');
    const cell = sheet.getRange('B2').load('format/font/name,format/wrapText');
    await context.sync();
    return [
      columns.values,
      columns.address,
      columns.format.font.name,
      cell.format.font.name,
      cell.format.wrapText,
    ];
  });
  expect(read).toEqual([null, 'PL!A:B', 'Times New Roman', 'Times New Roman', true]);
});

test('formats of cells that differ are null; borders are shared by neighbours', async () => {
  const excel = await withSheet();
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRanges('A1:A2,C3').format.fill.color = '#fff2cc';
    sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
    const first = sheet.getRange('A1').load('format/font/bold,format/fill/color');
    const both = sheet.getRange('A1:A2').load('format/font/bold,format/fill/color');
    const bottom = first.format.borders.getItem('EdgeBottom').load('style,color,weight');
    const all = sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').load('style');
    await context.sync();
    return {
      first: [first.format.font.bold, first.format.fill.color],
      both: [both.format.font.bold, both.format.fill.color],
      bottom: [bottom.style, bottom.color, bottom.weight],
      all: all.style,
    };
  });
  expect(read).toEqual({
    first: [true, '#FFF2CC'],
    both: [null, '#FFF2CC'],
    bottom: ['Continuous', '#000000', 'Thin'],
    all: null,
  });
});

test('cell properties are set and read in one call each', async () => {
  const excel = await withSheet();
  const read = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [
        {
          format: {
            font: { bold: true, color: '#C00000', size: 13 },
            fill: { color: '#FFF2CC' },
            protection: { locked: false },
            borders: { top: { style: 'Continuous', color: '#808080' } },
            wrapText: true,
          },
        },
        {},
      ],
    ]);
    range.setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
    const properties = range.getCellProperties({
      address: true,
      format: {
        font: { bold: true, color: true },
        fill: { color: true },
        protection: true,
        borders: { style: true },
        wrapText: true,
      },
    });
    const columns = range.getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    });
    await context.sync();
    return { properties: properties.value[0] ?? [], columns: columns.value };
  });
  const none = { style: 'None' };
  expect(read.properties).toEqual([
    {
      address: 'PL!A1',
      format: {
        font: { bold: true, color: '#C00000' },
        fill: { color: '#FFF2CC' },
        protection: { locked: false, formulaHidden: false },
        borders: { top: { style: 'Continuous' }, bottom: none, left: none, right: none },
        wrapText: true,
      },
    },
    {
      address: 'PL!B1',
      format: {
        font: { bold: false, color: '#000000' },
        fill: { color: '#FFFFFF' },
        protection: { locked: true, formulaHidden: false },
        borders: { top: none, bottom: none, left: none, right: none },
        wrapText: false,
      },
    },
  ]);
  expect(read.columns).toEqual([
    { columnHidden: false, format: { columnWidth: 30 } },
    { columnHidden: true, format: { columnWidth: 48 } },
  ]);
});
