import type { Engine } from '../../../src/app/engine';
import { refused } from '../../../src/app/receive';
import type { Received } from '../../../src/core/merge/types';
import type { SourceFile } from '../../../src/hosts/host';
import { realEngine } from '../engine/real-engine';
import { settled, until } from '../engine/workers';
import { fileFrom, NOTES, opened } from './opened';

const ALL = { template: null, period: null, withoutErrors: false };

const file = (name: string, content = name): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(content),
  modified: null,
});
const read = (name: string): Received => refused(name, 1, [], { code: 'no-appendix', data: {} });

/** A session whose engine reads a file when the test says so. */
function reading() {
  const under = new Map<string, () => void>();
  const asked: string[] = [];
  const receive: Engine['receive'] = ({ name }) =>
    new Promise((resolve) => {
      asked.push(name);
      under.set(name, () => {
        under.delete(name);
        resolve(read(name));
      });
    });
  const open = opened([NOTES], { receive });
  const finish = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      under.get(name)?.();
      await settled();
    }
  };
  const names = () => open.session.getState().received.map((each) => each.file);
  return { ...open, asked, finish, names };
}

describe('progress', () => {
  test('two at a time; in the order given, whichever is read first', async () => {
    const { session, asked, finish, names } = reading();
    const taking = session.takeFiles(['a', 'b', 'c'].map((name) => file(name)));
    await until(() => asked.length === 2);
    expect(asked).toEqual(['a', 'b']);
    expect(session.getState()).toMatchObject({
      busy: 'merging',
      merging: { done: 0, total: 3, file: 'b' },
    });
    await finish('b');
    expect(session.getState().merging).toEqual({ done: 1, total: 3, file: 'c' });
    expect(names()).toEqual(['b']);
    await finish('c', 'a');
    await taking;
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(session.getState()).toMatchObject({ busy: null, merging: null });
  });

  test('files dropped meanwhile are added', async () => {
    const { session, asked, finish, names } = reading();
    const first = session.takeFiles([file('a'), file('b'), file('c')]);
    await until(() => asked.length === 2);
    const second = session.takeFiles([file('d')]);
    await until(() => session.getState().merging?.total === 4);
    expect(session.getState().merging?.done).toBe(0);
    await finish('a', 'b', 'c', 'd');
    await Promise.all([first, second]);
    expect(names()).toEqual(['a', 'b', 'c', 'd']);
    const third = session.takeFiles([file('e')]);
    await until(() => asked.includes('e'));
    expect(session.getState().merging).toMatchObject({ done: 0, total: 1 });
    await finish('e');
    await third;
  });
});

describe('stopping', () => {
  test('what is being read is read; the others are named, and read when given again', async () => {
    const { session, asked, finish, names } = reading();
    const taking = session.takeFiles(['a', 'b', 'c', 'd'].map((name) => file(name)));
    await until(() => asked.length === 2);
    session.stopTaking();
    await finish('a', 'b');
    await taking;
    expect(names()).toEqual(['a', 'b']);
    expect(session.getState()).toMatchObject({ merging: null, stopped: ['c', 'd'], repeated: [] });

    const again = session.takeFiles([file('d')]);
    await until(() => asked.includes('d'));
    await finish('d');
    await again;
    expect(names()).toEqual(['a', 'b', 'd']);
    expect(session.getState().stopped).toEqual(['c']);
  });

  test('at once, before a file is looked at', async () => {
    const { session, asked } = reading();
    const taking = session.takeFiles([file('a')]);
    session.stopTaking();
    await taking;
    expect(asked).toEqual([]);
    expect(session.getState().stopped).toEqual(['a']);
  });

  test('forgetting at once: no file is named', async () => {
    const { session, asked } = reading();
    const taking = session.takeFiles([file('a')]);
    session.forgetFiles();
    await taking;
    expect(asked).toEqual([]);
    expect(session.getState()).toMatchObject({ received: [], stopped: [], repeated: [] });
  });

  test('forgetting while reading: what comes in late is not taken', async () => {
    const { session, asked, finish, names } = reading();
    const taking = session.takeFiles([file('a'), file('b'), file('c')]);
    await until(() => asked.length === 2);
    session.forgetFiles();
    await finish('a', 'b');
    await taking;
    expect(names()).toEqual([]);
    expect(session.getState()).toMatchObject({ merging: null, stopped: [], repeated: [] });
  });
});

describe('files told apart', () => {
  async function takenIn(...drops: SourceFile[][]) {
    const { session } = opened([NOTES], { receive: async ({ name }) => read(name) });
    for (const drop of drops) await session.takeFiles(drop);
    const { received, repeated } = session.getState();
    return { names: received.map((each) => each.file), repeated };
  }

  test('one name, other content: both are kept, under names of their own', async () => {
    const state = await takenIn([
      file('Phụ lục.xlsx', '1'),
      file('Phụ lục.xlsx', '2'),
      file('Phụ lục (2).xlsx', '3'),
      file('.xlsx', '4'),
      file('.xlsx', '5'),
    ]);
    expect(state.names).toEqual([
      'Phụ lục.xlsx',
      'Phụ lục (2).xlsx',
      'Phụ lục (2) (2).xlsx',
      '.xlsx',
      '.xlsx (2)',
    ]);
    expect(state.repeated).toEqual([]);
  });

  test('the same file twice, at once or later, is one', async () => {
    const state = await takenIn([file('a'), file('b'), file('a')], [file('b')]);
    expect(state.names).toEqual(['a', 'b']);
    expect(state.repeated).toEqual(['a', 'b']);
  });

  test('the same content under another name is another file', async () => {
    expect((await takenIn([file('a', '1'), file('b', '1')])).names).toEqual(['a', 'b']);
  });

  test('one that took too long may be given again', async () => {
    const answers = [refused('a', 0, [], { code: 'file-timeout', data: {} }), read('a')];
    const { session } = opened([NOTES], { receive: async () => answers.shift() ?? read('again') });
    const give = () => session.takeFiles([file('a')]);
    await give();
    await give();
    expect(session.getState()).toMatchObject({ received: [read('a')], repeated: [] });
    await give();
    expect(session.getState()).toMatchObject({ received: [read('a')], repeated: ['a'] });
  });
});

test('a mistake of the program costs one file, which is named', async () => {
  const bug = new Error('bug');
  const { session, reported } = opened([NOTES], {
    receive: ({ name }) => (name === 'b' ? Promise.reject(bug) : Promise.resolve(read(name))),
  });
  await session.takeFiles([file('a'), file('b'), file('c')]);
  expect(session.getState().received).toEqual([
    read('a'),
    refused('b', 0, [], { code: 'file-unreadable', data: { reason: 'unexpected' } }),
    read('c'),
  ]);
  expect(session.getState().trouble).toEqual({ code: 'unexpected', data: {} });
  expect(reported).toEqual([bug]);
});

describe('merging', () => {
  test('adds up what came in, in whatever order', async () => {
    const files = await Promise.all([
      fileFrom('1.xlsx', 'Xã Thuận An', { results: { '3': '2' } }),
      fileFrom('2.xlsx', 'Đạ Tẻh', { results: { '3': '40' } }),
    ]);
    const merge = async (given: readonly SourceFile[]) => {
      const { session } = opened([NOTES]);
      await session.takeFiles(given);
      await session.merge(ALL);
      return session.getState().consolidation;
    };
    const consolidation = await merge(files);
    expect(consolidation?.figures.find(({ indicator }) => indicator === '3')?.value).toBe(42);
    expect(await merge([...files].reverse())).toEqual(consolidation);
  });

  test('waits for files under way', async () => {
    const { session, asked, finish } = reading();
    const taking = session.takeFiles([file('a')]);
    await until(() => asked.length === 1);
    const merging = session.merge(ALL);
    await settled();
    expect(session.getState().consolidation).toBeNull();
    await finish('a');
    await Promise.all([taking, merging]);
    expect(session.getState().consolidation?.counts.files).toBe(1);
  });

  test('is void when files come, or go', async () => {
    const { session } = opened([NOTES]);
    await session.takeFiles([await fileFrom('a.xlsx')]);
    await session.merge(ALL);
    await session.writeConsolidation('ask');
    await session.takeFiles([await fileFrom('b.xlsx', 'Đạ Tẻh')]);
    expect(session.getState()).toMatchObject({ consolidation: null, consolidationWritten: false });
    await session.merge(ALL);
    expect(session.getState().consolidation?.counts.merged).toBe(2);
    session.forgetFiles();
    expect(session.getState()).toMatchObject({ consolidation: null, received: [] });
  });

  test('a merge of files forgotten meanwhile is not shown', async () => {
    let answer: () => void = () => undefined;
    const { session } = opened([NOTES], {
      consolidate: async (...given) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return realEngine().consolidate(...given);
      },
    });
    await session.takeFiles([file('a')]);
    const merging = session.merge(ALL);
    await settled();
    session.forgetFiles();
    answer();
    await merging;
    expect(session.getState().consolidation).toBeNull();
  });
});
