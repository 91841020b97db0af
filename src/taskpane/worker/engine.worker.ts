/** A worker of the page: reads, recognises, checks, merges and writes, so that the page never waits. */
import { createEngine } from '../../app/engine/create-engine';
import { exposeEngine } from '../../app/engine/over-port';
import { lamDong } from '../../core/places/gazetteer';
import { builtInReference } from '../../core/reference/built-in';
import { builtInTemplates } from '../../core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../hosts/xlsx';
import { reviewSheetWords, sheetWords } from '../../i18n/sheet-words';
import { setupOfName } from './setup';

const office = {
  templates: builtInTemplates(),
  places: lamDong,
  reference: builtInReference(lamDong),
  /** Of the people using it: Vietnam, wherever the machine's clock is set. */
  get today(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  },
};
const { language } = setupOfName(self.name);

const words = { province: sheetWords(language), review: reviewSheetWords(language) };

exposeEngine(createEngine({ ...xlsxReader, write: writeWorkbook }, office, words));
