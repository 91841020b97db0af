import { plainSheet } from '../../hosts/contract-sheets';
import { MemoryHost, snapshotOf } from './memory-host';

const open = () => new MemoryHost([plainSheet('A'), plainSheet('B')].map(snapshotOf));

test('the stand-in writes sheets whole or not at all, and takes them back', async () => {
  const host = open();
  const before = host.sheets;
  await expect(
    host.writeSheets([plainSheet('C'), plainSheet('A', 'x')], 'refuse'),
  ).rejects.toMatchObject({ code: 'sheet-exists', data: { sheet: 'A' } });
  expect(host.sheets).toBe(before);

  const { undo, names } = await host.writeSheets(
    [plainSheet('A', 'x'), plainSheet('C')],
    'replace',
  );
  expect(names).toEqual(['A', 'C']);
  expect(host.sheets.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(host.textAt('A', 'A1')).toBe('x');
  await undo();
  await undo();
  expect(host.sheets).toEqual(before);
});

test('the stand-in gives cells back what they held', async () => {
  const host = open();
  const before = host.sheets;
  const undo = await host.writeCells('A', [
    { cell: 'A1', value: null },
    { cell: 'C3', value: '=1+1' },
  ]);
  expect([host.textAt('A', 'A1'), host.textAt('A', 'C3')]).toEqual(['', '=1+1']);
  await undo();
  expect(host.sheets).toEqual(before);
});
