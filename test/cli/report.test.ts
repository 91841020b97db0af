import * as fs from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/sheets/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx';
import { writeAppendix } from './appendices';
import { checked } from './formats';
import { namesIn, phuLuc, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (name: string) => path.join(folder(), name);
const check = (...args: string[]) => phuLuc(['check', ...args], { cwd: folder() });

function sheetsOf(file: string): readonly SheetSnapshot[] {
  const { sheets, partial } = readWorkbook({
    name: file,
    bytes: fs.readFileSync(inFolder(file)),
    modified: null,
  });
  expect(partial).toBe(false);
  return sheets;
}

const texts = (sheet: SheetSnapshot | undefined) => sheet?.cells.map(({ text }) => text) ?? [];

beforeEach(async () => {
  fs.mkdirSync(inFolder('xa'));
  await writeAppendix(inFolder('xa/a.xlsx'), 'Thuận An', { results: { 9: '80%' } });
  await writeAppendix(inFolder('xa/b.xlsx'), 'Cư Jút');
  fs.writeFileSync(inFolder('xa/c.pdf'), '%PDF-1.7\n');
});

test('a review sheet for each appendix, behind a list that names every file', () => {
  const { status, stdout, stderr } = check('xa', '--report', 'phieu.xlsx');
  expect(status).toBe(3);
  expect(stdout).toContain('[PL0203]');
  expect(stderr).toBe('Đã ghi phieu.xlsx.\n');
  const [list, ...reviews] = sheetsOf('phieu.xlsx');
  const names = reviews.map(({ name }) => name);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
  expect(names.filter((name) => name.length > 31)).toEqual([]);

  const listed = texts(list);
  expect(listed).toEqual(
    expect.arrayContaining([
      'Xã Thuận An',
      'Xã Cư Jút',
      'xa/a.xlsx',
      'xa/b.xlsx',
      'xa/c.pdf',
      ...names,
    ]),
  );
  const [first, second] = reviews.map((sheet) => texts(sheet).join('\n'));
  expect(first).toContain('Xã Thuận An');
  expect(first).toContain('80%');
  expect(second).toContain('Xã Cư Jút');
  expect(second).not.toContain('80%');
});

test('its counts are those of the check', () => {
  const { summary } = checked(check('xa/a.xlsx', '--json', '--report', 'phieu.xlsx').stdout);
  const [list] = sheetsOf('phieu.xlsx');
  const numbers = list?.cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  expect(numbers?.slice(0, 3)).toEqual([summary.errors, summary.warnings, summary.notes]);
  expect(summary.errors).toBeGreaterThan(0);
});

test('it leaves the inputs as they were', () => {
  const before = namesIn(inFolder('xa')).map((name) => fs.readFileSync(inFolder(`xa/${name}`)));
  check('xa', '--report', 'phieu.xlsx');
  const after = namesIn(inFolder('xa')).map((name) => fs.readFileSync(inFolder(`xa/${name}`)));
  expect(after).toEqual(before);
});

test('it replaces a file only with --force', () => {
  fs.writeFileSync(inFolder('phieu.xlsx'), 'của người khác');
  const refused = check('xa', '--report', 'phieu.xlsx');
  expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('Tệp phieu.xlsx đã có');
  expect(fs.readFileSync(inFolder('phieu.xlsx'), 'utf8')).toBe('của người khác');
  expect(check('xa', '--report', 'phieu.xlsx', '--force').status).toBe(3);
  expect(sheetsOf('phieu.xlsx')).toHaveLength(3);
});

test.each([
  ['named', ['xa/a.xlsx', '--report', 'xa/a.xlsx']],
  ['found in a folder', ['xa', '--report', 'xa/a.xlsx']],
  ['compared with', ['xa/b.xlsx', '--previous', 'xa/a.xlsx', '--report', './xa/a.xlsx']],
])('it never replaces an input that was %s, even with --force', (_, args) => {
  const before = fs.readFileSync(inFolder('xa/a.xlsx'));
  const { status, stderr } = check(...args, '--force');
  expect(status).toBe(2);
  expect(stderr).toContain('cũng là tệp đầu vào');
  expect(fs.readFileSync(inFolder('xa/a.xlsx')).equals(before)).toBe(true);
});

test('nothing is written when the command cannot be done', () => {
  expect(check('xa', '--report', 'khong/co/phieu.xlsx').status).toBe(2);
  expect(check('xa', '--previous', 'xa/c.pdf', '--report', 'phieu.xlsx').status).toBe(2);
  expect(namesIn(folder())).toEqual(['xa']);
});
