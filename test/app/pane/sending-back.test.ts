import { HostFailure } from '../../../src/hosts/host-failure';
import { filledSheets, fileFrom, NOTES, opened, resultCell } from './opened';

type Open = ReturnType<typeof opened>;

async function checked(sheets = filledSheets({ results: { '16': '3' } })): Promise<Open> {
  const open = opened(sheets);
  await open.session.check();
  return open;
}
const visible = ({ host }: Open) =>
  host.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
const textsOf = ({ host }: Open, sheet: string) =>
  host.sheets.find(({ name }) => name === sheet)?.cells.map(({ text }) => text) ?? [];
const looked = ({ session }: Open) => session.getState().checked?.current?.submission.sheet;

describe('the review sheet', () => {
  test('stands beside the appendix, says what was found, and is taken back', async () => {
    const open = await checked();
    const before = open.host.sheets;
    await open.session.writeReviewSheet('ask');
    expect(visible(open)).toEqual(['Phụ lục', 'Phiếu thẩm định']);
    expect(textsOf(open, 'Phiếu thẩm định')).toContain('PL0401');
    expect(open.session.getState()).toMatchObject({ undoable: 'review-sheet', trouble: null });
    expect(looked(open)).toBe('Phụ lục');
    // A sheet of ours is no sheet that was passed over.
    expect(open.session.getState().checked?.received.ignoredSheets).not.toContain(
      'Phiếu thẩm định',
    );
    await open.session.undo();
    expect(open.host.sheets).toEqual(before);
  });

  test('where one is there, the person is asked', async () => {
    const open = await checked();
    await open.session.writeReviewSheet('ask');
    await open.session.writeReviewSheet('ask');
    expect(open.session.getState().askExisting).toEqual({
      sheet: 'Phiếu thẩm định',
      about: 'review-sheet',
    });
    await open.session.writeReviewSheet('rename');
    expect(visible(open)).toEqual(['Phụ lục', 'Phiếu thẩm định', 'Phiếu thẩm định (2)']);
    await open.session.writeReviewSheet('replace');
    expect(visible(open)).toHaveLength(3);
    expect(open.session.getState().askExisting).toBeNull();
  });

  test('says what is so now: an edit just made is checked first', async () => {
    const open = await checked();
    open.host.type('Phụ lục', resultCell(16), '1');
    await open.session.writeReviewSheet('ask');
    expect(textsOf(open, 'Phiếu thẩm định')).not.toContain('PL0401');
  });

  test('is of the appendix the person looks at, whichever sheet is in front by then', async () => {
    const second = filledSheets({ period: '2026-Q1' }).slice(0, 1);
    const open = await checked([
      ...filledSheets(),
      ...second.map((sheet) => ({ ...sheet, name: 'Quý I' })),
      NOTES,
    ]);
    open.session.selectSubmission('Quý I');
    open.host.front = 'Phụ lục';
    await open.session.writeReviewSheet('ask');
    expect(textsOf(open, 'Phiếu thẩm định').join('\n')).toMatch(/quý I năm 2026/i);
  });

  test('that fails to be written leaves the workbook as it was', async () => {
    const open = await checked();
    const before = open.host.sheets;
    open.host.before = (call) => {
      if (call.startsWith('writeSheets')) throw new HostFailure('workbook-protected');
    };
    await open.session.writeReviewSheet('ask');
    expect(open.host.sheets).toEqual(before);
    expect(open.session.getState()).toMatchObject({
      trouble: { code: 'workbook-protected' },
      undoable: null,
    });
  });

  test.each(['writeReviewSheet', 'markCells', 'clearMarks', 'loadReferenceSheet'] as const)(
    '%s without an appendix: said',
    async (what) => {
      const open = await checked([NOTES]);
      await open.session[what]('ask');
      expect(open.session.getState().trouble?.code).toBe('no-appendix-here');
      expect(open.host.sheets).toEqual([NOTES]);
    },
  );
});

describe('marks', () => {
  const marked = ({ host }: Open) => host.marks.get('Phụ lục')?.map(({ cell }) => cell) ?? [];

  test('one a cell, the gravest colour, all that is wrong as the note; taken back', async () => {
    const open = await checked();
    await open.session.markCells();
    const mark = open.host.marks.get('Phụ lục')?.find(({ cell }) => cell === resultCell(16));
    expect(mark?.fill).toBe('FFD1D6');
    expect(mark?.note).toMatch(/16.*15/);
    expect(new Set(marked(open)).size).toBe(marked(open).length);
    expect(open.session.getState()).toMatchObject({
      marks: marked(open).length,
      undoable: 'marks',
    });
    await open.session.undo();
    expect(open.session.getState()).toMatchObject({ marks: 0, undoable: null });
  });

  test('are put on what is wrong now, in place of those of before, and go when asked', async () => {
    const open = await checked();
    await open.session.markCells();
    open.host.type('Phụ lục', resultCell(16), '1');
    await open.session.markCells();
    expect(marked(open)).not.toContain(resultCell(16));
    await open.session.clearMarks();
    expect(open.host.marks.get('Phụ lục')).toEqual([]);
    expect(open.session.getState()).toMatchObject({ marks: 0, undoable: 'marks' });
  });

  test('not on what was accepted', async () => {
    const open = await checked();
    const finding = open.session
      .getState()
      .checked?.current?.findings.find(({ cell }) => cell === 'E8');
    if (!finding) throw new Error('no finding');
    await open.session.waive(finding, { reason: 'Bản giấy', by: 'Mai' });
    await open.session.markCells();
    expect(marked(open)).toContain('E9');
    expect(marked(open)).not.toContain('E8');
  });

  test('of an earlier session are counted when the workbook is checked, not at each edit', async () => {
    const open = opened(filledSheets());
    open.host.marks.set('Phụ lục', [{ cell: 'D6', fill: 'FFD1D6', note: '' }]);
    await open.session.check();
    expect(open.session.getState().marks).toBe(1);
    open.host.calls.length = 0;
    open.host.type('Phụ lục', resultCell(1), '2');
    await open.session.waive(
      open.session.getState().checked?.current?.findings.find(({ cell }) => cell === 'E8') ??
        (() => {
          throw new Error('no finding');
        })(),
      { reason: 'Bản giấy', by: 'Mai' },
    );
    expect(open.host.calls.filter((call) => call.startsWith('countMarks'))).toEqual([]);
  });

  test('that fail leave the sheet as it was', async () => {
    const open = await checked();
    open.host.before = (call) => {
      if (call.startsWith('markCells')) throw new HostFailure('sheet-protected');
    };
    await open.session.markCells();
    expect(marked(open)).toEqual([]);
    expect(open.session.getState()).toMatchObject({
      trouble: { code: 'sheet-protected' },
      undoable: null,
      marks: 0,
    });
  });
});

describe('comparing with what was sent before', () => {
  const sentBefore = () => fileFrom('lan truoc.xlsx', 'Xã Thuận An', { results: { '15': '0' } });
  const compared = ({ session }: Open) => session.getState().compared?.comparison;

  test('mended, still there, new; again after each check', async () => {
    const open = await checked(filledSheets({ results: { '12': '5' } }));
    // Before, row 16 was more than row 15; now row 12 is more than row 11.
    await open.session.compareWith(await sentBefore());
    const indicators = (findings: readonly { readonly indicator: string | null }[] = []) =>
      findings.map(({ indicator }) => indicator);
    expect(open.session.getState().compared?.file).toBe('lan truoc.xlsx');
    expect(indicators(compared(open)?.mended)).toEqual(['16']);
    expect(indicators(compared(open)?.new)).toContain('12');
    expect(indicators(compared(open)?.changed)).toEqual(['12', '15']);

    open.host.type('Phụ lục', resultCell(12), '1');
    await open.session.check();
    expect(indicators(compared(open)?.changed)).toEqual(['15']);
    open.session.forgetComparison();
    expect(open.session.getState().compared).toBeNull();
  });

  test('what was accepted since is said apart', async () => {
    const open = await checked();
    await open.session.compareWith(await sentBefore());
    const finding = compared(open)?.still.find(({ after }) => after.cell === 'E8')?.after;
    if (!finding) throw new Error('no finding');
    await open.session.waive(finding, { reason: 'Bản giấy', by: 'Mai' });
    expect(compared(open)?.waived.map(({ after }) => after.cell)).toEqual(['E8']);
  });

  test.each([
    ['of another commune', () => fileFrom('khac.xlsx', 'Đạ Tẻh'), 'comparison-other'],
    [
      'on another form',
      () => fileFrom('khac.xlsx', 'Xã Thuận An', { form: 'bdhvs-2025' }),
      'comparison-other',
    ],
    [
      'no workbook',
      async () => ({
        name: 'a.pdf',
        bytes: new TextEncoder().encode('%PDF-1.7\n'),
        modified: null,
      }),
      'file-pdf',
    ],
  ])('a file %s: said, and the comparison of before stays', async (_, file, code) => {
    const open = await checked();
    await open.session.compareWith(await sentBefore());
    await open.session.compareWith(await file());
    expect(open.session.getState().trouble?.code).toBe(code);
    expect(open.session.getState().compared?.file).toBe('lan truoc.xlsx');
  });

  test('another appendix of the workbook is compared with its own', async () => {
    const second = filledSheets({ form: 'bdhvs-2025' }).slice(0, 1);
    const open = await checked([
      ...filledSheets(),
      ...second.map((sheet) => ({ ...sheet, name: 'Mẫu B' })),
    ]);
    await open.session.compareWith(await sentBefore());
    open.session.selectSubmission('Mẫu B');
    expect(open.session.getState().compared).toMatchObject({ comparison: null });
    open.session.selectSubmission('Phụ lục');
    expect(compared(open)).not.toBeNull();
  });
});
