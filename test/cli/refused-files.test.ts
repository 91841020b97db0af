/** What people really send, and what nobody should: each is refused with a reason, the others go on. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../src/hosts/xlsx';
import { buildWorkbook, row, workbookParts } from '../hosts/xlsx/read/workbook-builder';
import { buildZip } from '../hosts/xlsx/zip-builder';
import {
  appendix,
  communeCalled,
  filledModel,
  plainWorkbook,
  retold,
  writeAppendix,
} from './appendices';
import { checked, merged, reasonsOf, type Merged } from './formats';
import { namesIn, phuLuc, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);
const write = (name: string, bytes: string | Uint8Array) =>
  fs.writeFileSync(inFolder('xa', name), bytes);

beforeEach(() => fs.mkdirSync(inFolder('xa')));

/** By file, why it was refused in a merge. */
function refusedIn({ findings }: Merged): Record<string, unknown> {
  const refused = findings.filter(({ name }) => name === 'refused');
  return Object.fromEntries(refused.map(({ data }) => [String(data['file']), data['code']]));
}

/** Merges the folder `xa`, in which Thuận An and Liên Hương are good. */
async function mergeBesideGoodOnes() {
  await writeAppendix(inFolder('xa', 'thuan-an.xlsx'), 'Thuận An', { results: { 1: '3' } });
  await writeAppendix(inFolder('xa', 'lien-huong.xlsx'), 'Liên Hương', { results: { 1: '4' } });
  const { status, stdout, stderr } = phuLuc(['merge', 'xa', '--out', 'tinh.xlsx', '--json'], {
    cwd: folder(),
  });
  expect(stderr).toBe('');
  const json = merged(stdout);
  expect(json.ledger).toMatchObject({ merged: 2, replaced: 0 });
  expect(json.figures[0]).toMatchObject({ indicator: '1', value: 3 + 4, used: 2, expected: 124 });
  return { status, json };
}

describe('bad files beside good ones', () => {
  test('each is refused with its own reason, in the merge and in the check', async () => {
    const good = await appendix('Thuận An');
    const bad: Record<string, [string | Uint8Array, string]> = {
      'rong.xlsx': ['', 'file-empty'],
      'cut.xlsx': [good.slice(0, good.length / 2), 'file-truncated'],
      'mat-khau.xlsx': [
        buildZip(workbookParts({}).map((part) => ({ ...part, flags: 1 }))),
        'file-encrypted',
      ],
      'bom.xlsx': [
        buildZip([
          ...workbookParts({}).slice(0, -1),
          { name: 'xl/worksheets/sheet1.xml', data: new Uint8Array(40 * 1024 * 1024) },
        ]),
        'file-bomb',
      ],
      'in.xlsx': ['%PDF-1.7\n%âãÏÓ\n', 'file-pdf'],
      'bao-cao.pdf': ['%PDF-1.7\n', 'file-pdf'],
      'web.xls': ['<html><body><table><tr><td>1</td></tr></table></body></html>', 'file-html'],
      'csv.xlsx': ['Stt,Nội dung,Kết quả\n1,Số văn bản,3\n2,Số kế hoạch,1\n', 'file-csv'],
      'bao-cao.docx': [
        buildZip([
          { name: '[Content_Types].xml', data: '<Types/>' },
          { name: 'word/document.xml', data: '<w:document/>' },
        ]),
        'file-word',
      ],
      'khac.xlsx': [await plainWorkbook([['Danh sách cán bộ'], ['Nguyễn Văn A']]), 'no-appendix'],
      'trong.xlsx': [buildWorkbook({ sheets: [{ name: 'Sheet1', rows: row(1) }] }), 'no-appendix'],
      'qua-lon.xlsx': [new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
    };
    for (const [name, [bytes]] of Object.entries(bad)) write(name, bytes);
    const codes = Object.fromEntries(Object.entries(bad).map(([name, [, code]]) => [name, code]));

    const { status, json } = await mergeBesideGoodOnes();
    expect(status).toBe(3);
    expect(refusedIn(json)).toEqual(codes);
    expect(json.ledger).toMatchObject({ files: 14, refused: 12, submissions: 2 });

    const check = phuLuc(['check', 'xa', '--json'], { cwd: folder() });
    expect(check.status).toBe(3);
    const reasons = reasonsOf(checked(check.stdout));
    for (const [name, code] of Object.entries(codes)) {
      expect([name, reasons[path.join('xa', name)]]).toEqual([name, code]);
    }
    expect(reasons[path.join('xa', 'thuan-an.xlsx')]).toBeNull();
  });

  test('a submission that cannot be counted is refused with the sheet it is on', async () => {
    const thuanAn = filledModel(communeCalled('Thuận An'));
    const save = async (name: string, tell: (said: string) => string) =>
      write(name, await writeWorkbook(retold(thuanAn, tell)));
    const later = {
      ...thuanAn,
      sheets: thuanAn.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell, at) => {
          const key = sheet.cells[at - 1]?.content;
          return key?.kind === 'text' && key.text === 'version'
            ? { ...cell, content: { kind: 'text' as const, text: '99' } }
            : cell;
        }),
      })),
    };
    write('ban-moi.xlsx', await writeWorkbook(later));
    await save('khong-ten.xlsx', (said) =>
      said === '24682' ? '' : said.replace(/xã Thuận An/gi, ''),
    );
    await save('hai-xa.xlsx', (said) =>
      said === '24682' ? '' : said.replace(/xã Thuận An/gi, 'xã Thuận An và xã Liên Hương'),
    );
    write('mau-khac.xlsx', await appendix('Cư Jút', { form: 'bdhvs-2025' }));
    write('ky-khac.xlsx', await appendix('Nam Dong', { period: '2026-Q1' }));

    const { status, json } = await mergeBesideGoodOnes();
    expect(status).toBe(3);
    expect(refusedIn(json)).toEqual({
      'ban-moi.xlsx': 'template-version',
      'khong-ten.xlsx': 'commune-unknown',
      'hai-xa.xlsx': 'communes-several',
      'mau-khac.xlsx': 'template-other',
      'ky-khac.xlsx': 'period-other',
    });
    const refused = json.findings.filter(({ name }) => name === 'refused');
    expect(refused.map(({ data }) => data['sheet'])).toEqual(refused.map(() => 'Phụ lục'));
    expect(json.ledger).toMatchObject({ files: 7, submissions: 7, refused: 5 });
    expect(json.communes.filter(({ status: is }) => is === 'refused')).toMatchObject([
      { code: '24640', name: 'Cư Jút', file: 'mau-khac.xlsx' },
      { code: '24649', name: 'Nam Dong', file: 'ky-khac.xlsx' },
      { code: '24682', name: 'Thuận An', file: 'ban-moi.xlsx' },
    ]);
  });
});

describe('what lies in a folder and is no file', () => {
  test('a pipe, a device, links that lead nowhere or in a circle, a folder called x.xlsx', async () => {
    execFileSync('mkfifo', [inFolder('xa', 'ong.xlsx')]);
    fs.symlinkSync('khong-co.xlsx', inFolder('xa', 'dut.xlsx'));
    fs.symlinkSync('vong.xlsx', inFolder('xa', 'vong.xlsx'));
    fs.symlinkSync('.', inFolder('xa', 'vong'));
    fs.mkdirSync(inFolder('xa', 'thu-muc.xlsx'));
    fs.symlinkSync('/dev/zero', inFolder('xa', 'thiet-bi.xlsx'));

    const { status, json } = await mergeBesideGoodOnes();
    expect(status).toBe(3);
    expect(refusedIn(json)).toEqual({
      'ong.xlsx': 'file-unreadable',
      'dut.xlsx': 'file-unreadable',
      'vong.xlsx': 'file-unreadable',
      vong: 'file-unreadable',
      'thu-muc.xlsx': 'file-unreadable',
      'thiet-bi.xlsx': 'file-unreadable',
    });
  });

  test('named on the command line, they are refused too; only what is not there is wrong usage', () => {
    execFileSync('mkfifo', [inFolder('ong.xlsx')]);
    fs.symlinkSync('khong-co.xlsx', inFolder('dut.xlsx'));
    fs.mkdirSync(inFolder('thu-muc.xlsx'));
    const names = ['ong.xlsx', 'dut.xlsx', 'thu-muc.xlsx'];
    const { status, stdout } = phuLuc(['check', '--json', ...names], { cwd: folder() });
    expect(status).toBe(3);
    expect(reasonsOf(checked(stdout))).toEqual(
      Object.fromEntries(names.map((name) => [name, 'file-unreadable'])),
    );
  });

  test('a name that is no UTF-8 is refused, not lost', async () => {
    fs.writeFileSync(
      Buffer.concat([
        Buffer.from(inFolder('xa') + '/'),
        Buffer.from([0xe0, 0xff]),
        Buffer.from('.xlsx'),
      ]),
      '',
    );
    const { json } = await mergeBesideGoodOnes();
    expect(json.ledger).toMatchObject({ files: 3, refused: 1 });
    expect(Object.values(refusedIn(json))).toEqual(['file-unreadable']);
  });

  test('a folder too deep to be opened is refused, not a crash', async () => {
    const name = 'a'.repeat(250);
    const build = `for i in $(seq 20); do mkdir ${name} && cd ${name} || exit 1; done`;
    execFileSync('bash', ['-c', build], { cwd: inFolder('xa') });
    const { json } = await mergeBesideGoodOnes();
    expect(json.ledger).toMatchObject({ files: 3, refused: 1 });
    execFileSync('rm', ['-rf', inFolder('xa', name)]);
  });

  test('what Office and systems leave behind is passed over', async () => {
    for (const litter of [
      '~$thuan-an.xlsx',
      '.~lock.thuan-an.xlsx#',
      '.DS_Store',
      '._thuan-an.xlsx',
      'Thumbs.db',
      'desktop.ini',
    ]) {
      write(litter, 'x');
    }
    const { status, json } = await mergeBesideGoodOnes();
    expect(status).toBe(0);
    expect(json.ledger).toMatchObject({ files: 2, refused: 0 });
  });

  test('a file whose time is beyond the calendar is read', async () => {
    await writeAppendix(inFolder('xa', 'cu-jut.xlsx'), 'Cư Jút');
    fs.utimesSync(inFolder('xa', 'cu-jut.xlsx'), 8.64e13, 8.64e13);
    const { status } = phuLuc(['check', 'xa'], { cwd: folder() });
    expect(status).toBe(0);
  });
});

test('a file that vanishes between finding and reading is refused', async () => {
  await writeAppendix(inFolder('xa', 'cu-jut.xlsx'), 'Cư Jút');
  write('mat.xlsx', 'x');
  // The same list of files, one of them gone by the time it is opened.
  const gone = inFolder('xa', 'mat.xlsx');
  const preload = inFolder('preload.cjs');
  fs.writeFileSync(
    preload,
    `const worker = require('node:worker_threads');
     if (!worker.isMainThread) require('node:fs').rmSync(${JSON.stringify(gone)}, { force: true });`,
  );
  const { status, stdout } = phuLuc(['check', 'xa', '--json'], {
    cwd: folder(),
    node: ['--require', preload],
  });
  expect(status).toBe(3);
  expect(reasonsOf(checked(stdout))).toEqual({
    'xa/cu-jut.xlsx': null,
    'xa/mat.xlsx': 'file-unreadable',
  });
});

describe('names', () => {
  test.each([
    ['with spaces', 'phụ lục xã  Thuận An (bản cuối).xlsx'],
    ['decomposed', 'Thuận An.xlsx'.normalize('NFD')],
    ['of an object', '__proto__.xlsx'],
    ['of a method', 'constructor'],
    ['with a line end', 'hai\ndòng.xlsx'],
    ['with quotes', `"'\`$(id).xlsx`],
    ['with a backslash', 'a\\b.xlsx'],
    ['of a formula', '=HYPERLINK(1).xlsx'],
    ['with a dash first', '-x.xlsx'],
    ['of an option', '--json'],
  ])('%s: %j', async (_, name) => {
    await writeAppendix(inFolder('xa', name), 'Thuận An');
    const check = phuLuc(['check', '--json', '--', name], { cwd: inFolder('xa') });
    expect(check.status).toBe(0);
    expect(checked(check.stdout).files.map(({ file }) => file)).toEqual([name]);

    const merge = phuLuc(['merge', '--json', '--out', '../tinh.xlsx', '--', name], {
      cwd: inFolder('xa'),
    });
    expect(merge.status).toBe(0);
    expect(merged(merge.stdout).figures[0]?.contributions[0]?.file).toBe(name);
    expect(namesIn(folder())).toEqual(['tinh.xlsx', 'xa']);
  });
});
