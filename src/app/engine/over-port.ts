/** An engine over a message port, through comlink; bytes are handed over, never copied. */
import { expose, transfer, wrap, type Endpoint } from 'comlink';
import type { SourceFile } from '../../hosts/host';
import { answering, type RemoteEngine } from './remote';
import type { Engine } from './types';

/** The worker's side: answers whoever calls through `port`. */
export function exposeEngine(engine: Engine, port?: Endpoint): void {
  const remote = answering(engine);
  const exposed: RemoteEngine = {
    ...remote,
    write: async (model) => handedOver(await remote.write(model)),
  };
  expose(exposed, port);
}

/** The page's side. The bytes of a file given are gone from the page afterwards. */
export function engineOver(port: Endpoint): RemoteEngine {
  const remote = wrap<RemoteEngine>(port);
  return {
    check: (workbook) => remote.check(workbook),
    receive: (file) => remote.receive(withBytes(file)),
    useReference: (reference) => remote.useReference(reference),
    readReference: (file) => remote.readReference(withBytes(file)),
    consolidate: (received, choices) => remote.consolidate(received, choices),
    emptyAppendix: (template, commune, period) => remote.emptyAppendix(template, commune, period),
    provincialWorkbook: (consolidation) => remote.provincialWorkbook(consolidation),
    write: (model) => remote.write(model),
  };
}

function withBytes(file: SourceFile): SourceFile {
  return transfer(file, buffersOf(file.bytes));
}

function handedOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, buffersOf(bytes));
}

/** Memory shared with others, or of which the bytes are a part, is copied instead. */
function buffersOf({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
