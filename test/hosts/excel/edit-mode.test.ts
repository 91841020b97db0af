/** A person types in a cell and has not pressed Enter: Excel then takes nothing from an add-in. */
import type { ExcelVersion } from '../../excel-host/versions';
import { featureSheet, plainSheet } from '../contract-sheets';
import { failureOf, openExcel, SHORT } from './excel';
import type { OpenedExcel } from './excel';

/** Waits on Windows and Mac, refuses at once on the web. */
const BOTH: readonly ExcelVersion[] = ['365', 'web'];

const OPERATIONS: readonly (readonly [string, (opened: OpenedExcel) => Promise<unknown>])[] = [
  ['reading', ({ host }) => host.readSheet('Phụ lục')],
  ['listing', ({ host }) => host.listSheets()],
  ['writing sheets', ({ host }) => host.writeSheets([featureSheet('Phụ lục')], 'replace')],
  ['writing cells', ({ host }) => host.writeCells('Phụ lục', [{ cell: 'A1', value: 'mới' }])],
  ['selecting', ({ host }) => host.selectCell('Phụ lục', 'B2')],
];

async function open(version: ExcelVersion): Promise<OpenedExcel> {
  const opened = await openExcel({ version }, SHORT);
  await opened.host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
  return opened;
}

describe.each(BOTH)('Excel %s', (version) => {
  test.each(OPERATIONS)(
    '%s fails when it takes long, and does nothing later',
    async (_, operate) => {
      const opened = await open(version);
      const before = opened.excel.save();
      opened.excel.person.startEditing();
      await expect(operate(opened)).rejects.toMatchObject({ code: 'cell-edit-mode' });
      opened.excel.person.stopEditing();
      await opened.host.writeSheets([], 'refuse');
      await opened.excel.settled();
      expect(opened.excel.save()).toEqual(before);
    },
  );

  test.each([2, 3])('begun before request %i of a write: it is undone', async (request) => {
    const opened = await open(version);
    const before = opened.excel.save();
    const { host } = opened.excel;
    const first = host.syncs.length + request - 1;
    const writing = opened.host.writeSheets([featureSheet('Phụ lục')], 'replace');
    const failed = failureOf(writing);
    while (host.syncs.length < first) await new Promise((resolve) => setTimeout(resolve, 0));
    opened.excel.person.startEditing();
    expect(await failed).toMatchObject({ code: 'cell-edit-mode' });
    opened.excel.person.stopEditing();
    await opened.host.writeSheets([], 'refuse');
    expect(opened.excel.save()).toEqual(before);
  });

  test('a write waits until an earlier one is undone', async () => {
    const opened = await open(version);
    const { host } = opened.excel;
    const first = host.syncs.length + 1;
    const writing = opened.host.writeSheets([featureSheet('Phụ lục')], 'replace');
    const failed = failureOf(writing);
    while (host.syncs.length < first) await new Promise((resolve) => setTimeout(resolve, 0));
    opened.excel.person.startEditing();
    expect(await failed).toMatchObject({ code: 'cell-edit-mode' });
    const next = opened.host.writeSheets([plainSheet('Phụ lục', 'mới')], 'replace');
    opened.excel.person.stopEditing();
    await next;
    const { cells } = await opened.host.readSheet('Phụ lục');
    expect(cells[0]?.value).toBe('mới');
    expect(opened.excel.host.workbook.sheets).toHaveLength(3);
  });
});

test('a short wait is none, where Excel can wait', async () => {
  const opened = await open('365');
  opened.excel.person.startEditing();
  const reading = opened.host.readSheet('Phụ lục');
  setTimeout(() => {
    opened.excel.person.stopEditing();
  }, 20);
  expect((await reading).cells).toHaveLength(2);
});

test('Excel that is slow, but not for typing, is waited for longer; then it is busy', async () => {
  const opened = await open('365');
  const { host } = opened.excel;
  host.faults.fail = { request: host.syncs.length + 1, when: 'unanswered' };
  await expect(opened.host.readSheet('Phụ lục')).rejects.toMatchObject({ code: 'busy' });
  expect((await opened.host.readSheet('Phụ lục')).cells).toHaveLength(2);
});
