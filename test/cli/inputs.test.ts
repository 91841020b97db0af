import * as fs from 'node:fs';
import path from 'node:path';
import { UsageFailure } from '../../src/cli/failure';
import { checkInputs, mergeInputs } from '../../src/cli/inputs';
import { tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);

function make(...files: string[]): void {
  for (const file of files) {
    fs.mkdirSync(path.dirname(inFolder(file)), { recursive: true });
    fs.writeFileSync(inFolder(file), '');
  }
}

const labels = async (...names: string[]) =>
  (await mergeInputs(names.map((name) => inFolder(name)))).map(({ label }) => label);

test('a file by its name, a folder by what lies below it', async () => {
  make('a.xlsx', 'xa/b.xlsx', 'xa/sub/c.xlsx');
  expect(await labels('a.xlsx', 'xa')).toEqual(['a.xlsx', 'b.xlsx', 'sub/c.xlsx']);
});

test('check calls files as they were typed', async () => {
  make('xa/b.xlsx');
  expect(await checkInputs([inFolder('xa')])).toEqual([
    { path: inFolder('xa', 'b.xlsx'), label: inFolder('xa', 'b.xlsx'), named: false },
  ]);
});

test('names that meet get as much of their folders as tells them apart, no more', async () => {
  make('p/a/x.xlsx', 'p/b/x.xlsx', 'q/a/x.xlsx', 'q/y.xlsx');
  const names = ['p/a/x.xlsx', 'p/b/x.xlsx', 'q'];
  expect(await labels(...names)).toEqual(['p/a/x.xlsx', 'b/x.xlsx', 'q/a/x.xlsx', 'y.xlsx']);
  expect((await labels(...names.reverse())).sort()).toEqual([
    'b/x.xlsx',
    'p/a/x.xlsx',
    'q/a/x.xlsx',
    'y.xlsx',
  ]);
});

test('a file found twice keeps its shorter name, and is named when it was named once', async () => {
  make('xa/sub/c.xlsx');
  for (const names of [
    ['xa', 'xa/sub/c.xlsx'],
    ['xa/sub/c.xlsx', 'xa'],
    ['xa', 'xa/sub', 'xa/sub/c.xlsx'],
  ]) {
    const inputs = await mergeInputs(names.map((name) => inFolder(name)));
    expect(inputs.map(({ label, named }) => ({ label, named }))).toEqual([
      { label: 'c.xlsx', named: true },
    ]);
  }
});

test('labels never meet, whatever the tree', async () => {
  make('x/x/x', 'x/x/y', 'x/y/x', 'y/x', 'y/y/x', 'y/x1/x');
  const found = await labels('x', 'y', 'x/x', 'y/y/x', 'x/x/x');
  expect(found).toHaveLength(6);
  expect(new Set(found).size).toBe(6);
});

test('litter is passed over in a folder, and taken when it is named', async () => {
  make('xa/~$a.xlsx', 'xa/.an.xlsx', 'xa/thumbs.DB', 'xa/.git/b.xlsx', 'xa/a.xlsx');
  expect(await labels('xa')).toEqual(['a.xlsx']);
  expect(await labels('xa/~$a.xlsx')).toEqual(['~$a.xlsx']);
});

test('the reference figures are left out of a folder, by whatever path, but not when named', async () => {
  make('xa/a.xlsx', 'xa/nen.xlsx');
  fs.symlinkSync(inFolder('xa', 'nen.xlsx'), inFolder('nen.xlsx'));
  const names = [inFolder('xa')];
  for (const reference of [inFolder('nen.xlsx'), inFolder('xa', '..', 'xa', 'nen.xlsx')]) {
    const inputs = await mergeInputs(names, [reference]);
    expect(inputs.map(({ label }) => label)).toEqual(['a.xlsx']);
  }
  const named = [inFolder('xa', 'nen.xlsx')];
  expect(await mergeInputs(named, named)).toHaveLength(1);
});

test('links to folders are handed on, not followed; a circle of them ends', async () => {
  make('xa/a.xlsx', 'khac/b.xlsx');
  fs.symlinkSync('..', inFolder('xa', 'len'));
  fs.symlinkSync(inFolder('khac'), inFolder('xa', 'khac'));
  expect(await labels('xa')).toEqual(['a.xlsx', 'khac', 'len']);
});

test('a link to a folder, named, is that folder', async () => {
  make('xa/a.xlsx');
  fs.symlinkSync('xa', inFolder('lien-ket'));
  expect(await labels('lien-ket')).toEqual(['a.xlsx']);
});

test('what is not there is a usage failure', async () => {
  await expect(mergeInputs([inFolder('khong-co')])).rejects.toBeInstanceOf(UsageFailure);
  await expect(checkInputs([inFolder('khong-co')])).rejects.toMatchObject({
    code: 'input-missing',
    data: { file: inFolder('khong-co') },
  });
});
