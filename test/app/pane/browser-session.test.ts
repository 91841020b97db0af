import type { Engine } from '../../../src/app/engine';
import { createBrowserSession } from '../../../src/app/pane/browser-session';
import { lamDong } from '../../../src/core/places/gazetteer';
import type { SourceFile } from '../../../src/hosts/host';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import { plainWorkbook } from '../../cli/appendices';
import { realEngine } from '../engine/real-engine';
import { settled, stagedTimer, until } from '../engine/workers';
import { CHOICE, fileFrom, resultCell } from './opened';

function browser(changes: Partial<Engine> = {}) {
  const clock = stagedTimer();
  const reported: unknown[] = [];
  const session = createBrowserSession({
    engine: { ...realEngine(), ...changes },
    files: { open: openFileWorkbook, create: newFileWorkbook },
    places: lamDong,
    timer: clock.timer,
    report: (error) => reported.push(error),
  });
  const shown = (cell: string) =>
    session.sheet()?.cells.find(({ row, column }) => cell === 'ABCDEFG'[column] + String(row + 1));
  return { session, clock, reported, shown };
}

const sheetsOf = (bytes: Uint8Array) =>
  readWorkbook({ name: 'x', bytes, modified: null }).sheets.map(({ name }) => name);
const NOT_A_WORKBOOK: SourceFile = {
  name: 'ke hoach.pdf',
  bytes: new TextEncoder().encode('%PDF-1.7\n'),
  modified: null,
};

describe('before a workbook is opened', () => {
  test('there is none to draw, check, edit or save', async () => {
    const { session } = browser();
    expect(session.getState()).toMatchObject({ edition: 'browser', workbook: null });
    expect(session.sheet()).toBeNull();
    const asked = [
      () => session.check(),
      () => session.editCell('Phụ lục', 'D6', '1'),
      () => session.saveWorkbook(),
      () => session.undo(),
    ];
    for (const ask of asked) {
      session.dismissTrouble();
      expect(await ask()).toBe(ask === asked[2] ? null : undefined);
      expect(session.getState().trouble).toEqual({ code: 'no-workbook', data: {} });
    }
  });

  test('a template makes a new one', async () => {
    const { session } = browser();
    await session.loadTemplate(CHOICE, 'ask');
    expect(session.getState()).toMatchObject({
      workbook: 'Phụ lục - Xã Thuận An - 2026-Q2.xlsx',
      unsaved: true,
      undoable: null,
      trouble: null,
      checked: { current: { submission: { sheet: 'Phụ lục' } } },
    });
    const saved = await session.saveWorkbook();
    expect(saved?.name).toBe('Phụ lục - Xã Thuận An - 2026-Q2.xlsx');
    expect(sheetsOf(saved?.bytes ?? new Uint8Array())).toContain('_phu_luc');
    expect(session.getState().unsaved).toBe(false);
  });
});

describe('an open workbook', () => {
  test('is drawn, edited, checked, taken back and saved beside the file it came from', async () => {
    const { session, clock, shown } = browser();
    await session.openFile(await fileFrom('xa/Thuận An.xlsx'));
    expect(session.getState()).toMatchObject({ workbook: 'xa/Thuận An.xlsx', unsaved: false });
    const before = session.sheet();
    expect(session.sheet()).toBe(before);
    expect(shown(resultCell(4))?.text).toBe('1');

    await session.editCell('Phụ lục', resultCell(4), 'nhiều');
    expect(session.sheet()).not.toBe(before);
    expect(shown(resultCell(4))?.value).toBe('nhiều');
    expect(session.getState()).toMatchObject({ unsaved: true, undoable: 'cell' });
    clock.pass(400);
    await settled();
    const findings = session.getState().checked?.current?.findings ?? [];
    expect(findings.map(({ name }) => name)).toContain('not-a-number');

    const saved = await session.saveWorkbook();
    expect(saved?.name).toBe('Thuận An (đã sửa).xlsx');
    const again = browser();
    await again.session.openFile({
      name: 'x.xlsx',
      bytes: saved?.bytes ?? new Uint8Array(),
      modified: null,
    });
    expect(again.shown(resultCell(4))?.value).toBe('nhiều');

    await session.undo();
    expect(shown(resultCell(4))?.text).toBe('1');
    expect(session.getState()).toMatchObject({ unsaved: true, undoable: null });
  });

  test('14.033 typed stays 14.033; a whole number over a number stays one; blank empties', async () => {
    const { session, shown } = browser();
    const bytes = await plainWorkbook([[5, 5, 'chữ', 5, 5, 5]]);
    await session.openFile({ name: 'so.xlsx', bytes, modified: null });
    const typed = { A1: '14.033', B1: '12', C1: '12', D1: '', E1: '007', F1: '=1+1' };
    for (const [cell, text] of Object.entries(typed)) {
      await session.editCell('Số liệu nền', cell, text);
    }
    expect(session.getState().trouble).toBeNull();
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((cell) => shown(cell)?.value)).toEqual([
      '14.033',
      12,
      '12',
      undefined,
      '007',
      '=1+1',
    ]);
  });

  test('gives way to another; the edits of the first cannot be taken back in the second', async () => {
    const { session, shown } = browser();
    await session.openFile(await fileFrom('a.xlsx'));
    await session.editCell('Phụ lục', resultCell(4), '9');
    await session.openFile(await fileFrom('b.xlsx'));
    expect(session.getState()).toMatchObject({
      workbook: 'b.xlsx',
      undoable: null,
      unsaved: false,
    });
    await session.undo();
    expect(shown(resultCell(4))?.text).toBe('1');
  });

  test('a check of the first that comes in late is not shown for the second', async () => {
    const answers: (() => void)[] = [];
    const { session, clock } = browser({
      check: async (workbook) => {
        await new Promise<void>((resolve) => answers.push(resolve));
        return realEngine().check(workbook);
      },
    });
    // The check that opening begins is answered, the next one not yet.
    const opening = session.openFile(await fileFrom('a.xlsx'));
    await until(() => answers.length === 1);
    answers[0]?.();
    await opening;
    const late = session.check();
    await until(() => answers.length === 2);
    await session.editCell('Phụ lục', resultCell(4), 'nhiều');
    const another = session.openFile(await fileFrom('b.xlsx'));
    await until(() => answers.length === 3);
    answers[1]?.();
    await late;
    expect(session.getState()).toMatchObject({ workbook: 'b.xlsx', checked: null });
    answers[2]?.();
    await another;
    expect(session.getState().checked?.received.file).toBe('b.xlsx');
    expect(clock.pending()).toEqual([]);
  });

  test('stays open when another cannot be read', async () => {
    const { session } = browser();
    await session.openFile(await fileFrom('a.xlsx'));
    await session.openFile(NOT_A_WORKBOOK);
    expect(session.getState()).toMatchObject({
      workbook: 'a.xlsx',
      busy: null,
      trouble: { code: 'file-pdf' },
      checked: { received: { file: 'a.xlsx' } },
    });
  });

  test('a locked cell of the template says so and changes nothing', async () => {
    const { session, shown } = browser();
    await session.newFromTemplate(CHOICE);
    const before = shown('A1')?.text;
    await session.editCell('Phụ lục', 'A1', 'x');
    expect(session.getState().trouble?.code).toBe('sheet-protected');
    expect(shown('A1')?.text).toBe(before);
    expect(session.getState().undoable).toBeNull();
  });

  test('a template comes into it, and asks where one is', async () => {
    const { session } = browser();
    await session.openFile(await fileFrom('a.xlsx'));
    await session.loadTemplate({ ...CHOICE, period: '2026-Q3' }, 'ask');
    expect(session.getState().askExisting).toEqual({ sheet: 'Phụ lục', about: 'template' });
    await session.loadTemplate({ ...CHOICE, period: '2026-Q3' }, 'rename');
    expect(session.sheet()?.name).toBe('Phụ lục (2)');
    expect(session.getState().checked?.received.submissions).toHaveLength(2);
    await session.newFromTemplate({ ...CHOICE, period: '2026-Q3' });
    expect(session.getState()).toMatchObject({
      workbook: 'Phụ lục - Xã Thuận An - 2026-Q3.xlsx',
      checked: { received: { submissions: [{}] } },
    });
  });
});

test('the consolidation is a file of its own', async () => {
  const { session } = browser();
  expect(await session.saveConsolidation()).toBeNull();
  await session.takeFiles([await fileFrom('a.xlsx')]);
  await session.merge({ template: null, period: null, withoutErrors: false });
  const saved = await session.saveConsolidation();
  expect(saved?.name).toBe('Tổng hợp tỉnh - 2026-Q2.xlsx');
  expect(sheetsOf(saved?.bytes ?? new Uint8Array())[0]).toBe('Phụ lục tỉnh');
  expect(session.getState()).toMatchObject({ consolidationWritten: true, workbook: null });
});
