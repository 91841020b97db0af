/** Failing, slow and limited Excels; and what a large write is on the wire. */
import { createExcelInNode } from './in-node';
import type { ExcelInNode } from './in-node';
import type { FailingRequest } from './faults';

const workbook = { sheets: [{ name: 'PL' }] };

/** Three cells in two syncs; gives the code of the error, if any. */
async function writeTwice(excel: ExcelInNode): Promise<string | null> {
  try {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PL');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const written = (excel: ExcelInNode) =>
  excel.save().sheets[0]?.cells.map(([address]) => address) ?? [];

test.each<[FailingRequest, string[], string]>([
  [{ request: 1, when: 'before' }, [], 'GeneralException'],
  [{ request: 2, when: 'before' }, ['A1'], 'GeneralException'],
  [{ request: 2, when: 'after' }, ['A1', 'A2', 'A3'], 'GeneralException'],
  [{ request: 2, when: 'before', code: 'RequestAborted' }, ['A1'], 'RequestAborted'],
])('%o leaves %j', async (fail, cells, code) => {
  const excel = await createExcelInNode({ workbook, faults: { fail } });
  expect(await writeTwice(excel)).toBe(code);
  expect(written(excel)).toEqual(cells);
  expect(excel.host.requests.map(({ error }) => error)).toContain(code);
});

test('a request that fails midway leaves what it has done', async () => {
  const excel = await createExcelInNode({ workbook });
  await writeTwice(excel);
  const actions = excel.host.syncs[1]?.actions ?? 0;
  // The last action sets A3.
  const fail: FailingRequest = { request: 2, when: 'midway', actions: actions - 1 };
  const cut = await createExcelInNode({ workbook, faults: { fail } });
  expect(await writeTwice(cut)).toBe('GeneralException');
  expect(written(cut)).toEqual(['A1', 'A2']);
});

test('an answer that never comes leaves the caller waiting', async () => {
  const excel = await createExcelInNode({
    workbook,
    faults: { fail: { request: 1, when: 'unanswered' } },
  });
  let answered = false;
  void writeTwice(excel).then(() => (answered = true));
  await excel.settled();
  expect([answered, written(excel)]).toEqual([false, ['A1']]);
});

test('a slow Excel answers when its time has passed', async () => {
  const excel = await createExcelInNode({ workbook });
  excel.host.faults.slow = 3000;
  let answered = false;
  const writing = writeTwice(excel).then(() => (answered = true));
  await excel.settled();
  await excel.pass(2999);
  expect([answered, written(excel)]).toEqual([false, []]);
  await excel.pass(1);
  await excel.settled();
  expect(written(excel)).toEqual(['A1']);
  await excel.pass(3000);
  await writing;
  expect([answered, written(excel)]).toEqual([true, ['A1', 'A2', 'A3']]);
});

describe('while a person is typing in a cell', () => {
  test('a request is refused', async () => {
    const excel = await createExcelInNode({ workbook, cellEditMode: true });
    expect(await writeTwice(excel)).toBe('InvalidOperationInCellEditMode');
    excel.person.stopEditing();
    expect(await writeTwice(excel)).toBeNull();
  });

  test('one that may wait is done when the person presses Enter', async () => {
    const excel = await createExcelInNode({ workbook });
    excel.person.startEditing();
    const writing = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('PL').getRange('A1').values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(written(excel)).toEqual([]);
    excel.person.stopEditing();
    await writing;
    expect(written(excel)).toEqual(['A1']);
  });
});

test('a workbook that is read only says so, and takes nothing', async () => {
  const excel = await createExcelInNode({ workbook, faults: { readOnly: true } });
  expect(excel.Office.context.document.mode).toBe('readOnly');
  const readOnly = await excel.run(async (context) => {
    const opened = context.workbook.load('readOnly');
    await context.sync();
    return opened.readOnly;
  });
  expect(readOnly).toBe(true);
  expect(await writeTwice(excel)).toBe('AccessDenied');
});

const rows = (count: number, text: string) =>
  Array.from({ length: count }, () => Array<string>(5).fill(text));

/** Writes and reads that many rows of five cells; gives the code of the error, if any. */
async function writeRows(excel: ExcelInNode, values: string[][]): Promise<string | null> {
  try {
    await excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.getItem('PL');
      sheet.getRangeByIndexes(0, 0, values.length, 5).values = values;
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('5,000 cells are one sync', async () => {
  const excel = await createExcelInNode({ workbook });
  expect(await writeRows(excel, rows(1000, 'Tổ công nghệ số'))).toBeNull();
  expect(excel.host.workbook.sheets[0]?.cells.size).toBe(5000);
  expect(excel.host.syncs).toHaveLength(1);
  expect(excel.host.screenSuspensions).toBe(1);
});

test('the web takes and gives at most 5 MB at once; the desktop has no limit', async () => {
  // 250 rows of 5 cells of 5,000 bytes are 6.25 MB.
  const values = rows(250, 'x'.repeat(5000));
  const web = await createExcelInNode({ workbook, version: 'web' });
  expect(await writeRows(web, values)).toBe('RequestPayloadSizeLimitExceeded');
  expect(written(web)).toEqual([]);

  const desktop = await createExcelInNode({ workbook });
  expect(await writeRows(desktop, values)).toBeNull();

  web.load(desktop.save());
  const reading = web.run(async (context) => {
    context.workbook.worksheets.getItem('PL').getUsedRange().load('values');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});
