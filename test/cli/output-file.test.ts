import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { METADATA_SHEET } from '../../src/core/submission/metadata';
import { readWorkbook } from '../../src/hosts/xlsx';
import { writeAppendix, writePlainWorkbook } from './appendices';
import { merged } from './formats';
import { CLI, FORM_A, namesIn, phuLuc, run, SAMPLES, tempFolder, type Ran } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);
const read = (file: string) => fs.readFileSync(inFolder(file));

const template = (out: string, ...rest: string[]) =>
  phuLuc(['template', FORM_A, '--commune', '24682', '--period', '2026-Q2', '--out', out, ...rest], {
    cwd: folder(),
  });
const merge = (...args: string[]) => phuLuc(['merge', ...args], { cwd: folder() });

function expectUsage({ status, stdout, stderr }: Ran, said: string): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(said);
}

/** A workbook that was written whole, by us. */
function expectWhole(file: string): void {
  const bytes = read(file);
  const { sheets, partial } = readWorkbook({ name: file, bytes, modified: null });
  expect(partial).toBe(false);
  expect(sheets.map(({ name }) => name)).toContain(METADATA_SHEET);
}

/** Loaded before the program: takes the place of functions of Node's that write files. */
function preload(code: string): { cwd: string; node: string[] } {
  const file = inFolder('..', `${path.basename(folder())}-preload.cjs`);
  fs.writeFileSync(file, `const fs = require('node:fs');\n${code}`);
  return { cwd: folder(), node: ['--require', file] };
}
afterEach(() => {
  fs.rmSync(inFolder('..', `${path.basename(folder())}-preload.cjs`), { force: true });
});

const SYSTEM_ERROR = `const fail = (code) => {
  throw Object.assign(new Error(code), { code, syscall: 'test' });
};
`;

describe('template', () => {
  test('writes the form of a commune and a period', () => {
    const { status, stdout } = template('a.xlsx');
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Phụ lục trống “Phụ lục cấp xã, 16 chỉ số (Lâm Đồng, 2026)”, Xã Thuận An, quý II năm 2026.\nĐã ghi a.xlsx.\n',
    );
    expect(namesIn(folder())).toEqual(['a.xlsx']);
    expectWhole('a.xlsx');
  });

  test.each(['24682', 'Thuận An', 'xã Thuận An', 'xa thuan an', 'Thuận An'.normalize('NFD')])(
    'knows the commune %j',
    (commune) => {
      const args = ['template', FORM_A, '--period', '2026', '--out', 'a.xlsx'];
      const { stdout } = phuLuc([...args, '--commune', commune], { cwd: folder() });
      expect(stdout).toContain('Xã Thuận An, năm 2026');
    },
  );

  test('an empty form, checked, has a finding for each of its 16 rows', () => {
    template('a.xlsx');
    const { status, stdout } = phuLuc(['check', 'a.xlsx', '--json'], { cwd: folder() });
    const { files } = JSON.parse(stdout) as {
      files: { submissions: { findings: { name: string }[] }[] }[];
    };
    const names = files[0]?.submissions[0]?.findings.map(({ name }) => name) ?? [];
    expect(status).toBe(1);
    expect(names.filter((name) => name === 'value-missing')).toHaveLength(16);
  });
});

describe('an output that is there already', () => {
  test('is left alone without --force', () => {
    fs.writeFileSync(inFolder('a.xlsx'), 'của người khác');
    expectUsage(template('a.xlsx'), 'Tệp a.xlsx đã có');
    expectUsage(merge(SAMPLES, '--out', 'a.xlsx'), '--force');
    expect(read('a.xlsx').toString()).toBe('của người khác');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });

  test('is replaced whole with --force', () => {
    fs.writeFileSync(inFolder('a.xlsx'), 'cũ');
    expect(template('a.xlsx', '--force').status).toBe(0);
    expectWhole('a.xlsx');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });

  test('a link that leads nowhere is left alone too', () => {
    fs.symlinkSync('khong-co.xlsx', inFolder('a.xlsx'));
    expectUsage(template('a.xlsx'), 'Tệp a.xlsx đã có');
    expect(fs.readlinkSync(inFolder('a.xlsx'))).toBe('khong-co.xlsx');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });

  test('a file that comes into being while the program works is left alone', () => {
    const where = preload(`const link = fs.linkSync;
      fs.linkSync = (from, to) => { fs.writeFileSync(to, 'vừa có'); link(from, to); };`);
    const ran = phuLuc(['merge', SAMPLES, '--out', 'a.xlsx'], where);
    expectUsage({ ...ran, stderr: ran.stderr }, 'Tệp a.xlsx đã có');
    expect(read('a.xlsx').toString()).toBe('vừa có');
    expect(namesIn(folder())).toEqual(['a.xlsx']);
  });
});

describe('an output that cannot be', () => {
  test.each([
    ['in a folder that is not there', 'khong/co/a.xlsx', 'Không có thư mục'],
    ['below a file', 'tep.txt/a.xlsx', 'Không có thư mục'],
    ['a folder', 'thu-muc.xlsx', 'là thư mục'],
    ['of another kind', 'a.xls', 'đuôi .xlsx'],
    ['without a name', '', 'Thiếu --out'],
    ['with a name longer than any disk allows', `${'a'.repeat(300)}.xlsx`, 'Không ghi được'],
  ])('%s', (_, out, said) => {
    fs.mkdirSync(inFolder('thu-muc.xlsx'));
    fs.writeFileSync(inFolder('tep.txt'), '');
    expectUsage(template(out), said);
    expectUsage(template(out, '--force'), said);
    expectUsage(merge(SAMPLES, '--out', out), said);
    expect(namesIn(folder())).toEqual(['tep.txt', 'thu-muc.xlsx']);
    expect(namesIn(inFolder('thu-muc.xlsx'))).toEqual([]);
  });

  test('the longest name that the disk allows is written', () => {
    const longest = `${'a'.repeat(250)}.xlsx`;
    expect(template(longest).status).toBe(0);
    expect(namesIn(folder())).toEqual([longest]);
  });
});

describe('an output that is an input', () => {
  const SENT = 'thuan-an.xlsx';
  let before: Buffer;
  beforeEach(async () => {
    fs.mkdirSync(inFolder('xa'));
    await writeAppendix(inFolder('xa', SENT), 'Thuận An');
    await writeAppendix(inFolder('xa', 'lien-huong.xlsx'), 'Liên Hương');
    before = read(`xa/${SENT}`);
  });
  const expectUntouched = () => {
    expect(read(`xa/${SENT}`).equals(before)).toBe(true);
    expect(namesIn(inFolder('xa'))).toEqual(['lien-huong.xlsx', SENT]);
  };
  afterEach(() => {
    expectUntouched();
  });

  test.each([
    ['the same path', `xa/${SENT}`],
    ['another spelling', `./xa/../xa//${SENT}`],
  ])('%s, with and without --force', (_, out) => {
    expectUsage(merge(`xa/${SENT}`, '--out', out), 'cũng là tệp đầu vào');
    expectUsage(merge(`xa/${SENT}`, '--out', out, '--force'), 'cũng là tệp đầu vào');
  });

  test('an absolute path', () => {
    const out = inFolder('xa', SENT);
    expectUsage(merge(`xa/${SENT}`, '--out', out, '--force'), 'cũng là tệp đầu vào');
  });

  test.each([
    ['a symbolic link', () => fs.symlinkSync(path.join('xa', SENT), inFolder('a.xlsx'))],
    ['a hard link', () => fs.linkSync(inFolder('xa', SENT), inFolder('a.xlsx'))],
  ])('%s to it', (_, link) => {
    link();
    expectUsage(merge(`xa/${SENT}`, '--out', 'a.xlsx', '--force'), 'cũng là tệp đầu vào');
    expectUsage(merge('xa', '--out', 'a.xlsx', '--force'), 'cũng là tệp đầu vào');
    expectUsage(merge('xa', '--out', 'a.xlsx'), 'a.xlsx');
  });

  test('in a folder that is merged: somebody sent it', () => {
    expectUsage(merge('xa', '--out', `xa/${SENT}`), 'đã có');
    expectUsage(merge('xa', '--out', `xa/${SENT}`, '--force'), 'cũng là tệp đầu vào');
  });

  test('the reference figures', async () => {
    await writePlainWorkbook(folder(), 'nen.xlsx', [
      ['Xã', 'Dân số'],
      ['Thuận An', 22_625],
    ]);
    const old = read('nen.xlsx');
    const args = ['xa', '--reference', 'nen.xlsx', '--out', 'nen.xlsx', '--force'];
    expectUsage(merge(...args), 'cũng là tệp đầu vào');
    expect(read('nen.xlsx').equals(old)).toBe(true);
  });
});

describe('an earlier consolidation in the folder that is merged', () => {
  beforeEach(async () => {
    fs.mkdirSync(inFolder('xa'));
    await writeAppendix(inFolder('xa', 'thuan-an.xlsx'), 'Thuận An');
    merge('xa', '--out', 'xa/tinh.xlsx');
    expectWhole('xa/tinh.xlsx');
  });

  test('is not overwritten without --force', () => {
    const before = read('xa/tinh.xlsx');
    expectUsage(merge('xa', '--out', 'xa/tinh.xlsx'), 'đã có');
    expect(read('xa/tinh.xlsx').equals(before)).toBe(true);
  });

  test('is no input when --force overwrites it: the same bytes, one file in the ledger', () => {
    const before = read('xa/tinh.xlsx');
    const { status, stdout } = merge('xa', '--out', 'xa/tinh.xlsx', '--force', '--json');
    expect(status).toBe(0);
    expect(merged(stdout).ledger).toMatchObject({ files: 1, merged: 1, refused: 0 });
    expect(read('xa/tinh.xlsx').equals(before)).toBe(true);
  });

  test('takes in a late commune', async () => {
    await writeAppendix(inFolder('xa', 'lien-huong.xlsx'), 'Liên Hương');
    const { stdout } = merge('xa', '--out', 'xa/tinh.xlsx', '--force', '--json');
    expect(merged(stdout).ledger).toMatchObject({ files: 2, merged: 2, refused: 0 });
  });

  test('is refused, and counted, where it is not the output', () => {
    const { status, stdout } = merge('xa', '--out', 'tinh-2.xlsx', '--json');
    expect(status).toBe(3);
    const { ledger, findings } = merged(stdout);
    expect(ledger).toMatchObject({ files: 2, merged: 1, refused: 1 });
    expect(findings.map(({ data }) => data['code'])).toContain('own-consolidation');
  });
});

describe('a write that fails leaves nothing behind and the old file as it was', () => {
  const old = 'bản cũ';
  beforeEach(() => fs.writeFileSync(inFolder('cu.xlsx'), old));
  const expectUntouched = () => {
    expect(namesIn(folder())).toEqual(['cu.xlsx']);
    expect(read('cu.xlsx').toString()).toBe(old);
  };
  afterEach(() => {
    expectUntouched();
  });

  test.each([
    ['a folder that may not be written to', `fs.openSync = () => fail('EACCES');`, 'EACCES'],
    [
      'a full disk',
      `const write = fs.writeFileSync;
       fs.writeFileSync = (file, bytes) => { write(file, bytes.slice(0, 100)); fail('ENOSPC'); };`,
      'ENOSPC',
    ],
    ['a disk that fails', `fs.fsyncSync = () => fail('EIO');`, 'EIO'],
    ['a file that Excel holds open', `fs.renameSync = () => fail('EBUSY');`, 'EBUSY'],
  ])('%s', (_, code, reason) => {
    const where = preload(SYSTEM_ERROR + code);
    const ran = phuLuc(['merge', SAMPLES, '--out', 'cu.xlsx', '--force', '--json'], where);
    expectUsage(ran, `Không ghi được tệp cu.xlsx (${reason})`);
  });

  test('a limit on the size of files', () => {
    // bash counts in blocks of 1,024 bytes: the workbook is larger than 4 of them.
    const command = `ulimit -f 4; "${process.execPath}" "${CLI}" merge "${SAMPLES}" --json --out`;
    for (const out of ['cu.xlsx --force', 'moi.xlsx']) {
      const ran = run('bash', ['-c', `${command} ${out}`], { cwd: folder() });
      expectUsage(ran, '(EFBIG)');
    }
  });
});

test('a drive that knows no links is written to all the same', () => {
  const where = preload(`${SYSTEM_ERROR} fs.linkSync = () => fail('EPERM');`);
  const args = ['template', FORM_A, '--commune', '24682', '--period', '2026', '--out', 'a.xlsx'];
  expect(phuLuc(args, where).status).toBe(0);
  expectWhole('a.xlsx');
  expect(namesIn(folder())).toEqual(['a.xlsx']);
});

describe('an interruption', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('by %s in the midst of writing', (signal) => {
    fs.writeFileSync(inFolder('a.xlsx'), 'bản cũ');
    const where = preload(`const sync = fs.fsyncSync;
      fs.fsyncSync = (file) => {
        process.kill(process.pid, '${signal}');
        const end = Date.now() + 100;
        while (Date.now() < end);
        sync(file);
      };`);
    phuLuc(['merge', SAMPLES, '--out', 'a.xlsx', '--force'], where);
    expect(namesIn(folder())).toEqual(['a.xlsx']);
    expectWhole('a.xlsx');
  });

  test('at any other time leaves the old file or the whole new one, and no draft', async () => {
    const old = 'bản cũ';
    for (let delay = 50; delay <= 950; delay += 100) {
      fs.writeFileSync(inFolder('a.xlsx'), old);
      const child = spawn(process.execPath, [CLI, 'merge', SAMPLES, '--out', 'a.xlsx', '--force'], {
        cwd: folder(),
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([wait(delay), ended]);
      child.kill('SIGINT');
      await ended;
      expect(namesIn(folder())).toEqual(['a.xlsx']);
      if (read('a.xlsx').toString() !== old) expectWhole('a.xlsx');
    }
  }, 60_000);
});
