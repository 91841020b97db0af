/** The engine as the pages have it, with a clock that stands still. */
import { createEngine } from '../../../src/app/engine/create-engine';
import type { Engine } from '../../../src/app/engine';
import type { Office } from '../../../src/app/receive';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../../src/hosts/xlsx';
import { reviewSheetWords, sheetWords } from '../../../src/i18n/sheet-words';

export const office: Office = {
  templates: builtInTemplates(),
  places: lamDong,
  reference: builtInReference(lamDong),
  today: '2026-07-15',
};

export const words = { province: sheetWords('vi'), review: reviewSheetWords('vi') };

export function realEngine(changes: Partial<Office> = {}): Engine {
  const xlsx = { ...xlsxReader, write: writeWorkbook };
  return createEngine(xlsx, { ...office, ...changes }, words);
}
