import type { Engine } from '../../../src/app/engine';
import { HostFailure } from '../../../src/hosts/host-failure';
import { sheetOf } from '../../support/snapshot';
import { realEngine } from '../engine/real-engine';
import { settled } from '../engine/workers';
import { CHOICE, filledSheets, NOTES, opened, resultCell } from './opened';

const reads = (calls: readonly string[]) =>
  calls.filter((call) => call.startsWith('readSheet')).map((call) => call.slice(10));

const fails = (session: ReturnType<typeof opened>['session']) =>
  (session.getState().checked?.current?.findings ?? [])
    .filter(({ outcome }) => outcome === 'fails')
    .map(({ name, cell }) => `${name} ${cell ?? ''}`);

describe('what is read', () => {
  test('sheets one can see, the one in front first, each once, and what our workbooks say', async () => {
    const hidden = sheetOf([['cũ']], { name: 'Cũ', visibility: 'hidden' });
    const { host, session } = opened([NOTES, ...filledSheets(), hidden]);
    host.front = 'Phụ lục';
    await session.check();
    expect(reads(host.calls)).toEqual(['Phụ lục', 'Ghi chú', '_phu_luc']);
    expect(session.getState().checked?.current?.submission).toMatchObject({
      sheet: 'Phụ lục',
      file: 'Thuận An.xlsx',
    });
  });

  test('no appendix in the workbook is said as such, not as a trouble', async () => {
    const { session } = opened([NOTES]);
    await session.check();
    expect(session.getState()).toMatchObject({
      trouble: null,
      busy: null,
      checked: { current: null, received: { refusal: { code: 'no-appendix' } } },
    });
  });

  test('a sheet that goes away while the workbook is read is left out', async () => {
    const { host, session } = opened([...filledSheets(), NOTES]);
    host.before = (call) => {
      if (call === 'readSheet Ghi chú') throw new HostFailure('sheet-missing');
    };
    await session.check();
    expect(session.getState().trouble).toBeNull();
    expect(session.getState().checked?.received.submissions).toHaveLength(1);
  });
});

describe('following edits', () => {
  test('edits within a moment are one check, which reads only the sheet edited', async () => {
    const { host, session, clock } = opened([...filledSheets(), NOTES]);
    await session.check();
    expect(fails(session)).not.toContain(`not-a-number ${resultCell(4)}`);
    host.calls.length = 0;

    host.type('Phụ lục', resultCell(4), 'nhiều');
    host.type('Phụ lục', resultCell(5), '2');
    await settled();
    expect(host.calls).toEqual([]);
    clock.pass(400);
    await settled();

    expect(reads(host.calls)).toEqual(['Phụ lục']);
    expect(fails(session)).toContain(`not-a-number ${resultCell(4)}`);
    expect(clock.pending()).toEqual([]);
  });

  test('steady typing does not put the check off', async () => {
    const { host, session, clock } = opened(filledSheets());
    await session.check();
    for (let moment = 0; moment < 4; moment += 1) {
      host.type('Phụ lục', resultCell(4), 'nhiều');
      clock.pass(100);
    }
    await settled();
    expect(fails(session)).toContain(`not-a-number ${resultCell(4)}`);
  });

  test('an edit made while the workbook is being read is not lost', async () => {
    const { host, session, clock } = opened(filledSheets());
    await session.check();
    let goOn: () => void = () => undefined;
    const read = host.readSheet.bind(host);
    host.readSheet = async (name) => {
      const snapshot = await read(name);
      await new Promise<void>((resolve) => (goOn = resolve));
      return snapshot;
    };
    host.type('Phụ lục', resultCell(4), '2');
    clock.pass(400);
    await settled();
    host.readSheet = read;
    host.type('Phụ lục', resultCell(4), 'nhiều');
    goOn();
    await settled();
    clock.pass(400);
    await settled();
    expect(fails(session)).toContain(`not-a-number ${resultCell(4)}`);
  });

  test('an older answer never stands in the place of a newer one', async () => {
    const real = realEngine();
    const answers: (() => void)[] = [];
    const check: Engine['check'] = async (workbook) => {
      const received = await real.check(workbook);
      await new Promise<void>((resolve) => answers.push(resolve));
      return received;
    };
    const { host, session, clock } = opened(filledSheets(), { check });
    const first = session.check();
    await settled();
    host.type('Phụ lục', resultCell(4), 'nhiều');
    clock.pass(400);
    const asked = session.check();
    await settled();
    // Whatever comes first is of the workbook as it was; the last is of the workbook as it is.
    for (let round = 0; round < 3; round += 1) {
      answers.reverse().forEach((answer) => {
        answer();
      });
      await settled();
    }
    await Promise.all([first, asked]);
    expect(fails(session)).toContain(`not-a-number ${resultCell(4)}`);
  });

  test.each(['cell-edit-mode', 'busy'] as const)(
    '%s while following is no trouble: it tries again',
    async (code) => {
      const { host, session, clock } = opened(filledSheets());
      await session.check();
      host.before = () => {
        throw new HostFailure(code);
      };
      host.type('Phụ lục', resultCell(4), 'nhiều');
      clock.pass(400);
      await settled();
      expect(session.getState().trouble).toBeNull();
      host.before = () => undefined;
      clock.pass(400);
      await settled();
      expect(fails(session)).toContain(`not-a-number ${resultCell(4)}`);
    },
  );

  test('any other failure is shown', async () => {
    const { host, session, clock } = opened(filledSheets());
    await session.check();
    host.before = () => {
      throw new HostFailure('too-large', { cells: 9 });
    };
    host.type('Phụ lục', resultCell(4), '2');
    clock.pass(400);
    await settled();
    expect(session.getState().trouble).toEqual({ code: 'too-large', data: { cells: 9 } });
  });

  test('many checks make one listener, and closing leaves none, nor a timer', async () => {
    const { host, session, clock } = opened(filledSheets());
    await Promise.all([session.check(), session.check()]);
    await session.check();
    expect(host.listening).toBe(1);
    host.type('Phụ lục', resultCell(4), '2');
    await session.close();
    expect(host.listening).toBe(0);
    expect(clock.pending()).toEqual([]);
  });

  test('closing while the listening begins leaves none either', async () => {
    const { host, session } = opened(filledSheets());
    let goOn: () => void = () => undefined;
    host.before = (call) =>
      call === 'watchEdits' ? new Promise((resolve) => (goOn = resolve)) : undefined;
    const checking = session.check();
    await settled();
    await session.close();
    goOn();
    await checking;
    expect(host.listening).toBe(0);
    expect(session.getState().checked).toBeNull();
  });
});

describe('which submission is looked at', () => {
  const other = filledSheets({ period: '2026-Q1' }).slice(0, 1);
  const two = () => [...filledSheets(), ...other.map((sheet) => ({ ...sheet, name: 'Quý I' }))];
  const looked = ({ session }: ReturnType<typeof opened>) =>
    session.getState().checked?.current?.submission.sheet;

  test('the one in front, or the one chosen, until another appendix comes to the front', async () => {
    const open = opened([...two(), NOTES]);
    await open.session.check();
    expect(looked(open)).toBe('Phụ lục');
    open.session.selectSubmission('Quý I');
    expect(looked(open)).toBe('Quý I');
    await open.session.check();
    expect(looked(open)).toBe('Quý I');
    // Notes, a review sheet: the person still thinks of the same appendix.
    open.host.front = 'Ghi chú';
    await open.session.check();
    expect(looked(open)).toBe('Quý I');
    open.host.front = 'Phụ lục';
    await open.session.check();
    expect(looked(open)).toBe('Phụ lục');
  });

  test('a sheet that is no appendix cannot be chosen', async () => {
    const open = opened([...two(), NOTES]);
    await open.session.check();
    open.session.selectSubmission('Ghi chú');
    expect(open.session.getState().trouble).toEqual({
      code: 'no-appendix-here',
      data: { sheet: 'Ghi chú' },
    });
    expect(looked(open)).toBe('Phụ lục');
  });

  test('going to a finding selects its cell', async () => {
    const { host, session } = opened(filledSheets({ results: { '4': 'nhiều' } }));
    await session.check();
    const finding = session
      .getState()
      .checked?.current?.findings.find(({ name }) => name === 'not-a-number');
    if (!finding) throw new Error('no finding');
    await session.goTo(finding);
    expect(host.calls.at(-1)).toBe(`selectCell Phụ lục ${resultCell(4)}`);
    expect(session.getState().selected).toEqual({ sheet: 'Phụ lục', cell: resultCell(4) });
    await session.goTo({ ...finding, cell: null });
    expect(host.calls.at(-1)).toBe('selectCell Phụ lục A1');
  });
});

test('errors nobody foresaw are shown as such and reported', async () => {
  const bug = new Error('bug');
  const { session, reported } = opened(filledSheets(), { check: () => Promise.reject(bug) });
  await session.check();
  expect(session.getState()).toMatchObject({
    busy: null,
    trouble: { code: 'unexpected', data: {} },
  });
  expect(reported).toEqual([bug]);
  session.dismissTrouble();
  expect(session.getState().trouble).toBeNull();
});

test('a listener that throws stops neither the session nor the others', async () => {
  const { session, reported } = opened([NOTES]);
  let told = 0;
  session.subscribe(() => {
    throw new Error('listener');
  });
  const end = session.subscribe(() => {
    told += 1;
  });
  await session.loadTemplate(CHOICE, 'ask');
  expect(session.getState().checked?.current).not.toBeNull();
  expect(told).toBe(reported.length);
  expect(told).toBeGreaterThan(0);
  end();
  const before = told;
  await session.undo();
  expect(told).toBe(before);
  expect(reported.length).toBeGreaterThan(before);
});

test('nobody is told of nothing: all of the pane would be drawn again', () => {
  const { session } = opened([NOTES]);
  let told = 0;
  session.subscribe(() => {
    told += 1;
  });
  const before = session.getState();
  session.dismissTrouble();
  session.cancelQuestion();
  expect([told, session.getState()]).toEqual([0, before]);
});
