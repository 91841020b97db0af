import type { Engine } from '../../../src/app/engine';
import { createPooledEngine } from '../../../src/app/engine/pool';
import { refused } from '../../../src/app/receive';
import type { Received } from '../../../src/core/merge/types';
import type { GivenReference } from '../../../src/core/reference/types';
import { FileRefused } from '../../../src/hosts/file-refused';
import type { SourceFile } from '../../../src/hosts/host';
import { realEngine } from './real-engine';
import { settled, stagedTimer, stagedWorker, type StagedWorker } from './workers';

const file = (name: string): SourceFile => ({ name, bytes: new Uint8Array(), modified: null });
const read = (name: string): Received => refused(name, 1, [], { code: 'no-appendix', data: {} });
const NO_FIGURES: GivenReference = { figures: new Map(), columns: [], problems: [] };
const BLANK = { file: 'a.xlsx', modified: null, sheets: [], partial: false };

/** A pool whose workers note what they are asked, and answer when told to. */
function pool(change: (engine: Engine) => Partial<Engine> = () => ({})) {
  const clock = stagedTimer();
  const workers: StagedWorker[] = [];
  const asked: string[] = [];
  const answers = new Map<string, (received: Received) => void>();
  const engine = createPooledEngine({
    timer: clock.timer,
    start: () => {
      const number = workers.length;
      const real = realEngine();
      const worker = stagedWorker({
        ...real,
        receive: ({ name }) =>
          new Promise((resolve) => {
            asked.push(`${String(number)}: ${name}`);
            answers.set(name, resolve);
          }),
        check: async (workbook) => {
          asked.push(`${String(number)}: check`);
          return real.check(workbook);
        },
        useReference: async (reference) => {
          asked.push(`${String(number)}: reference ${reference ? 'given' : 'none'}`);
        },
        usePast: async (past) => {
          asked.push(`${String(number)}: past ${past ? String(past.length) : 'none'}`);
        },
        ...change(real),
      });
      workers.push(worker);
      return worker;
    },
  });
  const answer = async (name: string): Promise<void> => {
    answers.get(name)?.(read(name));
    await settled();
  };
  return { engine, clock, workers, asked, answer };
}

describe('many files', () => {
  test('are read two at a time, in the order given', async () => {
    const { engine, workers, asked, answer } = pool();
    const all = ['a', 'b', 'c', 'd'].map((name) => engine.receive(file(name)));
    await settled();
    expect(asked.filter((line) => !line.includes('reference'))).toEqual(['0: a', '1: b']);

    for (const name of ['b', 'a', 'c', 'd']) await answer(name);

    expect(asked.filter((line) => !line.includes('reference'))).toEqual([
      '0: a',
      '1: b',
      '1: c',
      '0: d',
    ]);
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'].map(read));
    expect(workers).toHaveLength(2);
  });

  test('what the page waits for goes before files that wait', async () => {
    const { engine, asked, answer } = pool();
    const files = ['a', 'b', 'c'].map((name) => engine.receive(file(name)));
    await settled();
    const checked = engine.check(BLANK);
    await answer('a');
    expect(await checked).toMatchObject({ refusal: { code: 'no-appendix' } });
    expect(asked.slice(-2)).toEqual(['0: check', '0: c']);
    await answer('b');
    await answer('c');
    expect(await Promise.all(files)).toHaveLength(3);
  });
});

describe('a file that takes over ten seconds', () => {
  test('costs its worker, is refused, and the next one is read', async () => {
    const { engine, clock, workers, asked, answer } = pool();
    const [slow, other, next] = ['a', 'b', 'c'].map((name) => engine.receive(file(name)));
    await settled();
    await answer('b');
    clock.pass(9_999);
    await settled();
    expect(workers.map(({ terminated }) => terminated)).toEqual([false, false]);

    clock.pass(1);
    expect(await slow).toEqual(refused('a', 0, [], { code: 'file-timeout', data: {} }));
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
    expect(await other).toEqual(read('b'));
    expect(await next).toMatchObject({ refusal: { code: 'file-timeout' } });

    const late = engine.receive(file('d'));
    await settled();
    await answer('d');
    expect(await late).toEqual(read('d'));
    expect(asked.at(-1)).toBe('2: d');
    expect(clock.pending()).toEqual([]);
  });

  test('the time to load a worker is not the file’s', async () => {
    let loaded: () => void = () => undefined;
    const { engine, clock, answer } = pool(() => ({
      useReference: () =>
        new Promise((resolve) => {
          loaded = resolve;
        }),
    }));
    const reading = engine.receive(file('a'));
    await settled();
    clock.pass(30_000);
    loaded();
    await settled();
    await answer('a');
    expect(await reading).toEqual(read('a'));
  });

  test('so is a sheet of reference figures', async () => {
    const { engine, clock } = pool(() => ({ readReference: () => new Promise(() => undefined) }));
    const reading = engine.readReference(file('nen'));
    await settled();
    clock.pass(10_000);
    await expect(reading).rejects.toMatchObject({ code: 'file-timeout' });
  });
});

describe('a worker that breaks', () => {
  test('at work: the file is refused, and the next is read by another', async () => {
    const { engine, workers, asked, answer } = pool();
    const reading = engine.receive(file('a'));
    await settled();
    workers[0]?.break(new Error('out of memory'));
    expect(await reading).toMatchObject({ file: 'a', refusal: { code: 'file-unreadable' } });

    const next = engine.receive(file('b'));
    await settled();
    await answer('b');
    expect(await next).toEqual(read('b'));
    expect(asked.at(-1)).toBe('1: b');
  });

  test('between files: nothing is refused', async () => {
    const { engine, workers, asked, answer } = pool();
    const first = engine.receive(file('a'));
    await settled();
    await answer('a');
    await first;
    workers[0]?.break(new Error('gone'));
    await settled();
    const next = engine.receive(file('b'));
    await settled();
    await answer('b');
    expect(await next).toEqual(read('b'));
    expect(asked.at(-1)).toBe('1: b');
    expect(workers[0]?.terminated).toBe(true);
  });

  test('before it has started: no file is to blame', async () => {
    const { engine, workers } = pool(() => ({ useReference: () => new Promise(() => undefined) }));
    const reading = engine.receive(file('a'));
    await settled();
    workers[0]?.break(new Error('404'));
    await expect(reading).rejects.toThrow('the worker did not start');
  });

  test('that cannot be made at all: the same', async () => {
    const { timer } = stagedTimer();
    const engine = createPooledEngine({
      timer,
      start: () => {
        throw new Error('blocked by policy');
      },
    });
    await expect(engine.check(BLANK)).rejects.toThrow('the worker did not start');
  });
});

test('an error of the engine is the caller’s, and its worker works on', async () => {
  const { engine, workers } = pool(() => ({
    readReference: () => Promise.reject(new Error('bug')),
  }));
  await expect(engine.readReference(file('a'))).rejects.toThrow('bug');
  await expect(engine.readReference(file('a'))).rejects.toThrow('bug');
  expect(workers).toHaveLength(1);
});

test('a refusal keeps its code and data', async () => {
  const { engine } = pool(() => ({
    readReference: () => Promise.reject(new FileRefused('file-csv', { reason: 'x' })),
  }));
  await expect(engine.readReference(file('a'))).rejects.toMatchObject({
    code: 'file-csv',
    data: { reason: 'x' },
  });
});

test('reference figures reach every worker, those started later too', async () => {
  const { engine, asked, answer } = pool();
  const first = engine.receive(file('a'));
  await settled();
  await engine.useReference(NO_FIGURES);
  const second = engine.receive(file('b'));
  await settled();
  await answer('a');
  const third = engine.receive(file('c'));
  await settled();
  expect(asked).toEqual([
    '0: reference none',
    '0: a',
    '1: reference given',
    '1: b',
    '0: reference given',
    '0: c',
  ]);
  await answer('b');
  await answer('c');
  await Promise.all([first, second, third]);
});

test('so do earlier reports, each told once', async () => {
  const { engine, asked, answer } = pool();
  const receive = async (name: string): Promise<void> => {
    const reading = engine.receive(file(name));
    await settled();
    await answer(name);
    await reading;
  };
  await receive('a');
  await engine.usePast([]);
  await receive('b');
  await receive('c');
  await engine.usePast(null);
  await receive('d');
  expect(asked).toEqual([
    '0: reference none',
    '0: a',
    '0: past 0',
    '0: b',
    '0: c',
    '0: past none',
    '0: d',
  ]);
});

test('a file of earlier reports that takes too long, or breaks its worker, is refused', async () => {
  const { engine, clock, workers } = pool(() => ({ readPast: () => new Promise(() => undefined) }));
  const slow = engine.readPast(file('cham'));
  await settled();
  clock.pass(10_000);
  expect(await slow).toEqual({
    file: 'cham',
    reports: [],
    refusal: { code: 'file-timeout', data: {} },
    left: [],
  });
  const breaking = engine.readPast(file('vo'));
  await settled();
  workers[1]?.break(new Error('out of memory'));
  expect(await breaking).toMatchObject({ refusal: { code: 'file-unreadable' } });
});

test('closing ends the workers, and nothing is answered any more', async () => {
  const { engine, workers, clock, answer } = pool();
  const heard: unknown[] = [];
  for (const name of ['a', 'b', 'c']) {
    void engine.receive(file(name)).then(
      (received) => heard.push(received),
      (error: unknown) => heard.push(error),
    );
  }
  await settled();
  engine.close();
  await answer('a');
  clock.pass(200_000);
  await settled();
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(heard).toEqual([]);
});
