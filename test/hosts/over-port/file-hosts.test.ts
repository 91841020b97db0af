import type { SheetEdit } from '../../../src/hosts/host';
import { FileRefused } from '../../../src/hosts/file-refused';
import { HostFailure } from '../../../src/hosts/host-failure';
import { openFileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import { writeWorkbook } from '../../../src/hosts/xlsx';
import type { SheetModel } from '../../../src/core/sheets/model';
import { plainSheet } from '../contract-sheets';
import { portedFiles, type PortedFiles } from './ported';

let files: PortedFiles | null = null;
const ported = (...options: Parameters<typeof portedFiles>): PortedFiles =>
  (files = portedFiles(...options));

afterEach(() => {
  files?.closeAll();
});

const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

async function fileOf(...sheets: readonly SheetModel[]) {
  const bytes = await writeWorkbook({ title: '', sheets });
  return { name: 'a.xlsx', bytes: bytes.slice(), modified: null };
}

/** More cells than pass at once. */
const LARGE: SheetModel = {
  ...plainSheet('Lớn'),
  cells: Array.from({ length: 9_000 }, (_, at) => ({
    row: Math.floor(at / 3),
    column: at % 3,
    content: { kind: 'text', text: `ô ${String(at)}` },
  })),
};

test('a large sheet comes as it was when its reading began', async () => {
  const { open, held } = ported();
  const host = await open(await fileOf(LARGE, plainSheet('Sau')));
  const expected = await held().readSheet('Lớn');
  expect(expected.cells).toHaveLength(9_000);
  const reading = host.readSheet('Lớn');
  const undo = await host.writeCells('Lớn', [{ cell: 'A3000', value: 'sửa' }]);
  expect(await reading).toEqual(expected);
  await undo();
  expect(await host.readSheet('Lớn')).toEqual(expected);
});

test('a few long texts are not sent at once', async () => {
  const long: SheetModel = {
    ...plainSheet('Dài'),
    cells: Array.from({ length: 60 }, (_, row) => ({
      row,
      column: 0,
      content: { kind: 'text', text: String.fromCharCode(65 + (row % 26)).repeat(32_767) },
    })),
  };
  const { open, held } = ported();
  const host = await open(await fileOf(long));
  expect(await host.readSheet('Dài')).toEqual(await held().readSheet('Dài'));
});

test('bytes are handed over, both ways', async () => {
  const { open } = ported();
  const file = await fileOf(plainSheet('Mẫu'));
  const bytes = file.bytes.slice();
  const host = await open(file);
  expect(file.bytes.byteLength).toBe(0);
  expect(await host.toBytes()).toEqual(bytes);
  expect(await host.toBytes()).toEqual(bytes);
});

test('bytes that are part of something larger stay', async () => {
  const { bytes, ...file } = await fileOf(plainSheet('Mẫu'));
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes, 1);
  const host = await ported().open({ ...file, bytes: larger.subarray(1) });
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Mẫu']);
  expect(larger.byteLength).toBe(bytes.length + 1);
});

test('why a file is refused, and why a host fails, passes as it was thrown', async () => {
  const { open, create } = ported();
  const bytes = new TextEncoder().encode('%PDF-1.7\n').slice();
  const refusal = await failureOf(open({ name: 'a.pdf', bytes, modified: null }));
  expect(refusal).toBeInstanceOf(FileRefused);
  expect(refusal).toEqual(new FileRefused('file-pdf'));
  expect(files?.alive).toBe(0);

  const host = await create('moi.xlsx');
  const failure = await failureOf(host.readSheet('Không có'));
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ code: 'sheet-missing', data: { sheet: 'Không có' } });
});

test('a fault of the program is not taken for a failure of the host', async () => {
  const { open } = ported(undefined, { open: () => Promise.reject(new TypeError('a mistake')) });
  const error = await failureOf(open(await fileOf(plainSheet('Mẫu'))));
  expect(error).toMatchObject({ message: 'a mistake' });
  expect(error).not.toBeInstanceOf(HostFailure);
});

describe('listeners', () => {
  test('are called through the port until they are stopped', async () => {
    const { open, held } = ported();
    const host = await open(await fileOf(plainSheet('Mẫu')));
    const told: SheetEdit[] = [];
    let heard: () => void = () => undefined;
    const stop = await host.watchEdits((edit) => {
      told.push(edit);
      heard();
    });
    const first = new Promise<void>((resolve) => {
      heard = resolve;
    });
    await held().edit('Mẫu', [{ cell: 'B2', value: 'tay' }]);
    await first;
    expect(told).toEqual([{ sheet: 'Mẫu', address: 'B2' }]);
    await stop();
    await stop();
    await held().edit('Mẫu', [{ cell: 'B3', value: 'tay' }]);
    await host.listSheets();
    expect(told).toHaveLength(1);
  });
});

describe('a worker', () => {
  const QUICK = { start: 50, open: 50, answer: 50 };

  test('that does not start is a failure, not a fault of the file', async () => {
    const { open } = ported(QUICK, {}, false);
    const failure = await failureOf(open(await fileOf(plainSheet('Mẫu'))));
    expect(failure).toMatchObject({ code: 'unexpected', data: { code: 'worker-start' } });
    expect(failure).toBeInstanceOf(HostFailure);
    expect(files?.alive).toBe(0);
  });

  test('that a file keeps busy is ended, and the file refused', async () => {
    const { open } = ported({ ...QUICK, start: 5_000 }, { open: never });
    const refusal = await failureOf(open(await fileOf(plainSheet('Mẫu'))));
    expect(refusal).toEqual(new FileRefused('file-timeout'));
    expect(files?.alive).toBe(0);
  });

  test('that a file breaks is ended, and the file refused', async () => {
    const { open, breakDown } = ported(undefined, {
      open: () => {
        breakDown();
        return never();
      },
    });
    const refusal = await failureOf(open(await fileOf(plainSheet('Mẫu'))));
    expect(refusal).toEqual(new FileRefused('file-unreadable', { reason: 'worker-broke' }));
    expect(files?.alive).toBe(0);
  });

  test('that breaks later loses the workbook: every call says so, and watching ends quietly', async () => {
    const { open, breakDown } = ported();
    const host = await open(await fileOf(plainSheet('Mẫu')));
    const stop = await host.watchEdits(() => undefined);
    const undo = await host.writeCells('Mẫu', [{ cell: 'A1', value: 'sửa' }]);
    const asked = failureOf(host.toBytes());
    breakDown();
    // What was asked before it broke may still have been answered.
    expect([null, expect.objectContaining({ code: 'workbook-lost' })]).toContainEqual(await asked);
    for (const call of [() => undo(), () => host.listSheets(), () => host.toBytes()]) {
      const failure = await failureOf(call());
      expect(failure).toBeInstanceOf(HostFailure);
      expect(failure).toMatchObject({ code: 'workbook-lost' });
    }
    await stop();
    expect(files?.alive).toBe(0);
  });

  test('that no longer answers loses the workbook, too', async () => {
    const { open } = ported(
      { ...QUICK, start: 5_000, open: 5_000 },
      {
        open: async (file) =>
          Object.assign(await openFileWorkbook(file), { toBytes: () => never<Uint8Array>() }),
      },
    );
    const host = await open(await fileOf(plainSheet('Mẫu')));
    expect(await failureOf(host.toBytes())).toMatchObject({ code: 'workbook-lost' });
    expect(files?.alive).toBe(0);
  });

  test('of a workbook that is closed ends', async () => {
    const { open } = ported();
    const [one, other] = [
      await open(await fileOf(plainSheet('Một'))),
      await open(await fileOf(plainSheet('Hai'))),
    ];
    one.close();
    expect(files?.alive).toBe(1);
    expect((await other.listSheets()).map(({ name }) => name)).toEqual(['Hai']);
  });
});
