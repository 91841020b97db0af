import type { SourceFile } from '../../../src/hosts/host';
import { HostFailure } from '../../../src/hosts/host-failure';
import { plainWorkbook } from '../../cli/appendices';
import { fileFrom, filledSheets, NOTES, opened, resultCell, THUAN_AN } from './opened';

type Open = ReturnType<typeof opened>;

const failing = ({ session }: Open) =>
  session
    .getState()
    .checked?.current?.findings.filter(({ outcome }) => outcome === 'fails')
    .map(({ name }) => name);
const names = (open: Open) =>
  open.session.getState().checked?.current?.findings.map(({ name }) => name);

async function officials(count: number | string, name = 'So lieu nen.xlsx'): Promise<SourceFile> {
  const bytes = await plainWorkbook([
    ['Mã', 'Đơn vị', 'Cán bộ, công chức, viên chức'],
    [THUAN_AN.code, THUAN_AN.fullName, count],
    ['99999', 'Xã Không Có Thật', 10],
  ]);
  return { name, bytes, modified: null };
}

describe('reference figures', () => {
  /** 60 officials trained. */
  const trained = () => opened(filledSheets({ results: { '7': '60' } }));

  test('are read, said, and used at once; forgotten, they are not', async () => {
    const open = trained();
    await open.session.check();
    expect(failing(open)).not.toContain('more-than-group');
    await open.session.useReference(await officials(50));
    expect(open.session.getState().reference).toMatchObject({
      file: 'So lieu nen.xlsx',
      communes: 1,
      groups: ['officials'],
      problems: [{ code: 'commune-unknown' }],
    });
    expect(failing(open)).toContain('more-than-group');
    await open.session.useReference(await officials(70, 'Moi.xlsx'));
    expect(failing(open)).not.toContain('more-than-group');
    await open.session.forgetReference();
    expect(open.session.getState()).toMatchObject({ reference: null, trouble: null });
  });

  test('given before a workbook was checked, nothing is read of it until it is', async () => {
    const open = trained();
    await open.session.useReference(await officials(50));
    expect(open.host.calls).toEqual([]);
    await open.session.check();
    expect(failing(open)).toContain('more-than-group');
  });

  test.each<[string, () => Promise<SourceFile>, string]>([
    ['holds none', () => officials('chưa rõ'), 'reference-empty'],
    [
      'is no workbook',
      async () => ({ ...(await officials(1)), bytes: new Uint8Array() }),
      'file-empty',
    ],
  ])('a file that %s is said, and those of before stay', async (_, file, code) => {
    const open = trained();
    await open.session.useReference(await officials(50));
    await open.session.useReference(await file());
    expect(open.session.getState()).toMatchObject({
      trouble: { code },
      reference: { file: 'So lieu nen.xlsx' },
    });
    await open.session.check();
    expect(failing(open)).toContain('more-than-group');
  });

  test('the sheet to fill in is put beside the appendix, filled in it is used, and taken back', async () => {
    const open = trained();
    await open.session.check();
    const before = open.host.sheets;
    await open.session.loadReferenceSheet('ask');
    expect(open.session.getState()).toMatchObject({ undoable: 'reference-sheet', trouble: null });
    const sheet = open.host.sheets.find(({ name }) => name === 'Số liệu nền');
    const header = sheet?.cells.find(({ text }) => text === 'Cán bộ, công chức, viên chức');
    if (!header) throw new Error('no column of officials');
    const cell = `${'ABCDEFGHIJKLMN'.charAt(header.column)}${String(header.row + 2)}`;
    open.host.type('Số liệu nền', cell, '50');
    await open.session.check();
    expect(failing(open)).toContain('more-than-group');
    expect(open.session.getState().checked?.received.reference?.sheets).toEqual(['Số liệu nền']);

    open.host.type('Số liệu nền', cell, null);
    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
  });

  test('where such a sheet is, the person is asked', async () => {
    const open = trained();
    await open.session.check();
    await open.session.loadReferenceSheet('ask');
    await open.session.loadReferenceSheet('ask');
    expect(open.session.getState().askExisting).toEqual({
      sheet: 'Số liệu nền',
      about: 'reference-sheet',
    });
  });

  test('that cannot be written leaves the workbook as it was', async () => {
    const open = trained();
    await open.session.check();
    const before = open.host.sheets;
    open.host.before = (call) => {
      if (call.startsWith('writeSheets')) throw new HostFailure('read-only');
    };
    await open.session.loadReferenceSheet('ask');
    expect(open.host.sheets).toEqual(before);
    expect(open.session.getState().trouble?.code).toBe('read-only');
  });
});

describe('earlier reports', () => {
  const before = (period = '2026-Q1', name = 'Quy I.xlsx') =>
    fileFrom(name, 'Xã Thuận An', { period, results: { '11': '900' } });
  const files = ({ session }: Open) =>
    session
      .getState()
      .past.map(({ file, periods, communes }) => [file, periods.map(({ id }) => id), communes]);

  test('are compared with at once, and let go', async () => {
    const open = opened(filledSheets({ results: { '11': '800' } }));
    await open.session.check();
    expect(names(open)).toContain('history-absent');
    await open.session.takePast([await before()]);
    expect(files(open)).toEqual([['Quy I.xlsx', ['2026-Q1'], 1]]);
    expect(names(open)).not.toContain('history-absent');
    await open.session.forgetPast();
    expect(files(open)).toEqual([]);
    expect(names(open)).toContain('history-absent');
  });

  test('more may come; the same one given again is there once, another of its name is there, too', async () => {
    const open = opened(filledSheets());
    await open.session.takePast([await before()]);
    await open.session.takePast([await before(), await before('2025-Q4')]);
    expect(files(open)).toEqual([
      ['Quy I.xlsx', ['2026-Q1'], 1],
      ['Quy I (2).xlsx', ['2025-Q4'], 1],
    ]);
  });

  test('a file that serves nothing is named with its reason, the others are used', async () => {
    const open = opened(filledSheets());
    await open.session.check();
    const empty = { name: 'rong.xlsx', bytes: new Uint8Array(), modified: null };
    await open.session.takePast([empty, await before()]);
    expect(open.session.getState().past).toMatchObject([
      { file: 'rong.xlsx', refusal: { code: 'file-empty' }, communes: 0 },
      { file: 'Quy I.xlsx', refusal: null },
    ]);
    expect(names(open)).not.toContain('history-absent');
  });

  test('what was merged before they came is not shown as if it had been compared', async () => {
    const open = opened([NOTES]);
    await open.session.takeFiles([await fileFrom('a.xlsx')]);
    await open.session.merge({ template: null, period: null, withoutErrors: false });
    expect(open.session.getState().consolidation).not.toBeNull();
    await open.session.takePast([await before()]);
    expect(open.session.getState().consolidation).toBeNull();
  });
});

test('what is compared with outlives an edit', async () => {
  const open = opened(filledSheets({ results: { '7': '60' } }));
  await open.session.check();
  await open.session.useReference(await officials(50));
  open.host.type('Phụ lục', resultCell(7), '40');
  await open.session.check();
  expect(failing(open)).not.toContain('more-than-group');
});
