import { HostFailure } from '../../../src/hosts/host-failure';
import { asHostFailure } from '../../../src/hosts/excel/failure';
import { plainSheet } from '../contract-sheets';
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
  let protect = (): void => undefined;
  const { excel, host } = await openExcel({
    evaluate: () => {
      protect();
      return { value: 0 };
    },
  });
  await host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
  // someone protects the structure while the formula of the new sheet is calculated
  protect = () => {
    excel.host.workbook.structure = { password: null };
  };
  const formula = { kind: 'formula', formula: 'SUM(A2:A3)', result: null } as const;
  const cells = [{ row: 0, column: 0, content: formula }];
  const writing = host.writeSheets([{ ...plainSheet('Phụ lục'), cells }], 'replace');
  await expect(writing).rejects.toMatchObject({
    code: 'workbook-protected',
    data: { restored: 'no' },
  });
});
