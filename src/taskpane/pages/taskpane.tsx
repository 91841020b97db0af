/** The task pane in Excel. Outside Excel it leads to the browser edition; one too old is told so. */
import './without-eval';
import { createPaneSession } from '../../app/pane/session';
import { realTimer } from '../../app/timer';
import { connectExcel } from '../../hosts/excel';
import type { Language } from '../../i18n/language';
import { placeOf } from '../place';
import { connectEngine } from '../worker/connect';
import { mount, report } from './mount';

async function start(): Promise<void> {
  const connection = await connectExcel();
  if (connection.status === 'too-old') {
    tellTooOld();
    return;
  }
  if (connection.status === 'outside') {
    window.location.replace(`index.html${window.location.search}`);
    return;
  }
  const language: Language = connection.language.startsWith('en') ? 'en' : 'vi';
  document.documentElement.lang = language;
  const session = createPaneSession({
    host: connection.host,
    workbook: connection.workbook,
    engine: connectEngine({ language }),
    timer: realTimer,
    report,
  });
  mount({ session, language, theme: connection.theme });
  // The ribbon's button “Kiểm tra” opens the pane here: it has been asked for.
  if (placeOf(window.location.search) === 'review') await session.check();
}

/** In the words an old webview gets: from a pane of Excel, files can neither be opened nor saved. */
function tellTooOld(): void {
  const script = document.createElement('script');
  script.src = 'old-browser.js';
  document.body.append(script);
}

void start().catch(report);
