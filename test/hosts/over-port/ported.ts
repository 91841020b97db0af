/** Workbook files beyond a message port, as a page has them beyond a worker's. */
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { FileHosts } from '../../../src/hosts/host';
import { exposeWorkbook } from '../../../src/hosts/over-port/expose-workbook';
import { fileHostsOver } from '../../../src/hosts/over-port/file-hosts';
import type { Patience } from '../../../src/hosts/over-port/patience';
import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import type { FileWorkbook } from '../../../src/hosts/xlsx/file-workbook';

const ports = new Set<MessagePort>();

/** Comlink makes one for each listener, too; Node does not end while any is open. */
class TrackedChannel extends MessageChannel {
  constructor() {
    super();
    ports.add(this.port1).add(this.port2);
  }
}
Object.assign(globalThis, { MessageChannel: TrackedChannel });

export interface PortedFiles extends FileHosts {
  /** What the last worker started holds. @throws Error before it holds any. */
  held(): FileWorkbook;
  /** The last worker started breaks down. */
  breakDown(): void;
  /** Workers started and not ended. */
  readonly alive: number;
  closeAll(): void;
}

/** @param changes of what the workers open files with */
export function portedFiles(
  patience?: Patience,
  changes: Partial<FileHosts> = {},
  startsUp = true,
): PortedFiles {
  let alive = 0;
  let held: FileWorkbook | null = null;
  let breakDown: () => void = () => undefined;
  const hold = (workbook: FileWorkbook): FileWorkbook => (held = workbook);
  const hosts = fileHostsOver(() => {
    const { port1, port2 } = new TrackedChannel();
    alive += 1;
    let ended = false;
    if (startsUp) {
      exposeWorkbook(
        {
          open: async (file) => hold(await openFileWorkbook(file)),
          create: (name) => hold(newFileWorkbook(name)),
          ...changes,
        },
        nodeEndpoint(port1),
      );
    }
    return {
      port: nodeEndpoint(port2),
      broken: new Promise<never>((_, reject) => {
        breakDown = () => {
          reject(new Error('out of memory'));
        };
      }),
      terminate: () => {
        if (ended) return;
        ended = true;
        alive -= 1;
        port1.close();
      },
    };
  }, patience);
  return {
    ...hosts,
    held: () => {
      if (!held) throw new Error('no workbook is open');
      return held;
    },
    breakDown: () => {
      breakDown();
    },
    get alive() {
      return alive;
    },
    closeAll: () => {
      for (const port of ports) port.close();
      ports.clear();
    },
  };
}
