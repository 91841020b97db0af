import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { engineOver, exposeEngine } from '../../../src/app/engine/over-port';
import { givenOrRefused } from '../../../src/app/engine/remote';
import { canBeWaived } from '../../../src/core/waivers/can-be-waived';
import { FileRefused } from '../../../src/hosts/file-refused';
import { readWorkbook, writeWorkbook } from '../../../src/hosts/xlsx';
import { communeCalled, filledModel } from '../../cli/appendices';
import { realEngine } from './real-engine';

const ports: MessagePort[] = [];

function overPort() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  exposeEngine(realEngine(), nodeEndpoint(port1));
  return engineOver(nodeEndpoint(port2));
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

async function appendix() {
  const bytes = await writeWorkbook(filledModel(communeCalled('Xã Thuận An')));
  return { name: 'Thuan An.xlsx', bytes: bytes.slice(), modified: null };
}

test('all that an engine gives passes through a port as it is', async () => {
  const [local, remote] = [realEngine(), overPort()];
  const workbook = readWorkbook(await appendix());
  const choices = { template: null, period: null, withoutErrors: false };

  const received = await local.receive(await appendix());
  expect(await remote.receive(await appendix())).toEqual(received);
  expect(await remote.check(workbook)).toEqual(await local.check(workbook));
  const consolidation = await local.consolidate([received], choices);
  expect(await remote.consolidate([received], choices)).toEqual(consolidation);
  const model = await local.provincialWorkbook(consolidation);
  expect(await remote.provincialWorkbook(consolidation)).toEqual(model);
  const bytes = await local.provincialFile(consolidation);
  expect(await remote.provincialFile(consolidation)).toEqual(new Uint8Array(bytes));
  const empty = ['bdhvs-2025', communeCalled('Xã Thuận An').code, '2026'] as const;
  expect(await remote.emptyAppendix(...empty)).toEqual(await local.emptyAppendix(...empty));
  const [reviewed] = received.submissions;
  const finding = reviewed?.findings.find(canBeWaived);
  if (!reviewed || !finding) throw new Error('nothing to accept');
  const accepted = { reason: 'Bản giấy', by: 'Mai' };
  const waiver = await local.waive(reviewed.submission, finding, accepted);
  expect(await remote.waive(reviewed.submission, finding, accepted)).toEqual(waiver);
  expect(await remote.cellMarks(reviewed)).toEqual(await local.cellMarks(reviewed));
  expect(await remote.reviewSheet(reviewed)).toEqual(await local.reviewSheet(reviewed));
  expect(await remote.referenceSheet(null)).toEqual(await local.referenceSheet(null));
  const given = await local.readReference(await appendix());
  expect(await remote.readReference(await appendix())).toEqual(given);
  await remote.useReference(given);
  const past = await local.readPast(await appendix());
  expect(past.reports).toHaveLength(1);
  expect(await remote.readPast(await appendix())).toEqual(past);
  await remote.usePast(past.reports);
});

test('a workbook too large for one message is checked as it is, and so is the one after it', async () => {
  const small = readWorkbook(await appendix());
  const [sheet] = small.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = Array.from({ length: 3_000 }, (_, row) =>
    [0, 1].map((column) => ({
      row,
      column,
      value: row,
      text: String(row),
      display: 'plain' as const,
    })),
  );
  const data = { ...sheet, name: 'Dữ liệu', cells: rows.flat(), merges: [] };
  const large = { ...small, sheets: [data, ...small.sheets, { ...data, name: 'Dữ liệu 2' }] };
  const [local, remote] = [realEngine(), overPort()];
  const received = await local.check(large);
  expect(received.submissions).toHaveLength(1);
  expect(await remote.check(large)).toEqual(received);
  expect(await remote.check(small)).toEqual(await local.check(small));
});

test('the bytes of a file are handed over, not copied', async () => {
  const file = await appendix();
  await overPort().receive(file);
  expect(file.bytes.byteLength).toBe(0);
});

test('bytes that are part of something larger stay', async () => {
  const { bytes, ...rest } = await appendix();
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes, 1);
  const file = { ...rest, bytes: larger.subarray(1) };
  expect(await overPort().receive(file)).toMatchObject({ status: 'read' });
  expect(larger.byteLength).toBe(bytes.length + 1);
});

test('why a file is refused passes through, too', async () => {
  const answer = await overPort().readReference({
    name: 'a.pdf',
    bytes: new TextEncoder().encode('%PDF-1.7\n').slice(),
    modified: null,
  });
  expect(() => givenOrRefused(answer)).toThrow(new FileRefused('file-pdf'));
});
