/** Every request of every write fails, in every way: the workbook is then as it was, or complete. */
import { HostFailure } from '../../../src/hosts/host-failure';
import type { FailingRequest } from '../../excel-host/faults';
import type { SavedWorkbook } from '../../excel-host/snapshot';
import { featureSheet, plainSheet } from '../contract-sheets';
import { failureOf, openExcel, SHORT } from './excel';
import type { OpenedExcel } from './excel';

/** Much work for a slow machine. */
jest.setTimeout(60_000);

interface Operation {
  readonly name: string;
  /** Requests it takes when nothing fails. */
  readonly requests: number;
  /** Where a failure may be mended by a second attempt, so that nothing is told. */
  readonly mends?: boolean;
  /** @returns the operation, ready to be called. */
  prepare(opened: OpenedExcel): Promise<() => Promise<unknown>>;
}

const CELLS = [
  { cell: 'B3', value: '=1+1' },
  { cell: 'B5', value: 7 },
  { cell: 'A1', value: null },
  { cell: 'H30', value: 'mới' },
] as const;
const NEW_SHEETS = [featureSheet('Phụ lục'), featureSheet('Sau'), plainSheet('Sổ')];

const MARKS = [
  { cell: 'B4', fill: 'FFC7CE', note: 'Số người giảm' },
  { cell: 'B3', fill: 'FFC7CE', note: 'Ô đã có ghi chú' },
  { cell: 'H30', fill: 'FFEB9C', note: 'Thiếu' },
];
const OTHER_MARKS = [{ cell: 'A5', fill: 'C6EFCE', note: 'Khớp' }];

const OPERATIONS: readonly Operation[] = [
  {
    name: 'adding sheets',
    requests: 3,
    prepare: ({ host }) =>
      Promise.resolve(() => host.writeSheets([featureSheet('Mới'), plainSheet('Cuối')], 'refuse')),
  },
  {
    name: 'replacing sheets, the one in front too',
    requests: 3,
    prepare: async ({ host }) => {
      await host.selectCell('Phụ lục', 'B2');
      return () => host.writeSheets(NEW_SHEETS, 'replace');
    },
  },
  {
    name: 'adding sheets under free names',
    requests: 3,
    prepare: ({ host }) => Promise.resolve(() => host.writeSheets(NEW_SHEETS, 'rename')),
  },
  {
    name: 'taking added sheets back',
    requests: 2,
    mends: true,
    prepare: async ({ host }) => (await host.writeSheets(NEW_SHEETS, 'rename')).undo,
  },
  {
    name: 'taking replacing sheets back',
    requests: 2,
    mends: true,
    prepare: async ({ host }) => {
      await host.selectCell('Phụ lục', 'B2');
      return (await host.writeSheets(NEW_SHEETS, 'replace')).undo;
    },
  },
  {
    name: 'writing cells',
    requests: 2,
    prepare: ({ host }) => Promise.resolve(() => host.writeCells('Sổ', CELLS)),
  },
  {
    name: 'taking cells back',
    requests: 2,
    mends: true,
    prepare: ({ host }) => host.writeCells('Sổ', CELLS),
  },
  {
    name: 'marking cells of a protected sheet',
    requests: 3,
    prepare: async ({ host }) => {
      await host.writeSheets([featureSheet('Khóa')], 'refuse');
      return () => host.markCells('Khóa', MARKS);
    },
  },
  {
    name: 'marking other cells',
    requests: 3,
    prepare: async ({ host }) => {
      await host.markCells('Sổ', OTHER_MARKS);
      return () => host.markCells('Sổ', MARKS);
    },
  },
  {
    name: 'taking all marks of a protected sheet away',
    requests: 3,
    prepare: async ({ host }) => {
      await host.writeSheets([featureSheet('Khóa')], 'refuse');
      await host.markCells('Khóa', MARKS);
      return () => host.markCells('Khóa', []);
    },
  },
  {
    name: 'taking a marking back',
    requests: 3,
    mends: true,
    prepare: async ({ host }) => {
      await host.writeSheets([featureSheet('Khóa')], 'refuse');
      await host.markCells('Khóa', OTHER_MARKS);
      return host.markCells('Khóa', MARKS);
    },
  },
];

async function open(patience?: typeof SHORT): Promise<OpenedExcel> {
  const opened = await openExcel({ version: '365' }, patience);
  await opened.host.writeSheets(
    [plainSheet('Phụ lục', 'cũ'), { ...featureSheet('Sổ'), protected: false }],
    'refuse',
  );
  return opened;
}

/** The workbook after the operation when nothing fails. */
async function complete({
  prepare,
}: Operation): Promise<{ saved: SavedWorkbook; counts: number[] }> {
  const opened = await open();
  const operation = await prepare(opened);
  const before = opened.excel.host.syncs.length;
  await operation();
  const counts = opened.excel.host.syncs.slice(before).map(({ actions }) => actions);
  return { saved: opened.excel.save(), counts };
}

/** Some 8 places in a request, its first and last actions among them. */
function places(actions: number): number[] {
  const step = Math.max(1, Math.floor(actions / 6));
  const some = Array.from({ length: 6 }, (_, index) => 1 + index * step);
  return [...new Set([...some, actions - 2, actions - 1])].filter(
    (place) => place > 0 && place < actions,
  );
}

describe.each(OPERATIONS)('$name', (operation) => {
  let whole: Awaited<ReturnType<typeof complete>>;

  beforeAll(async () => {
    whole = await complete(operation);
  });

  async function expectWhole(fail: FailingRequest): Promise<void> {
    const opened = await open(fail.when === 'unanswered' ? SHORT : undefined);
    const { excel } = opened;
    const run = await operation.prepare(opened);
    const before = excel.save();
    const { host } = excel;
    host.faults.fail = { ...fail, request: host.syncs.length + fail.request };
    const failure = await failureOf(run());
    await opened.host.writeSheets([], 'refuse');
    const told = failure instanceof HostFailure;
    expect(told || (failure === null && operation.mends === true)).toBe(true);
    const saved = JSON.stringify(excel.save());
    // an undo may be complete and its answer lost; a write that failed has left nothing
    const complete = operation.mends === true ? [JSON.stringify(whole.saved)] : [];
    expect([JSON.stringify(before), ...complete]).toContain(saved);
    expect(told || saved === complete[0]).toBe(true);
  }

  test('takes as many requests as it says', () => {
    expect(whole.counts).toHaveLength(operation.requests);
  });

  const requests = Array.from({ length: operation.requests }, (_, index) => index + 1);

  test.each(
    requests.flatMap((request) =>
      (['before', 'after', 'unanswered'] as const).map((when) => ({ request, when })),
    ),
  )('request $request fails: $when', async (fail) => {
    await expectWhole(fail);
  });

  test.each(requests)('request %i fails midway', async (request) => {
    for (const actions of places(whole.counts[request - 1] ?? 0)) {
      await expectWhole({ request, when: 'midway', actions });
    }
    expect(whole.counts[request - 1]).toBeGreaterThan(1);
  });

  test('fails, and is done when it is asked for again', async () => {
    const opened = await open();
    const run = await operation.prepare(opened);
    const { host } = opened.excel;
    host.faults.fail = { request: host.syncs.length + operation.requests, when: 'before' };
    await run().catch(() => null);
    await run();
    expect(opened.excel.save()).toEqual(whole.saved);
  });
});
