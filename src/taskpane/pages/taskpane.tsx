/** The task pane in Excel. Outside Excel, or in one too old, it leads to the browser edition. */
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
  if (connection.status !== 'excel') {
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

void start().catch(report);
