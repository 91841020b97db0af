/** The page's side: opens workbook files in workers, each in one of its own. */
import { proxy, transfer, wrap, type Endpoint } from 'comlink';
import { FileRefused } from '../file-refused';
import type { FileHosts } from '../host';
import { HostFailure } from '../host-failure';
import { valueOf, type Answer } from './answer';
import { buffersOf } from './hand-over';
import { PATIENCE, TookTooLong, within, type Patience } from './patience';
import type { RemoteWorkbook } from './remote-workbook';
import { PortFileHost } from './file-host';

/** A worker, as its page sees it. */
export interface WorkbookWorker {
  readonly port: Endpoint;
  /** Rejects when the worker breaks down; never resolves. */
  readonly broken: Promise<never>;
  terminate(): void;
}

/**
 * A file that cannot be read, takes too long or breaks its worker is refused; the bytes given are
 * gone from the page. An open workbook whose worker breaks answers `workbook-lost`, once and for all.
 */
export function fileHostsOver(
  start: () => WorkbookWorker,
  patience: Patience = PATIENCE,
): FileHosts {
  const opened = async (
    ask: (remote: RemoteWorkbook) => Promise<Answer<void>>,
  ): Promise<PortFileHost> => {
    const worker = start();
    // Heard of by whoever asks something.
    worker.broken.catch(() => undefined);
    try {
      const remote = toRemote(worker.port);
      await ready(remote, worker, patience);
      valueOf(await reading(ask(remote), worker, patience));
      return new PortFileHost(remote, worker, patience.answer);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  };
  return {
    open: (file) => opened((remote) => remote.open(transfer(file, buffersOf(file.bytes)))),
    create: (name) => opened((remote) => remote.create(name)),
  };
}

async function ready(
  remote: RemoteWorkbook,
  { broken }: WorkbookWorker,
  { start }: Patience,
): Promise<void> {
  try {
    await within(remote.isReady(), broken, start);
  } catch (cause) {
    throw new HostFailure('unexpected', { code: 'worker-start' }, { cause });
  }
}

/** @throws FileRefused */
async function reading(
  answer: Promise<Answer<void>>,
  { broken }: WorkbookWorker,
  { open }: Patience,
): Promise<Answer<void>> {
  const refusing = broken.catch(() => {
    throw new FileRefused('file-unreadable', { reason: 'worker-broke' });
  });
  try {
    return await within(answer, refusing, open);
  } catch (error) {
    throw error instanceof TookTooLong ? new FileRefused('file-timeout') : error;
  }
}

/** The same calls, with a listener that can be called from beyond the port. */
function toRemote(port: Endpoint): RemoteWorkbook {
  const remote = wrap<RemoteWorkbook>(port) as unknown as RemoteWorkbook;
  return {
    isReady: () => remote.isReady(),
    open: (file) => remote.open(file),
    create: (name) => remote.create(name),
    listSheets: () => remote.listSheets(),
    activeSheet: () => remote.activeSheet(),
    readSheet: (name) => remote.readSheet(name),
    readOn: (reading, from) => remote.readOn(reading, from),
    writeSheets: (sheets, existing) => remote.writeSheets(sheets, existing),
    writeCells: (sheet, edits) => remote.writeCells(sheet, edits),
    markCells: (sheet, marks) => remote.markCells(sheet, marks),
    countMarks: (sheet) => remote.countMarks(sheet),
    takeBack: (write) => remote.takeBack(write),
    selectCell: (sheet, cell) => remote.selectCell(sheet, cell),
    watchEdits: (listener) => remote.watchEdits(proxy(listener)),
    stopWatching: (watch) => remote.stopWatching(watch),
    toBytes: () => remote.toBytes(),
  };
}
