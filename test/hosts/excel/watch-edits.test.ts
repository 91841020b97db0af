import type { SheetEdit } from '../../../src/hosts/host';
import { openExcel } from './excel';
import type { OpenedExcel } from './excel';

const workbook = { sheets: [{ name: 'Phụ lục', cells: { A1: 'x' } }, { name: 'Khác' }] };

async function watch(): Promise<
  OpenedExcel & { told: SheetEdit[]; stop: () => Promise<void>; settle: () => Promise<void> }
> {
  const opened = await openExcel({ workbook });
  const told: SheetEdit[] = [];
  const stop = await opened.host.watchEdits((edit) => told.push(edit));
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await opened.excel.settled();
  };
  return { ...opened, told, stop, settle };
}

test('typing, pasting, deleting, and what others do', async () => {
  const { excel, told, settle } = await watch();
  excel.person.typeInto('Phụ lục', 'E7', '12');
  excel.person.paste('Khác', 'B2', [
    ['1', '2'],
    ['3', '4'],
  ]);
  excel.person.deleteContents('Phụ lục', 'A1:C3');
  excel.person.remoteEdit('Phụ lục', 'D6', 'từ xa');
  await settle();
  expect(told).toEqual([
    { sheet: 'Phụ lục', address: 'E7' },
    { sheet: 'Khác', address: 'B2:C3' },
    { sheet: 'Phụ lục', address: 'A1:C3' },
    { sheet: 'Phụ lục', address: 'D6' },
  ]);
});

test('a sheet is told by the name it has now', async () => {
  const { excel, told, settle } = await watch();
  excel.person.renameSheet('Phụ lục', 'Phụ lục 5');
  excel.person.typeInto('Phụ lục 5', 'E7', '12');
  excel.person.addSheet('Mới');
  excel.person.typeInto('Mới', 'A1', '1');
  await settle();
  expect(told.map(({ sheet }) => sheet)).toEqual(['Phụ lục 5', 'Mới']);
});

test('what a person types while we write is told', async () => {
  const { excel, host, told, settle } = await watch();
  const writing = host.writeCells('Phụ lục', [{ cell: 'B2', value: 'của ta' }]);
  excel.person.typeInto('Phụ lục', 'E7', 'của người');
  await writing;
  await settle();
  expect(told).toEqual([{ sheet: 'Phụ lục', address: 'E7' }]);
});

test('an edit is told by the last known name while Excel does not answer', async () => {
  const { excel, told, settle } = await watch();
  excel.host.faults.fail = { request: excel.host.syncs.length + 1, when: 'before' };
  excel.person.typeInto('Phụ lục', 'E7', '12');
  await settle();
  expect(told).toEqual([{ sheet: 'Phụ lục', address: 'E7' }]);
});

test('nothing of a sheet that is gone', async () => {
  const { excel, told, settle } = await watch();
  excel.person.typeInto('Khác', 'E7', '12');
  excel.person.deleteSheet('Khác');
  await settle();
  expect(told).toEqual([]);
});

test('no handler is left behind, and stopping twice is stopping once', async () => {
  const { excel, host, stop, settle } = await watch();
  const others = await host.watchEdits(() => undefined);
  await stop();
  await stop();
  expect(excel.host.events.registrations).toBe(1);
  await others();
  await settle();
  expect(excel.host.events.registrations).toBe(0);
  expect(excel.host.references).toBe(0);
});

test('an edit that was on its way is not told after stopping', async () => {
  const { excel, stop, told, settle } = await watch();
  excel.person.typeInto('Phụ lục', 'E7', '12');
  await stop();
  await settle();
  expect(told).toEqual([]);
});
