import { WAIVERS_SHEET } from '../../../src/core/submission/metadata';
import { HostFailure } from '../../../src/hosts/host-failure';
import { settled } from '../engine/workers';
import { filledSheets, NOTES, opened, resultCell } from './opened';

const GIVEN = { reason: 'Minh chứng gửi kèm bản giấy', by: 'Nguyễn Thị Mai' };

type Open = ReturnType<typeof opened>;

/** Row 3 has no evidence: a warning; row 16 is more than row 15: an error. */
async function checked(): Promise<Open> {
  const open = opened(filledSheets({ results: { '16': '3' } }));
  await open.session.check();
  return open;
}

const current = ({ session }: Open) => session.getState().checked?.current;
function found(open: Open, name = 'evidence-missing', indicator = '3') {
  const finding = current(open)?.findings.find(
    (one) => one.name === name && one.indicator === indicator,
  );
  if (!finding) throw new Error(`no ${name} in row ${indicator}`);
  return finding;
}
const kept = ({ host }: Open) => host.sheets.find(({ name }) => name === WAIVERS_SHEET);
const waivers = (open: Open) => current(open)?.waivers.map(({ indicator }) => indicator);
const voided = (open: Open) => current(open)?.voided.map(({ why }) => why);

describe('accepting a finding', () => {
  test('is kept in a very hidden sheet, with the day, and the finding is open no more', async () => {
    const open = await checked();
    const before = open.host.sheets;
    await open.session.waive(found(open), GIVEN);

    expect(kept(open)?.visibility).toBe('very-hidden');
    expect(found(open).waiver).toMatchObject({
      ...GIVEN,
      rule: 'PL0515',
      indicator: '3',
      sheet: 'Phụ lục',
      date: '2026-07-15',
    });
    expect(open.session.getState()).toMatchObject({
      undoable: 'waiver',
      unsaved: true,
      trouble: null,
      busy: null,
    });

    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
    expect(found(open).waiver).toBeNull();
  });

  test('a second one stands below the first, and only it is taken back', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    await open.session.waive(found(open, 'evidence-missing', '4'), GIVEN);
    expect(waivers(open)).toEqual(['3', '4']);
    await open.session.undo();
    expect(waivers(open)).toEqual(['3']);
    await open.session.undo();
    expect(kept(open)).toBeUndefined();
  });

  test('what somebody else accepted meanwhile outlives the undo', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    open.host.type(WAIVERS_SHEET, 'A9', 'của người khác');
    await open.session.undo();
    expect(open.host.textAt(WAIVERS_SHEET, 'A9')).toBe('của người khác');
    expect(waivers(open)).toEqual([]);
  });

  test('asked for twice, is accepted once', async () => {
    const open = await checked();
    const finding = found(open);
    await Promise.all([open.session.waive(finding, GIVEN), open.session.waive(finding, GIVEN)]);
    expect(waivers(open)).toEqual(['3']);
  });

  test('what is no longer found is not accepted, and said', async () => {
    const open = await checked();
    const finding = found(open);
    open.host.type('Phụ lục', 'E8', 'Họp 01 lần ngày 05/5/2026');
    await open.session.check();
    await open.session.waive(finding, GIVEN);
    expect(open.session.getState()).toMatchObject({
      trouble: { code: 'finding-gone' },
      undoable: null,
    });
    expect(kept(open)).toBeUndefined();
  });

  test('an edit that has not been checked yet makes it void at once: only what was seen counts', async () => {
    const open = await checked();
    const finding = found(open);
    open.host.type('Phụ lục', resultCell(3), '7');
    await open.session.waive(finding, GIVEN);
    expect(found(open).waiver).toBeNull();
    expect(voided(open)).toEqual(['changed']);
  });

  test('an error cannot be: a mistake in code, nothing is written', async () => {
    const open = await checked();
    const before = open.host.sheets;
    await open.session.waive(found(open, 'relation-broken', '16'), GIVEN);
    expect(open.host.sheets).toBe(before);
    expect(open.session.getState().trouble).toEqual({ code: 'unexpected', data: {} });
    expect(open.reported).toHaveLength(1);
  });

  test.each(['writeSheets', 'readSheet _phu', 'writeCells'])(
    'where %s fails, the workbook is as it was',
    async (step) => {
      const open = await checked();
      const before = open.host.sheets;
      open.host.before = (call) => {
        if (call.startsWith(step)) throw new HostFailure('workbook-protected');
      };
      await open.session.waive(found(open), GIVEN);
      expect(open.host.sheets).toEqual(before);
      expect(open.session.getState()).toMatchObject({
        trouble: { code: 'workbook-protected' },
        undoable: null,
      });
      open.host.before = () => undefined;
      await open.session.waive(found(open), GIVEN);
      expect(found(open).waiver).toMatchObject(GIVEN);
    },
  );

  test('a sheet that cannot be taken back is left empty, and what went wrong first is said', async () => {
    const open = await checked();
    open.host.before = (call) => {
      if (call.startsWith('writeCells')) throw new HostFailure('cell-edit-mode');
      if (call.startsWith('undo')) throw new HostFailure('busy');
    };
    await open.session.waive(found(open), GIVEN);
    expect(open.session.getState().trouble?.code).toBe('cell-edit-mode');
    expect(open.reported).toEqual([new HostFailure('busy')]);
    open.host.before = () => undefined;
    await open.session.check();
    expect(waivers(open)).toEqual([]);
  });

  test('an undo that stops midway can be gone on with', async () => {
    const open = await checked();
    const before = open.host.sheets;
    await open.session.waive(found(open), GIVEN);
    open.host.before = (call) => {
      if (call === 'undo writeSheets') throw new HostFailure('busy');
    };
    await open.session.undo();
    expect(open.session.getState()).toMatchObject({
      undoable: 'waiver',
      trouble: { code: 'busy' },
    });
    open.host.before = () => undefined;
    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
    expect(open.session.getState()).toMatchObject({ undoable: null, trouble: null });
  });
});

describe('an edit of what was accepted', () => {
  test('makes the waiver void, with the reason; undone, it holds again', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    open.host.type('Phụ lục', resultCell(3), '2');
    open.clock.pass(400);
    await settled();
    expect(found(open).waiver).toBeNull();
    expect(voided(open)).toEqual(['changed']);

    open.host.type('Phụ lục', resultCell(3), '1');
    open.clock.pass(400);
    await settled();
    expect(found(open).waiver).toMatchObject(GIVEN);
    expect(voided(open)).toEqual([]);
  });

  test('of another row leaves it', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    open.host.type('Phụ lục', resultCell(4), '2');
    await open.session.check();
    expect(found(open).waiver).toMatchObject(GIVEN);
  });

  test('that mends it leaves a waiver of nothing, which can be withdrawn', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    open.host.type('Phụ lục', 'E8', 'Họp 01 lần ngày 05/5/2026');
    await open.session.check();
    expect(voided(open)).toEqual(['mended']);
    const [only] = current(open)?.voided ?? [];
    if (!only) throw new Error('nothing is void');
    await open.session.withdrawWaiver(only.waiver);
    expect(voided(open)).toEqual([]);
  });

  test('accepted again, the waiver of before gives way; undone, it is back', async () => {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    open.host.type('Phụ lục', resultCell(3), '2');
    await open.session.check();
    await open.session.waive(found(open), { ...GIVEN, reason: 'Đã hỏi lại xã' });
    expect(found(open).waiver).toMatchObject({ reason: 'Đã hỏi lại xã', value: '2' });
    expect(voided(open)).toEqual([]);
    expect(waivers(open)).toHaveLength(1);
    await open.session.undo();
    expect(voided(open)).toEqual(['changed']);
  });
});

describe('withdrawing a waiver', () => {
  async function accepted() {
    const open = await checked();
    await open.session.waive(found(open), GIVEN);
    const { waiver } = found(open);
    if (!waiver) throw new Error('not accepted');
    return { ...open, waiver };
  }

  test('opens the finding again; undone, it is accepted', async () => {
    const open = await accepted();
    await open.session.withdrawWaiver(open.waiver);
    expect(found(open).waiver).toBeNull();
    expect(voided(open)).toEqual([]);
    expect(open.session.getState().undoable).toBe('withdrawal');
    await open.session.undo();
    expect(found(open).waiver).toEqual(open.waiver);
  });

  test('that somebody has withdrawn already is no change', async () => {
    const open = await accepted();
    open.host.sheets = open.host.sheets.filter(({ name }) => name !== WAIVERS_SHEET);
    await open.session.withdrawWaiver(open.waiver);
    expect(open.session.getState()).toMatchObject({ undoable: 'waiver', trouble: null });
    expect(found(open).waiver).toBeNull();
  });

  test('that fails leaves it as it was', async () => {
    const open = await accepted();
    open.host.before = (call) => {
      if (call.startsWith('writeCells')) throw new HostFailure('read-only');
    };
    await open.session.withdrawWaiver(open.waiver);
    expect(open.session.getState()).toMatchObject({
      trouble: { code: 'read-only' },
      undoable: 'waiver',
    });
    await open.session.check();
    expect(found(open).waiver).toEqual(open.waiver);
  });
});

test('without an appendix there is nothing to accept', async () => {
  const other = await checked();
  const open = opened([NOTES]);
  await open.session.waive(found(other), GIVEN);
  expect(open.session.getState().trouble?.code).toBe('finding-gone');
  expect(open.host.sheets).toEqual([NOTES]);
});
