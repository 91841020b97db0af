/** Who is told of what, by whom it was done, and whether anyone still listens. */
import { createExcelInNode } from './in-node';
import type { ExcelInNode } from './in-node';

const workbook = {
  sheets: [
    { name: 'PL', cells: { B2: 'cũ', C3: 1 } },
    { name: 'Khác', unlocked: ['A1'] },
  ],
};

/** Listens to `worksheets.onChanged`; gives what was told so far. */
async function listen(excel: ExcelInNode) {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return { told, handler };
}

test('an edit of one cell tells what was and what is', async () => {
  const excel = await createExcelInNode({ workbook });
  const { told } = await listen(excel);
  excel.person.typeInto('PL', 'B2', '80%');
  await excel.settled();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    address: 'B2',
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: excel.host.workbook.sheets[0]?.id,
    details: {
      valueBefore: 'cũ',
      valueAfter: 0.8,
      valueTypeBefore: 'String',
      valueTypeAfter: 'Double',
    },
  });
});

test('an edit of several cells has no details', async () => {
  const excel = await createExcelInNode({ workbook });
  const { told } = await listen(excel);
  excel.person.paste('PL', 'D6', [
    ['1', '2'],
    ['3', '4'],
  ]);
  excel.person.deleteContents('PL', 'B2:C3');
  await excel.settled();
  expect(told.map(({ address, details }) => [address, details])).toEqual([
    ['D6:E7', undefined],
    ['B2:C3', undefined],
  ]);
});

test('others in the workbook are told apart, and so is the add-in itself', async () => {
  const excel = await createExcelInNode({ workbook });
  const { told } = await listen(excel);
  excel.person.remoteEdit('PL', 'A1', 'từ xa');
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL').getRange('A2').values = [['tự ghi']];
    await context.sync();
  });
  await excel.settled();
  expect(
    told.map(({ address, source, triggerSource }) => [address, source, triggerSource]),
  ).toEqual([
    ['A1', 'Remote', 'Unknown'],
    ['A2', 'Local', 'ThisLocalAddin'],
  ]);
});

test('what is not done is not told', async () => {
  const excel = await createExcelInNode({ workbook });
  const { told } = await listen(excel);
  expect(excel.person.typeInto('Khác', 'B1', 'x')).toBe('locked');
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('PL').getRange('A2').values = [['im lặng']];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.settled();
  expect(told).toEqual([]);
});

test('a sheet has handlers of its own; a leak of handlers is visible', async () => {
  const excel = await createExcelInNode({ workbook });
  const told: string[] = [];
  const { context, handlers } = await excel.run(async (run) => {
    const sheet = run.workbook.worksheets.getItem('PL');
    sheet.load('id');
    await run.sync();
    const changed = sheet.onChanged.add(({ address }) => {
      told.push(`đổi ${address}`);
      return Promise.resolve();
    });
    const selected = sheet.onSelectionChanged.add(({ address }) => {
      told.push(`chọn ${address}`);
      return Promise.resolve();
    });
    await run.sync();
    return { context: run, handlers: [changed, selected] };
  });
  expect(excel.host.events.registrations).toBe(2);
  excel.person.typeInto('PL', 'A1', '1');
  excel.person.typeInto('Khác', 'A1', '1');
  excel.person.select('PL', 'C3:D4');
  await excel.settled();
  expect(told).toEqual(['đổi A1', 'chọn C3:D4']);

  for (const handler of handlers) handler.remove();
  await context.sync();
  expect(excel.host.events.registrations).toBe(0);
  excel.person.typeInto('PL', 'A1', '2');
  await excel.settled();
  expect(told).toHaveLength(2);
});

test('sheets that come, go and are shown', async () => {
  const excel = await createExcelInNode({ workbook });
  const told: string[] = [];
  const tell = ({ type }: { type: string }) => {
    told.push(type);
    return Promise.resolve();
  };
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeactivated.add(tell);
    await context.sync();
  });
  excel.person.addSheet('Mới');
  excel.person.select('Mới', 'A1');
  excel.person.deleteSheet('Khác');
  await excel.settled();
  expect(told).toEqual([
    'WorksheetAdded',
    'WorksheetDeactivated',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

test('an event that is not played is named when it is asked for', async () => {
  const excel = await createExcelInNode({ workbook });
  const listening = excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(listening).rejects.toMatchObject({
    code: 'NotPlayed',
    message: expect.stringContaining('_RegisterCalculatedEvent') as unknown,
  });
});
