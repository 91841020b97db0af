/** An engine over a message port, through comlink; bytes are handed over, never copied. */
import { expose, transfer, wrap, type Endpoint } from 'comlink';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/sheets/snapshot';
import type { SourceFile } from '../../hosts/host';
import { buffersOf } from '../../hosts/over-port/hand-over';
import { pieceFrom } from '../../hosts/over-port/pieces';
import { answering, type RemoteEngine } from './remote';
import type { Engine } from './types';

/** What passes the port: a workbook to be checked goes ahead of the question, in pieces. */
interface PortEngine extends RemoteEngine {
  /** @param sheet its place in the workbook that will be asked about next */
  bringCells(sheet: number, cells: readonly CellSnapshot[]): Promise<void>;
}

/** The worker's side: answers whoever calls through `port`, one question at a time. */
export function exposeEngine(engine: Engine, port?: Endpoint): void {
  const remote = answering(engine);
  let brought: CellSnapshot[][] = [];
  const exposed: PortEngine = {
    ...remote,
    bringCells: async (sheet, cells) => {
      const before = (brought[sheet] ??= []);
      for (const cell of cells) before.push(cell);
    },
    check: (workbook) => {
      const cells = brought;
      brought = [];
      const sheets = workbook.sheets.map((sheet, at) => ({
        ...sheet,
        cells: cells[at] ?? sheet.cells,
      }));
      return remote.check({ ...workbook, sheets });
    },
    provincialFile: async (consolidation) => {
      const bytes = await remote.provincialFile(consolidation);
      return transfer(bytes, buffersOf(bytes));
    },
  };
  expose(exposed, port);
}

/** The page's side. The bytes of a file given are gone from the page afterwards. */
export function engineOver(port: Endpoint): RemoteEngine {
  const remote = wrap<PortEngine>(port);
  return {
    check: async (workbook) => remote.check(await withoutCells(workbook, remote.bringCells)),
    receive: (file) => remote.receive(withBytes(file)),
    useReference: (reference) => remote.useReference(reference),
    readReference: (file) => remote.readReference(withBytes(file)),
    usePast: (reports) => remote.usePast(reports),
    readPast: (file) => remote.readPast(withBytes(file)),
    consolidate: (received, choices) => remote.consolidate(received, choices),
    waive: (submission, finding, given) => remote.waive(submission, finding, given),
    cellMarks: (reviewed) => remote.cellMarks(reviewed),
    reviewSheet: (reviewed) => remote.reviewSheet(reviewed),
    referenceSheet: (commune) => remote.referenceSheet(commune),
    emptyAppendix: (template, commune, period) => remote.emptyAppendix(template, commune, period),
    provincialWorkbook: (consolidation) => remote.provincialWorkbook(consolidation),
    provincialFile: (consolidation) => remote.provincialFile(consolidation),
  };
}

/** What is left of a workbook when its cells have gone ahead: a small one goes as it is. */
async function withoutCells(
  workbook: WorkbookSnapshot,
  bring: PortEngine['bringCells'],
): Promise<WorkbookSnapshot> {
  const all = workbook.sheets.flatMap(({ cells }) => cells);
  if (pieceFrom(all, 0).length === all.length) return workbook;
  for (const [at, { cells }] of workbook.sheets.entries()) {
    for (let from = 0; from < cells.length;) {
      const piece = pieceFrom(cells, from);
      await bring(at, piece);
      from += piece.length;
    }
  }
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
}

function withBytes(file: SourceFile): SourceFile {
  return transfer(file, buffersOf(file.bytes));
}
