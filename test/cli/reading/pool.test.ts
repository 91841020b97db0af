import { Worker } from 'node:worker_threads';
import { createReadingPool, type PoolOptions } from '../../../src/cli/reading/pool';
import type { InputFile } from '../../../src/cli/inputs';
import type { Received } from '../../../src/core/merge/types';

/** Speaks as the real worker does; the name of a file says what it costs. */
const ACTOR = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ label, as }) => {
  if (label.startsWith('slow')) for (;;);
  if (label.startsWith('regex')) /^(a+)+$/.test('a'.repeat(64) + 'b');
  if (label.startsWith('greedy')) { const all = []; for (;;) all.push(new Array(1e5).fill(label)); }
  if (label.startsWith('silent')) return;
  if (label.startsWith('faulty')) throw new TypeError('lỗi giả');
  if (label.startsWith('leaves')) process.exit(0);
  if (as === 'past') {
    parentPort.postMessage({ kind: 'past', past: { file: label, reports: [], refusal: null, left: [] } });
    return;
  }
  parentPort.postMessage({ kind: 'received', received: {
    file: label, status: 'read', refusal: null, sheets: threadId, ignoredSheets: [], submissions: [],
  } });
});
parentPort.postMessage({ kind: 'ready' });
`;

let started: Worker[] = [];
let pools: ReturnType<typeof createReadingPool>[] = [];

function start(code = ACTOR): Worker {
  const worker = new Worker(code, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });
  started.push(worker);
  return worker;
}

beforeEach(() => {
  started = [];
  pools = [];
});
afterEach(() => Promise.all(pools.map((pool) => pool.close())));

function pool(options: Partial<PoolOptions> = {}) {
  const made = createReadingPool({ start, ...options });
  pools.push(made);
  return made;
}

const files = (...names: string[]): InputFile[] =>
  names.map((name) => ({ path: name, label: name, named: true }));

const outcomes = (received: readonly Received[]) =>
  received.map(({ file, refusal }) => [file, refusal?.code ?? 'read']);

test('answers in the order of the files, and tells of each as it is done', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `tep-${String(at)}`);
  const done: string[] = [];
  const received = await pool().readAll(files(...names), ({ file }) => done.push(file));
  expect(received.map(({ file }) => file)).toEqual(names);
  expect(done).toHaveLength(30);
  expect(new Set(done)).toEqual(new Set(names));
  expect(started.length).toBeLessThanOrEqual(4);
});

test.each([
  ['slow', 'file-timeout'],
  ['silent', 'file-timeout'],
  ['regex', 'file-timeout'],
  ['greedy', 'file-bomb'],
])(
  'a %s file is stopped and refused; those after it are read',
  async (cost, code) => {
    const limit = cost === 'greedy' ? 30_000 : 300;
    const names = ['a', `${cost}-1`, 'b', `${cost}-2`, 'c', 'd'];
    const received = await pool({ limit }).readAll(files(...names), () => undefined);
    expect(outcomes(received)).toEqual([
      ['a', 'read'],
      [`${cost}-1`, code],
      ['b', 'read'],
      [`${cost}-2`, code],
      ['c', 'read'],
      ['d', 'read'],
    ]);
  },
  60_000,
);

test('loading the worker is not counted against the file', async () => {
  const late = `const end = Date.now() + 600; while (Date.now() < end); ${ACTOR}`;
  const received = await pool({ start: () => start(late), limit: 300 }).readAll(
    files('a'),
    () => undefined,
  );
  expect(outcomes(received)).toEqual([['a', 'read']]);
});

test.each([
  ['faulty', 'faulty.xlsx: lỗi giả'],
  ['leaves', 'leaves.xlsx: the worker ended'],
])('a fault of the program (%s) fails the run and names the file', async (fault, message) => {
  const names = ['a', `${fault}.xlsx`, 'b', 'c'];
  await expect(pool().readAll(files(...names), () => undefined)).rejects.toThrow(message);
});

test.each([
  ['does not load', 'throw new Error("không nạp được")', 'không nạp được'],
  ['ends at once', 'process.exit(0)', 'the worker ended'],
])('a worker that %s fails the run', async (_, code, message) => {
  const reading = pool({ start: () => start(code) }).readAll(files('a', 'b'), () => undefined);
  await expect(reading).rejects.toThrow(message);
});

test('closing stops the workers that are still busy', async () => {
  const one = pool({ limit: 60_000 });
  const reading = one.readAll(files('slow', 'slow', 'slow', 'a'), () => undefined);
  const [result] = await Promise.allSettled([
    reading,
    new Promise((resolve) => setTimeout(resolve, 200)).then(() => one.close()),
  ]);
  expect(result).toMatchObject({ status: 'rejected' });
  expect(String(result.status === 'rejected' && result.reason)).toContain('the worker ended');
  expect(started.map(({ threadId }) => threadId)).toEqual(started.map(() => -1));
});

test('a file that is only compared with is guarded alike, by the same workers', async () => {
  const one = pool({ limit: 300 });
  const past = await one.readPast(files('a', 'slow', 'b'), () => undefined);
  expect(past).toEqual([
    { file: 'a', reports: [], refusal: null, left: [] },
    { file: 'slow', reports: [], refusal: { code: 'file-timeout', data: {} }, left: [] },
    { file: 'b', reports: [], refusal: null, left: [] },
  ]);
  const before = started.length;
  expect(outcomes(await one.readAll(files('c'), () => undefined))).toEqual([['c', 'read']]);
  expect(started).toHaveLength(before);
});

test('no files, no workers', async () => {
  expect(await pool().readAll([], () => undefined)).toEqual([]);
  expect(started).toEqual([]);
});
