/** The same files give the same consolidation, however they are named and wherever they lie. */
import * as fs from 'node:fs';
import path from 'node:path';
import { lamDong } from '../../src/core/places/gazetteer';
import { readWorkbook, writeWorkbook } from '../../src/hosts/xlsx';
import { appendix, filledModel, writeAppendix } from './appendices';
import { merged } from './formats';
import { namesIn, phuLuc, SAMPLES, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);

/** The JSON and the workbook, byte for byte. */
function mergeOf(names: readonly string[], cwd = folder()) {
  const { stdout, stderr } = phuLuc(
    ['merge', ...names, '--out', 'tinh.xlsx', '--json', '--force'],
    {
      cwd,
    },
  );
  expect(stderr).toBe('');
  return {
    json: stdout,
    workbook: fs.readFileSync(path.join(cwd, 'tinh.xlsx')).toString('base64'),
  };
}

test('the samples in five orders, and as a folder', () => {
  fs.cpSync(SAMPLES, inFolder('xa'), { recursive: true });
  const names = namesIn(inFolder('xa')).map((name) => path.join('xa', name));
  // 16 and these steps have no common factor, so that each is another order of all files.
  const orders = [1, 3, 5, 7].map((step) =>
    names.map((_, at) => names[(at * step + step) % names.length] ?? ''),
  );
  const expected = mergeOf(['xa']);
  expect(merged(expected.json).ledger.files).toBe(16);
  for (const order of [...orders, [...names].reverse()]) {
    expect(new Set(order).size).toBe(16);
    expect(mergeOf(order)).toEqual(expected);
  }
});

test('the same folder elsewhere', () => {
  fs.mkdirSync(inFolder('may khac', 'sau hon'), { recursive: true });
  fs.cpSync(SAMPLES, inFolder('xa'), { recursive: true });
  fs.cpSync(SAMPLES, inFolder('may khac', 'sau hon'), {
    recursive: true,
    preserveTimestamps: true,
  });
  for (const name of namesIn(inFolder('xa'))) {
    const { mtime } = fs.statSync(inFolder('may khac', 'sau hon', name));
    fs.utimesSync(inFolder('xa', name), mtime, mtime);
  }
  expect(mergeOf(['sau hon'], inFolder('may khac'))).toEqual(mergeOf(['xa']));
});

test('a file named twice, and once more through its folder, is read once', async () => {
  fs.mkdirSync(inFolder('xa', 'sub'), { recursive: true });
  await writeAppendix(inFolder('xa', 'sub', 'a.xlsx'), 'Thuận An');
  const once = mergeOf(['xa/sub/a.xlsx']);
  for (const names of [
    ['xa', 'xa/sub/a.xlsx'],
    ['xa/sub/a.xlsx', './xa/sub/../sub/a.xlsx', 'xa'],
    [inFolder('xa', 'sub', 'a.xlsx'), 'xa/sub'],
  ]) {
    expect(mergeOf(names)).toEqual(once);
  }
  expect(merged(once.json).ledger).toMatchObject({ files: 1, merged: 1, replaced: 0 });
});

test('files of one name in several folders are told apart, whatever the order', async () => {
  for (const [at, commune] of ['Thuận An', 'Cư Jút', 'Nam Dong'].entries()) {
    const below = inFolder('xa', ['a', 'b', 'b/a'][at] ?? '');
    fs.mkdirSync(below, { recursive: true });
    await writeAppendix(path.join(below, 'phu-luc.xlsx'), commune);
  }
  const names = ['xa/a/phu-luc.xlsx', './xa/b/phu-luc.xlsx', 'xa/b/a/phu-luc.xlsx'];
  const expected = mergeOf(names);
  expect(mergeOf([...names].reverse())).toEqual(expected);
  const files = merged(expected.json).communes.flatMap(({ file }) => file ?? []);
  expect([...files].sort()).toEqual(['b/a/phu-luc.xlsx', 'b/phu-luc.xlsx', 'xa/a/phu-luc.xlsx']);
});

test('200 files of 124 communes in nested folders: the sum, and nobody lost', async () => {
  const { communes } = lamDong;
  for (let at = 0; at < 200; at += 1) {
    const commune = communes[at % communes.length];
    if (!commune) throw new Error('no commune');
    const below = inFolder('xa', `dot ${String(at % 7)}`, `${String(at % 3)}`);
    fs.mkdirSync(below, { recursive: true });
    const model = filledModel(commune, { results: { 4: String(at) } });
    const file = path.join(below, `${String(at)}.xlsx`);
    fs.writeFileSync(file, await writeWorkbook(model));
    fs.utimesSync(file, 1_780_000_000 + at * 86_400, 1_780_000_000 + at * 86_400);
  }
  const { json } = mergeOf(['xa']);
  const { ledger, figures } = merged(json);
  expect(ledger).toMatchObject({
    files: 200,
    submissions: 200,
    merged: 124,
    replaced: 200 - 124,
    refused: 0,
  });
  // The later 76 files, 124 to 199, replace the first 76; of 76 to 123 there is one each.
  const sum = (from: number, to: number) => ((from + to) * (to - from + 1)) / 2;
  expect(figures.find(({ indicator }) => indicator === '4')).toMatchObject({
    value: sum(124, 199) + sum(76, 123),
    used: 124,
    unused: [],
  });
}, 60_000);

test('text that looks like a formula stays text in the consolidation, names of files too', async () => {
  const evil = [
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    '{=1}',
    'a"&HYPERLINK("http://a")&"',
  ];
  for (const [at, said] of evil.entries()) {
    const commune = lamDong.communes[at];
    if (!commune) throw new Error('no commune');
    const model = filledModel(commune, {
      results: { 1: said },
      evidence: { 1: said, 15: said },
    });
    const name = `${said.replaceAll('/', ' ')}.xlsx`;
    fs.mkdirSync(inFolder('xa'), { recursive: true });
    fs.writeFileSync(inFolder('xa', name), await writeWorkbook(model));
  }
  fs.writeFileSync(inFolder('xa', '=HYPERLINK("http:||a")&.xlsx'), 'x');
  const { workbook, json } = mergeOf(['xa']);
  expect(merged(json).ledger).toMatchObject({ merged: evil.length, refused: 1 });
  const { sheets } = readWorkbook({
    name: 'tinh.xlsx',
    bytes: Buffer.from(workbook, 'base64'),
    modified: null,
  });
  const cells = sheets.flatMap((sheet) => sheet.cells);
  for (const said of evil) {
    const bearing = cells.filter(({ value }) => value === said);
    expect(bearing.length).toBeGreaterThanOrEqual(2);
    expect(bearing.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
  // A remark may quote what was sent, as a text within our own formula: never outside its quotes.
  const live = cells.flatMap(({ formula }) => formula?.replace(/"(?:[^"]|"")*"/g, '') ?? []);
  expect(live.filter((formula) => /cmd|HYPERLINK|calc|http/.test(formula))).toEqual([]);
});

test('two versions of one day that differ: the text says that a person must look', async () => {
  const day = new Date('2026-06-10T03:00:00Z');
  for (const [name, result] of [
    ['a.xlsx', '3'],
    ['b.xlsx', '4'],
  ] as const) {
    fs.writeFileSync(inFolder(name), await appendix('Thuận An', { results: { 1: result } }));
    fs.utimesSync(inFolder(name), day, day);
  }
  const { stdout } = phuLuc(['merge', 'a.xlsx', 'b.xlsx', '--out', 'tinh.xlsx'], { cwd: folder() });
  expect(stdout).toMatch(/CẦN XEM {2}Xã Thuận An: .*cùng ngày nhưng khác số liệu/);
});
