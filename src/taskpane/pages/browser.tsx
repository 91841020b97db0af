/** The browser edition: the same interface over workbook files; works without a network once loaded. */
import './without-eval';
import { createBrowserSession } from '../../app/pane/browser-session';
import { realTimer } from '../../app/timer';
import { lamDong } from '../../core/places/gazetteer';
import type { SourceFile } from '../../hosts/host';
import type { Language } from '../../i18n/language';
import { connectEngine } from '../worker/connect';
import { mount, report } from './mount';
import { keepForOffline } from './offline';
import { namedSample } from './sample';
import { saveFile } from './save-file';

const query = new URLSearchParams(window.location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

const workbookFiles = () => import('../../hosts/xlsx/file-workbook');

async function start(): Promise<void> {
  const session = createBrowserSession({
    files: {
      open: async (file: SourceFile) => (await workbookFiles()).openFileWorkbook(file),
      create: async (name: string) => (await workbookFiles()).newFileWorkbook(name),
    },
    places: lamDong,
    engine: connectEngine({ language }),
    timer: realTimer,
    report,
  });
  mount({ session, language, onSave: saveFile });
  keepForOffline();
  const sample = await namedSample();
  if (sample) await session.openFile(sample);
}

void start().catch(report);
