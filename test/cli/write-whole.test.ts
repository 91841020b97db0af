import * as fs from 'node:fs';
import path from 'node:path';
import { UsageFailure } from '../../src/cli/failure';
import { checkOutput, isSameFile, writeWhole } from '../../src/cli/write-whole';
import { namesIn, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);
const bytes = new TextEncoder().encode('mới');
const read = (name: string) => fs.readFileSync(inFolder(name), 'utf8');

describe('isSameFile', () => {
  beforeEach(() => {
    fs.writeFileSync(inFolder('a'), '');
    fs.writeFileSync(inFolder('b'), '');
    fs.symlinkSync('a', inFolder('mem'));
    fs.linkSync(inFolder('a'), inFolder('cung'));
    fs.symlinkSync('khong-co', inFolder('dut'));
  });

  test.each([
    ['a', 'a', true],
    ['a', './x/../a', false],
    ['a', 'mem', true],
    ['cung', 'mem', true],
    ['a', 'b', false],
    ['dut', 'dut', false],
    ['khong-co', 'khong-co', false],
  ])('%s and %s: %s', async (one, other, same) => {
    expect(await isSameFile(inFolder(one), `${folder()}/${other}`)).toBe(same);
  });
});

describe('checkOutput', () => {
  test.each<[string, string, boolean, string | null]>([
    ['new', 'moi.xlsx', false, null],
    ['there', 'co.xlsx', false, 'out-exists'],
    ['there, with force', 'co.xlsx', true, null],
    ['an input', 'vao.xlsx', false, 'out-is-input'],
    ['an input, with force', 'vao.xlsx', true, 'out-is-input'],
    ['a link to an input', 'lien-ket.xlsx', true, 'out-is-input'],
    ['a folder', 'thu-muc.xlsx', true, 'out-is-folder'],
    ['in no folder', 'khong/moi.xlsx', true, 'out-no-folder'],
    ['below a file', 'co.xlsx/moi.xlsx', true, 'out-no-folder'],
  ])('%s', async (_, out, force, code) => {
    fs.writeFileSync(inFolder('co.xlsx'), '');
    fs.writeFileSync(inFolder('vao.xlsx'), '');
    fs.symlinkSync('vao.xlsx', inFolder('lien-ket.xlsx'));
    fs.mkdirSync(inFolder('thu-muc.xlsx'));
    const failure = await checkOutput(inFolder(out), [inFolder('vao.xlsx')], force).then(
      () => null,
      (error: unknown) => (error instanceof UsageFailure ? error.code : error),
    );
    expect(failure).toBe(code);
  });
});

describe('writeWhole', () => {
  test('writes a new file and leaves no draft', () => {
    writeWhole(inFolder('a.xlsx'), bytes, false);
    expect(read('a.xlsx')).toBe('mới');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });

  test('never overwrites without force, even when nobody asked before', () => {
    fs.writeFileSync(inFolder('a.xlsx'), 'cũ');
    expect(() => {
      writeWhole(inFolder('a.xlsx'), bytes, false);
    }).toThrow(expect.objectContaining({ code: 'out-exists' }) as Error);
    expect(read('a.xlsx')).toBe('cũ');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });

  test('with force a link is replaced, and what it led to stays', () => {
    fs.writeFileSync(inFolder('goc'), 'cũ');
    fs.symlinkSync('goc', inFolder('a.xlsx'));
    writeWhole(inFolder('a.xlsx'), bytes, true);
    expect([read('goc'), read('a.xlsx')]).toEqual(['cũ', 'mới']);
  });

  test('a folder that is gone: said with the system’s own code', () => {
    expect(() => {
      writeWhole(inFolder('khong', 'a.xlsx'), bytes, true);
    }).toThrow(
      expect.objectContaining({
        code: 'out-not-written',
        data: { file: inFolder('khong', 'a.xlsx'), reason: 'ENOENT' },
      }) as Error,
    );
  });

  test('leaves no listener for signals behind', () => {
    const count = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = count();
    writeWhole(inFolder('a.xlsx'), bytes, false);
    expect(count()).toBe(before);
  });
});
