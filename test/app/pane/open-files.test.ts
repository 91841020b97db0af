/** One workbook file is open at a time: the others are let go of. */
import { createBrowserSession } from '../../../src/app/pane/browser-session';
import { lamDong } from '../../../src/core/places/gazetteer';
import type { FileHost } from '../../../src/hosts/host';
import { HostFailure } from '../../../src/hosts/host-failure';
import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import { realEngine } from '../engine/real-engine';
import { stagedTimer } from '../engine/workers';
import { sheetOf } from '../../support/snapshot';
import { CHOICE, fileFrom, filledSheets, NOTES, opened } from './opened';

function browser(change: (host: FileHost) => Partial<FileHost> = () => ({})) {
  const alive = new Set<string>();
  const held = (host: FileHost, name: string): FileHost => {
    alive.add(name);
    return Object.assign(host, {
      ...change(host),
      close: () => {
        alive.delete(name);
      },
    });
  };
  const session = createBrowserSession({
    engine: realEngine(),
    files: {
      open: async (file) => held(await openFileWorkbook(file), file.name),
      create: (name) => held(newFileWorkbook(name), name),
    },
    places: lamDong,
    timer: stagedTimer().timer,
    report: (error) => {
      throw error;
    },
  });
  return { session, alive: () => [...alive] };
}

test('the one before is let go of when another is opened, the last one with the session', async () => {
  const { session, alive } = browser();
  await session.openFile(await fileFrom('một.xlsx'));
  await session.openFile(await fileFrom('hai.xlsx'));
  expect(alive()).toEqual(['hai.xlsx']);
  await session.newFromTemplate(CHOICE);
  expect(alive()).toEqual(['Phụ lục - Xã Thuận An - 2026-Q2.xlsx']);
  await session.close();
  expect(alive()).toEqual([]);
});

test('a new one that could not be written is let go of, and the one open stays', async () => {
  let failing = false;
  const { session, alive } = browser((host) => {
    const write = host.writeSheets.bind(host);
    const refuse = () => Promise.reject(new HostFailure('too-large'));
    return { writeSheets: (...given) => (failing ? refuse() : write(...given)) };
  });
  await session.openFile(await fileFrom('một.xlsx'));
  failing = true;
  await session.newFromTemplate(CHOICE);
  expect(session.getState()).toMatchObject({
    workbook: 'một.xlsx',
    trouble: { code: 'too-large' },
  });
  expect(alive()).toEqual(['một.xlsx']);
});

test('a workbook that is lost says so, and another can be opened', async () => {
  let lost = false;
  const { session, alive } = browser((host) => {
    const toBytes = host.toBytes.bind(host);
    const gone = () => Promise.reject(new HostFailure('workbook-lost'));
    return { toBytes: () => (lost ? gone() : toBytes()) };
  });
  await session.openFile(await fileFrom('một.xlsx'));
  lost = true;
  expect(await session.saveWorkbook()).toBeNull();
  expect(session.getState().trouble).toEqual({ code: 'workbook-lost', data: {} });
  lost = false;
  await session.openFile(await fileFrom('hai.xlsx'));
  expect(session.getState()).toMatchObject({ workbook: 'hai.xlsx', trouble: null });
  expect(alive()).toEqual(['hai.xlsx']);
});

test('of the sheets that are no appendix, blank ones are not named', async () => {
  const { session } = opened([...filledSheets(), NOTES, sheetOf([], { name: 'Sheet1' })]);
  await session.check();
  const ignored = session.getState().checked?.received.ignoredSheets ?? [];
  expect(ignored).toContain('Ghi chú');
  expect(ignored).not.toContain('Sheet1');
});
