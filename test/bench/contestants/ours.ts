/** Our whole merge in one thread: read, recognise, check, merge, write. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createReceiver } from '../../../src/app/receive';
import { consolidate } from '../../../src/core/merge/consolidate';
import type { Received } from '../../../src/core/merge/types';
import { createGazetteer, lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { provincialWorkbook } from '../../../src/core/sheets/province';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../../src/hosts/xlsx';
import { sheetWords } from '../../../src/i18n/sheet-words';
import { serve } from '../contest';
import { countryCommunes } from '../make-workbooks';

const scale = process.argv[2];
const places = scale === 'country' ? createGazetteer(countryCommunes()) : lamDong;
const receiver = createReceiver(xlsxReader, {
  templates: builtInTemplates(),
  places,
  reference: builtInReference(places),
  today: '2026-01-15',
});

serve(async (files) => {
  const received: Received[] = [];
  for (const file of files) {
    const source = { name: path.basename(file), bytes: readFileSync(file), modified: null };
    received.push(await receiver.receive(source));
  }
  const consolidation = consolidate(received, {
    template: null,
    period: null,
    expected: places.communes,
    withoutErrors: false,
  });
  if (consolidation.counts.merged !== files.length) {
    throw new Error(`merged ${String(consolidation.counts.merged)} of ${String(files.length)}`);
  }
  const bytes = await writeWorkbook(provincialWorkbook(consolidation, sheetWords('vi')));
  return bytes.length;
});
