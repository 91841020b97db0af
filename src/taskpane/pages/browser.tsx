/** The browser edition: the same interface over workbook files; works without a network once loaded. */
import './without-eval';
import { createBrowserSession } from '../../app/pane/browser-session';
import { realTimer } from '../../app/timer';
import { lamDong } from '../../core/places/gazetteer';
import type { Language } from '../../i18n/language';
import { connectEngine, connectFiles } from '../worker/connect';
import { mount, report } from './mount';
import { keepForOffline } from './offline';
import { namedSample } from './sample';
import { saveFile } from './save-file';

const query = new URLSearchParams(window.location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

async function start(): Promise<void> {
  const session = createBrowserSession({
    files: connectFiles(),
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
