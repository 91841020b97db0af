/** The review of a real appendix (phụ lục xã Thuận An, 5/2026) as LibreOffice lays it out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createReceiver } from '../../../../src/app/receive';
import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { reviewSheet } from '../../../../src/core/sheets/review-sheet';
import { builtInTemplates } from '../../../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../../../src/hosts/xlsx';
import { reviewSheetWords } from '../../../../src/i18n/sheet-words';
import { CONVERSION_TIMEOUT, withFittedRows } from '../../../support/libreoffice';
import { elements, part, unpack } from '../../../support/ooxml';

const SAMPLE = path.resolve(__dirname, '../../../../assets/samples/xa/phu-luc-xa-thuan-an.xlsx');

test.each(['vi', 'en'] as const)(
  'no text of it is cut (%s)',
  async (language) => {
    const receiver = createReceiver(xlsxReader, {
      templates: builtInTemplates(),
      places: lamDong,
      reference: builtInReference(lamDong),
      today: '2026-06-01',
    });
    const name = 'phu-luc-xa-thuan-an.xlsx';
    const received = await receiver.receive({ name, bytes: readFileSync(SAMPLE), modified: null });
    const [reviewed] = received.submissions;
    if (!reviewed) throw new Error('no submission');
    const sheet = reviewSheet(reviewed, { words: reviewSheetWords(language), date: '2026-06-01' });
    const merged = new Set(sheet.merges.map(({ top }) => top));

    const bytes = withFittedRows(await writeWorkbook({ title: '', sheets: [sheet] }));
    const rows = elements(part(unpack(bytes), 'xl/worksheets/sheet1.xml'), 'row');
    const needed = new Map(rows.map(({ r, ht }) => [Number(r) - 1, Number(ht)]));
    // LibreOffice fits no merged cell
    const told = Object.entries(sheet.rowHeights ?? {}).filter(([row]) => !merged.has(Number(row)));
    expect(told.length).toBeGreaterThan(reviewed.findings.length / 2);
    expect(told.filter(([row, height]) => height < (needed.get(Number(row)) ?? Infinity))).toEqual(
      [],
    );
  },
  2 * CONVERSION_TIMEOUT,
);
