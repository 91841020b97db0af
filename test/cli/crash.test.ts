/** Faults that are the program's own, or of who reads its output. */
import * as fs from 'node:fs';
import path from 'node:path';
import { CLI, namesIn, phuLuc, run, SAMPLES, sharedFolder, tempFolder } from './phu-luc';

const folder = tempFolder();
const shared = sharedFolder();
const inFolder = (name: string) => path.join(folder(), name);

function preload(code: string) {
  const file = path.join(shared(), 'preload.cjs');
  fs.writeFileSync(file, code);
  return { cwd: folder(), node: ['--require', file] };
}

function expectUntouched(): void {
  expect(namesIn(folder())).toEqual(['a.xlsx']);
  expect(fs.readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('bản cũ');
}

const merge = ['merge', SAMPLES, '--out', 'a.xlsx', '--force', '--json'];

describe('a crash ends with 70, says that no file was changed, and that is true', () => {
  beforeEach(() => fs.writeFileSync(inFolder('a.xlsx'), 'bản cũ'));
  afterEach(() => {
    expectUntouched();
  });

  test.each([
    ['while loading', `Array.prototype.flatMap = () => { throw new RangeError('giả'); };`],
    ['before reading', `Intl.DateTimeFormat = function () { throw new RangeError('giả'); };`],
    [
      'just before writing',
      `require('node:crypto').randomUUID = () => { throw new TypeError('giả'); };`,
    ],
    ['out of nowhere', `setTimeout(() => { throw new TypeError('giả'); }, 150);`],
    ['in a promise nobody holds', `setTimeout(() => void Promise.reject(new Error('giả')), 150);`],
  ])('%s', (_, code) => {
    const ran = phuLuc(
      merge,
      preload(`if (require('node:worker_threads').isMainThread) {${code}}`),
    );
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 70, stdout: '' });
    expect(ran.stderr).toContain('sự cố ngoài dự kiến (giả). Không có tệp nào bị thay đổi.');
  });

  test('in a worker, which names the file', () => {
    const ran = phuLuc(
      merge,
      preload(`const { isMainThread } = require('node:worker_threads');
        if (!isMainThread) {
          const find = Array.prototype.flatMap;
          Array.prototype.flatMap = function (...args) {
            if (new Error().stack.includes('takeIn')) throw new RangeError('giả');
            return find.apply(this, args);
          };
        }`),
    );
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 70, stdout: '' });
    expect(ran.stderr).toMatch(/sự cố ngoài dự kiến \(.*\.(xlsx|xls|ods): giả\)/);
  });

  test('an installation that lacks the worker', () => {
    const cli = path.join(shared(), 'cli.js');
    fs.copyFileSync(CLI, cli);
    const ran = phuLuc(merge, { cwd: folder(), cli });
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 70, stdout: '' });
    expect(ran.stderr).toContain('Không có tệp nào bị thay đổi');
  });

  test('in English', () => {
    const where = preload(`setTimeout(() => { throw new TypeError('fake'); }, 100);`);
    const { status, stderr } = phuLuc([...merge, '--lang', 'en'], where);
    expect(status).toBe(70);
    expect(stderr).toContain('unexpected fault (fake). No file was changed.');
  });
});

describe('who reads the output', () => {
  test('may stop reading: no complaint, and the status of the work', () => {
    const command = `"${process.execPath}" "${CLI}" check "${SAMPLES}" --json | true
      exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = run('bash', ['-c', command], { cwd: folder() });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  test('may have no room: then the result is lost, and the status says so', () => {
    const full = fs.openSync('/dev/full', 'w');
    try {
      const { status, stderr } = phuLuc(['check', SAMPLES, '--json'], {
        cwd: folder(),
        stdio: ['ignore', full, 'pipe'],
      });
      expect(status).toBe(74);
      expect(stderr).toContain('Không in được kết quả ra đầu ra chuẩn (ENOSPC)');
    } finally {
      fs.closeSync(full);
    }
  });

  test('may have closed standard error', () => {
    const command = `"${process.execPath}" "${CLI}" check khong-co.xlsx 2>&-`;
    expect(run('bash', ['-c', command], { cwd: folder() }).status).toBe(2);
  });
});
