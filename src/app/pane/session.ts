/** The session of the task pane: over the one workbook that is open in Excel. */
import type { WorkbookHost } from '../../hosts/host';
import { createActions } from './actions';
import { createDesk, type DeskOptions } from './desk';
import { OpenWorkbook } from './open-workbook';
import { createStore, firstState } from './store';
import type { PaneSession } from './types';

export interface PaneOptions extends DeskOptions {
  readonly host: WorkbookHost;
  /** The name a person knows the workbook by: it may name a commune and a period. */
  readonly workbook: string;
}

/** The session closes the engine with itself. */
export function createPaneSession({ host, workbook, ...options }: PaneOptions): PaneSession {
  const desk = createDesk(options, createStore(firstState('excel', workbook), options.report));
  const open = new OpenWorkbook(host, workbook, desk);
  return createActions(desk, () => open);
}
