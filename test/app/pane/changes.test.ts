import type { Suggestion } from '../../../src/core/rules/types';
import { HostFailure } from '../../../src/hosts/host-failure';
import { communeCalled } from '../../cli/appendices';
import { settled } from '../engine/workers';
import { CHOICE, fileFrom, filledSheets, NOTES, opened, resultCell } from './opened';

const ALL = { template: null, period: null, withoutErrors: false };
const visible = ({ host }: ReturnType<typeof opened>) =>
  host.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
const claims = ({ session }: ReturnType<typeof opened>) =>
  session
    .getState()
    .checked?.received.submissions.map(({ submission, findings }) => [
      submission.sheet,
      submission.period.chosen?.value.id,
      findings.filter(({ name }) => /contradiction/.test(name)).length,
    ]);

describe('loading a template', () => {
  test('puts its sheets into the workbook, shows the first result, and checks', async () => {
    const open = opened([NOTES]);
    await open.session.loadTemplate(CHOICE, 'ask');
    expect(open.host.sheets.map(({ name }) => name)).toEqual([
      'Ghi chú',
      'Phụ lục',
      '_danh_muc',
      '_phu_luc',
    ]);
    expect(open.host.calls).toContain(`selectCell Phụ lục ${resultCell(1)}`);
    expect(open.session.getState()).toMatchObject({
      busy: null,
      trouble: null,
      undoable: 'template',
      unsaved: true,
    });
    expect(claims(open)).toEqual([['Phụ lục', '2026-Q2', 0]]);

    await open.session.undo();
    expect(open.host.sheets).toEqual([NOTES]);
    expect(open.session.getState()).toMatchObject({ undoable: null, checked: { current: null } });
  });

  test('where its sheet exists, the person is asked and nothing changes', async () => {
    const before = filledSheets();
    const open = opened(before);
    await open.session.loadTemplate(CHOICE, 'ask');
    expect(open.session.getState()).toMatchObject({
      askExisting: { sheet: 'Phụ lục', about: 'template' },
      undoable: null,
      trouble: null,
    });
    expect(open.host.sheets).toBe(before);
    open.session.cancelQuestion();
    expect(open.session.getState().askExisting).toBeNull();
  });

  test('replace: the old sheet comes back with undo', async () => {
    const before = filledSheets();
    const open = opened(before);
    await open.session.loadTemplate(CHOICE, 'ask');
    await open.session.loadTemplate(CHOICE, 'replace');
    expect(open.session.getState().askExisting).toBeNull();
    expect(open.host.textAt('Phụ lục', resultCell(1))).toBe('');
    expect(visible(open)).toEqual(['Phụ lục']);
    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
  });

  test('rename: both stand, and the workbook contradicts neither', async () => {
    const open = opened(filledSheets());
    await open.session.loadTemplate({ ...CHOICE, period: '2026-Q3' }, 'rename');
    expect(visible(open)).toEqual(['Phụ lục', 'Phụ lục (2)']);
    expect(open.host.textAt('Phụ lục', resultCell(1))).toBe('1');
    expect(claims(open)).toEqual([
      ['Phụ lục', '2026-Q2', 0],
      ['Phụ lục (2)', '2026-Q3', 0],
    ]);
  });

  test('hidden sheets that an earlier template left are no question', async () => {
    const [, ...hidden] = filledSheets();
    const open = opened([NOTES, ...hidden]);
    await open.session.loadTemplate(CHOICE, 'ask');
    expect(open.session.getState().askExisting).toBeNull();
    expect(claims(open)).toEqual([['Phụ lục', '2026-Q2', 0]]);
  });

  test.each(['workbook-protected', 'read-only', 'cell-edit-mode', 'unexpected'] as const)(
    '%s: said, the workbook whole, and it can be tried again',
    async (code) => {
      const open = opened([NOTES]);
      open.host.before = (call) => {
        if (call.startsWith('writeSheets')) throw new HostFailure(code, { code: 'x' });
      };
      await open.session.loadTemplate(CHOICE, 'ask');
      expect(open.host.sheets).toEqual([NOTES]);
      expect(open.session.getState()).toMatchObject({
        busy: null,
        undoable: null,
        trouble: { code, data: { code: 'x' } },
      });
      open.host.before = () => undefined;
      await open.session.loadTemplate(CHOICE, 'ask');
      expect(open.session.getState().trouble).toBeNull();
      expect(claims(open)).toEqual([['Phụ lục', '2026-Q2', 0]]);
    },
  );

  test('the pane closed midway: whole, and nobody is told', async () => {
    const open = opened([NOTES]);
    let goOn: () => void = () => undefined;
    open.host.before = (call) =>
      call.startsWith('writeSheets') ? new Promise((resolve) => (goOn = resolve)) : undefined;
    let told = 0;
    const loading = open.session.loadTemplate(CHOICE, 'ask');
    await settled();
    open.session.subscribe(() => {
      told += 1;
    });
    await open.session.close();
    goOn();
    await loading;
    expect(visible(open)).toEqual(['Ghi chú', 'Phụ lục']);
    expect(told).toBe(0);
    expect(open.host.listening).toBe(0);
    await open.session.undo();
    expect(visible(open)).toEqual(['Ghi chú', 'Phụ lục']);
  });
});

describe('a suggestion', () => {
  /** 14,033: what an English Excel makes of 14.033. */
  async function damaged() {
    const open = opened(filledSheets({ results: { '11': 14.033 } }));
    await open.session.check();
    const suggestion = open.session
      .getState()
      .checked?.current?.findings.flatMap(({ suggestions }) => suggestions)
      .find(({ cell }) => cell === resultCell(11));
    if (!suggestion) throw new Error('no suggestion');
    return { ...open, suggestion };
  }
  const suggested = ({ session }: Awaited<ReturnType<typeof damaged>>): Suggestion[] =>
    (session.getState().checked?.current?.findings ?? [])
      .flatMap(({ suggestions }) => suggestions)
      .filter(({ cell }) => cell === resultCell(11));

  test('is written as text, checked, and taken back', async () => {
    const open = await damaged();
    await open.session.applySuggestion(open.suggestion);
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('14.033');
    expect(suggested(open)).toEqual([]);
    expect(open.session.getState().undoable).toBe('suggestion');

    await open.session.undo();
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('14,033');
    expect(suggested(open)).toEqual([open.suggestion]);
    expect(open.session.getState().undoable).toBeNull();
  });

  test('is refused where the cell says something else by now', async () => {
    const open = await damaged();
    open.host.type('Phụ lục', resultCell(11), '15.000');
    await open.session.applySuggestion(open.suggestion);
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('15.000');
    expect(open.session.getState()).toMatchObject({
      undoable: null,
      trouble: {
        code: 'suggestion-stale',
        data: { cell: resultCell(11), from: open.suggestion.from, now: '15.000' },
      },
    });
    expect(suggested(open)).toEqual([]);
  });

  test('asked for twice, is made once', async () => {
    const open = await damaged();
    await Promise.all([
      open.session.applySuggestion({ ...open.suggestion, to: '14033' }),
      open.session.applySuggestion({ ...open.suggestion, to: '14033' }),
    ]);
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('14033');
    expect(open.host.calls.filter((call) => call.startsWith('writeCells'))).toHaveLength(1);
    await open.session.undo();
    expect(open.session.getState().undoable).toBeNull();
  });

  test('is not taken back over what was typed since', async () => {
    const open = await damaged();
    await open.session.applySuggestion(open.suggestion);
    open.host.type('Phụ lục', resultCell(11), '15.000');
    await open.session.undo();
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('15.000');
    expect(open.session.getState()).toMatchObject({
      undoable: null,
      trouble: { code: 'undo-stale', data: { sheet: 'Phụ lục', cell: resultCell(11) } },
    });
  });

  test('that could not be taken back can be tried again', async () => {
    const open = await damaged();
    await open.session.applySuggestion({ ...open.suggestion, to: '14033' });
    open.host.before = (call) => {
      if (call.startsWith('undo')) throw new HostFailure('cell-edit-mode');
    };
    await open.session.undo();
    expect(open.session.getState()).toMatchObject({
      undoable: 'suggestion',
      trouble: { code: 'cell-edit-mode' },
    });
    open.host.before = () => undefined;
    await open.session.undo();
    expect(open.host.textAt('Phụ lục', resultCell(11))).toBe('14,033');
  });

  test('several changes are taken back one by one, the last first', async () => {
    const open = await damaged();
    const before = open.host.sheets;
    await open.session.applySuggestion(open.suggestion);
    await open.session.loadTemplate(CHOICE, 'rename');
    expect(open.session.getState().undoable).toBe('template');
    await open.session.undo();
    expect(open.session.getState().undoable).toBe('suggestion');
    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
    await open.session.undo();
    expect(open.session.getState()).toMatchObject({ undoable: null, trouble: null });
  });

  test('its sheet deleted meanwhile: undo lets go of it', async () => {
    const open = await damaged();
    await open.session.applySuggestion(open.suggestion);
    open.host.sheets = [NOTES];
    open.host.front = NOTES.name;
    await open.session.undo();
    expect(open.session.getState()).toMatchObject({
      undoable: null,
      trouble: { code: 'undo-stale' },
    });
  });
});

describe('the consolidation', () => {
  async function merged(sheets = [NOTES]) {
    const open = opened(sheets);
    await open.session.takeFiles([await fileFrom('a.xlsx'), await fileFrom('b.xlsx', 'Đạ Tẻh')]);
    await open.session.merge(ALL);
    return open;
  }

  test('is written into the workbook, whole, and taken back', async () => {
    const open = await merged();
    await open.session.writeConsolidation('ask');
    expect(visible(open).slice(0, 3)).toEqual(['Ghi chú', 'Phụ lục tỉnh', 'Số liệu xã']);
    expect(open.session.getState()).toMatchObject({
      consolidationWritten: true,
      undoable: 'consolidation',
      checked: { received: { refusal: { code: 'own-consolidation' } } },
    });
    await open.session.undo();
    expect(open.host.sheets).toEqual([NOTES]);
    expect(open.session.getState()).toMatchObject({ consolidationWritten: false, trouble: null });
  });

  test('under new names, its formulas add up its own figures and not the old ones', async () => {
    const open = await merged();
    await open.session.writeConsolidation('ask');
    await open.session.writeConsolidation('ask');
    expect(open.session.getState().askExisting).toEqual({
      sheet: 'Phụ lục tỉnh',
      about: 'consolidation',
    });
    await open.session.writeConsolidation('rename');
    const formulas = (name: string) =>
      open.host.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.flatMap(({ formula }) => formula ?? []);
    const [first, second] = [formulas('Phụ lục tỉnh'), formulas('Phụ lục tỉnh (2)')];
    expect(first?.some((formula) => formula.includes("'Số liệu xã'!"))).toBe(true);
    expect(second).toEqual(
      first?.map((formula) => formula.replaceAll("'Số liệu xã'!", "'Số liệu xã (2)'!")),
    );
  });

  test('that fails to be written leaves the workbook as it was', async () => {
    const open = await merged();
    open.host.before = (call) => {
      if (call.startsWith('writeSheets')) throw new HostFailure('too-large');
    };
    await open.session.writeConsolidation('ask');
    expect(open.host.sheets).toEqual([NOTES]);
    expect(open.session.getState()).toMatchObject({
      consolidationWritten: false,
      trouble: { code: 'too-large' },
    });
  });

  test('without one there is nothing to write', async () => {
    const open = opened([NOTES]);
    await open.session.writeConsolidation('ask');
    expect(open.host.sheets).toEqual([NOTES]);
    expect(open.session.getState().trouble).toBeNull();
  });

  test('an unknown commune is a mistake in code: shown, reported, nothing written', async () => {
    const open = opened([NOTES]);
    await open.session.loadTemplate({ ...CHOICE, commune: '00000' }, 'ask');
    expect(open.session.getState().trouble).toEqual({ code: 'unexpected', data: {} });
    expect(open.reported).toHaveLength(1);
    expect(open.host.sheets).toEqual([NOTES]);
    expect(communeCalled('Đạ Tẻh').code).not.toBe('00000');
  });
});
