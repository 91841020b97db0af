import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { readSourceFile } from '../../../src/cli/reading/source-file';
import { FileRefused } from '../../../src/hosts/file-refused';
import { MAX_FILE_BYTES } from '../../../src/hosts/xlsx/guard/limits';
import { tempFolder } from '../phu-luc';

const folder = tempFolder();
const inFolder = (name: string) => path.join(folder(), name);

test('a file, called as asked, with its bytes and its time', async () => {
  fs.writeFileSync(inFolder('a.xlsx'), 'abc');
  const time = new Date('2026-05-18T09:30:00Z');
  fs.utimesSync(inFolder('a.xlsx'), time, time);
  const file = await readSourceFile(inFolder('a.xlsx'), 'tên khác');
  expect(file).toMatchObject({ name: 'tên khác', modified: '2026-05-18T09:30:00.000Z' });
  expect(Buffer.from(file.bytes).toString()).toBe('abc');
});

test.each<[string, (file: string) => void, FileRefused['code'], string | undefined]>([
  ['not there', () => undefined, 'file-unreadable', 'ENOENT'],
  ['a folder', (file) => fs.mkdirSync(file), 'file-unreadable', 'not-a-file'],
  [
    'a pipe that nobody writes to',
    (file) => execFileSync('mkfifo', [file]),
    'file-unreadable',
    'not-a-file',
  ],
  ['a device', (file) => fs.symlinkSync('/dev/zero', file), 'file-unreadable', 'not-a-file'],
  ['a link to itself', (file) => fs.symlinkSync(file, file), 'file-unreadable', 'ELOOP'],
  [
    'a byte too large',
    (file) => {
      fs.writeFileSync(file, '');
      fs.truncateSync(file, MAX_FILE_BYTES + 1);
    },
    'file-too-large',
    undefined,
  ],
])('%s', async (_, make, code, reason) => {
  make(inFolder('a.xlsx'));
  const failure = await readSourceFile(inFolder('a.xlsx'), 'a.xlsx').catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(FileRefused);
  expect(failure).toMatchObject({ code, data: reason === undefined ? {} : { reason } });
});
