/** What Excel refuses or breaks: words for the person, the workbook whole, the pane alive. */
import type { ExcelOptions } from '../../excel-host/host';
import type { FailingRequest } from '../../excel-host/faults';
import type { WordedTrouble } from '../../../src/i18n/trouble-words';
import { excelPanes, type ExcelPane } from '../excel-pane';
import { madeByHand, SHEET, THUAN_AN } from '../thuan-an';

const open = excelPanes();

async function readyToLoad(options: ExcelOptions): Promise<ExcelPane> {
  const pane = await open(options);
  await pane.fillForm(THUAN_AN);
  return pane;
}

const words = (code: WordedTrouble['code']): WordedTrouble => ({ code, data: {} });

test.each<[WordedTrouble['code'], ExcelOptions]>([
  ['workbook-protected', { workbook: { structureProtected: true } }],
  ['read-only', { faults: { readOnly: true } }],
])('%s', async (code, options) => {
  const pane = await readyToLoad(options);
  const before = await pane.save();
  await pane.press('load-template');
  await pane.trouble(words(code)).waitFor();
  await pane.atRest();
  expect(await pane.save()).toEqual(before);

  await pane.excel.evaluate(({ host }) => {
    host.workbook.structure = null;
    host.faults.readOnly = false;
  });
  await pane.press('load-template');
  await pane.hasSheets(['Sheet1', 'Phụ lục']);
  await pane.row('1').waitFor();
  expect(await pane.trouble(words(code)).count()).toBe(0);
});

// On the desktop a request waits for the person; on the web it is refused at once.
test.each(['ltsc-2021', 'web'] as const)(
  'somebody types in a cell of %s meanwhile',
  async (version) => {
    const pane = await readyToLoad({ version });
    const before = await pane.save();
    await pane.excel.evaluate(({ person }) => {
      person.startEditing();
    });
    await pane.press('load-template');
    await pane.trouble(words('cell-edit-mode')).waitFor();
    await pane.excel.evaluate(({ person }) => {
      person.stopEditing();
    });
    await pane.atRest();
    expect(await pane.save()).toEqual(before);
    await pane.press('load-template');
    await pane.row('1').waitFor();
  },
);

describe('a request of the loading fails', () => {
  // The pane asks which sheets there are, looks, writes the contents and then the rest.
  const requests = [1, 2, 3, 4];
  const failures: readonly Omit<FailingRequest, 'request'>[] = [
    { when: 'before' },
    { when: 'midway', actions: 2 },
    { when: 'after' },
    { when: 'before', code: 'ActivityLimitReached' },
  ];

  test.each(failures)('%j: the workbook is as it was', async (failure) => {
    const pane = await readyToLoad({});
    const before = await pane.save();
    for (const request of requests) {
      await pane.failAt(request, failure);
      await pane.press('load-template');
      await pane.button('dismiss').waitFor();
      await pane.atRest();
      expect(await pane.save()).toEqual(before);
      await pane.press('dismiss');
    }
    await pane.press('load-template');
    await pane.row('1').waitFor();
    await pane.hasSheets(['Sheet1', 'Phụ lục']);
  });
});

test('the cell to be mended is locked', async () => {
  const { sheets: [sheet] = [] } = madeByHand();
  const damaged = { name: SHEET, cells: { ...sheet?.cells, D17: 14.033 }, unlocked: [] };
  const pane = await open({ workbook: { sheets: [damaged] } }, { place: 'review' });
  const damage = pane.findings('locale-damage', 'D17');
  await damage.getByRole('button', { name: /^Ghi 14\.033 / }).click();
  await pane.trouble(words('sheet-protected')).waitFor();
  expect(await pane.cellValue(SHEET, 'D17')).toBe(14.033);
});

test('a request of a mending fails: the cell holds what it held', async () => {
  const pane = await open({ workbook: madeByHand(), locale: 'en-US' }, { place: 'review' });
  await pane.findings('rate-in-count').waitFor();
  await pane.type(SHEET, { D17: '14.033' });
  const damage = pane.findings('locale-damage', 'D17');
  await damage.waitFor();
  const before = await pane.save();
  const suggestion = damage.getByRole('button', { name: /^Write 14\.033 / });
  for (const when of ['before', 'midway', 'after'] as const) {
    // The pane reads the cell by two requests, looks, and writes.
    await pane.failAt(4, { when });
    await suggestion.click();
    await pane.button('dismiss').waitFor();
    await pane.atRest();
    expect(await pane.save()).toEqual(before);
    await pane.press('dismiss');
  }
  await suggestion.click();
  await damage.waitFor({ state: 'detached' });
  expect(await pane.cellValue(SHEET, 'D17')).toBe('14.033');
});

test('what a pane that was closed midway has left is cleared away by the next', async () => {
  const left = {
    name: '_phu_luc_moi_1',
    visibility: 'VeryHidden',
    cells: { A1: 'PHỤ LỤC' },
  } as const;
  const pane = await open({ workbook: { sheets: [{ name: 'Sheet1' }, left] } });
  await pane.press('read-open');
  await pane.atRest();
  await pane.fillForm(THUAN_AN);
  await pane.press('load-template');
  await pane.row('1').waitFor();
  const { sheets } = await pane.save();
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục', '_danh_muc', '_phu_luc']);
});

test('the sheet in front is no appendix', async () => {
  const cells = { A1: 'Dự toán kinh phí', A3: 'Nội dung', B3: 'Số tiền' };
  const pane = await open(
    { workbook: { sheets: [{ name: 'Dự toán', cells }] } },
    { place: 'review' },
  );
  await pane.heading('no-appendix').waitFor();
  expect(await pane.page.getByRole('tabpanel').innerText()).toContain('phụ lục');
  await pane.press('to-entry');
  await pane.heading('new-appendix').waitFor();
});
