import { HostFailure } from '../../../src/hosts/host-failure';
import { asHostFailure } from '../../../src/hosts/excel/failure';
import { openExcel } from './excel';

test.each([
  ['ItemNotFound', 'sheet-missing'],
  ['ItemAlreadyExists', 'sheet-exists'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RequestAborted', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotFound', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['GeneralException', 'unexpected'],
  ['InvalidArgument', 'unexpected'],
  ['constructor', 'unexpected'],
])('%s → %s, with its own code and without its message', async (code, expected) => {
  const { excel, host } = await openExcel();
  excel.host.faults.fail = { request: excel.host.syncs.length + 1, when: 'before', code };
  const failure: unknown = await host.listSheets().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ code: expected, data: { code }, message: expected });
});

test('AccessDenied means what the caller was doing', () => {
  const denied = { code: 'AccessDenied' };
  expect(asHostFailure(denied, 'sheet-protected').code).toBe('sheet-protected');
  expect(asHostFailure(denied, 'workbook-protected').code).toBe('workbook-protected');
});

test.each([[new TypeError('x')], ['text'], [null], [{ code: 7 }]])(
  'what is not of Excel is unexpected: %p',
  (error) => {
    const failure = asHostFailure(error, 'unexpected');
    expect(failure).toMatchObject({ code: 'unexpected', data: { code: 'exception' } });
    expect(failure.cause).toBe(error);
  },
);

test('a write that could not be put back says so', async () => {
  const { excel, host } = await openExcel();
  const { faults, syncs } = excel.host;
  faults.fail = { request: syncs.length + 3, when: 'midway', actions: 10 };
  const protect = setInterval(() => {
    // someone protects the structure in the middle of it
    if (excel.host.syncs.length === syncs.length + 3) {
      excel.host.workbook.structure = { password: null };
    }
  }, 0);
  const sheet = { name: 'S', visibility: 'visible', styles: {}, merges: [], columnWidths: [] } as const;
  const cells = [{ row: 0, column: 0, content: { kind: 'text', text: 'x' } }] as const;
  const writing = host.writeSheets([{ ...sheet, cells, print: undefined, freeze: { rows: 1, columns: 1 } }], 'refuse');
  await expect(writing).rejects.toMatchObject({ data: { restored: 'no' } });
  clearInterval(protect);
});
