/** The pane is closed between two requests of a write: nobody sees half of it, and the next pane tidies up. */
import type { SavedWorkbook } from '../../excel-host/snapshot';
import { excelPanes, type ExcelPane } from '../excel-pane';
import { THUAN_AN } from '../thuan-an';

const open = excelPanes();

async function loaded(pane: ExcelPane): Promise<void> {
  await pane.fillForm(THUAN_AN);
  await pane.press('load-template');
  await pane.row('16').waitFor();
  await pane.atRest();
}

/** An appendix with a figure in it, and the question whether another one shall take its place. */
async function askedToReplace(): Promise<ExcelPane> {
  const pane = await open({ workbook: { name: 'Sổ tính 1.xlsx' } });
  await loaded(pane);
  await pane.type('Phụ lục', { D6: '15' });
  await pane.row('1').filter({ hasText: '15' }).waitFor();
  await pane.press('other-template');
  await pane.press('load-template');
  await pane.button('exists-replace').waitFor();
  await pane.atRest();
  return pane;
}

/** What a person sees of a workbook. */
const seen = ({ sheets }: SavedWorkbook): string =>
  JSON.stringify(
    sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name, cells, protection }) => ({ name, cells, protection })),
  );
/** Those put aside are numbered as numbers are free. */
const names = ({ sheets }: SavedWorkbook): string[] =>
  sheets.map(({ name }) => name.replace(/_\d+$/, '')).sort();

describe('while a sheet is replaced', () => {
  let before = '';
  let complete: SavedWorkbook;

  beforeAll(async () => {
    const pane = await askedToReplace();
    before = seen(await pane.save());
    await pane.press('exists-replace');
    await pane
      .row('1')
      .filter({ hasText: pane.words('row-blank') })
      .waitFor();
    await pane.atRest();
    complete = await pane.save();
    if (seen(complete) === before) throw new Error('nothing was replaced');
  });

  // The pane asks which sheets there are and reads one by two, looks, writes the contents and then the rest.
  test.each([1, 2, 3, 4, 5, 6])('after request %i', async (request) => {
    const pane = await askedToReplace();
    const left = await pane.closedAfter(request, () => pane.press('exists-replace'));
    expect([before, seen(complete)]).toContain(seen(left));

    const next = await open({}, { left });
    await next.press('read-open');
    await next.row('1').waitFor();
    await next.press('other-template');
    await next.press('load-template');
    await next.press('exists-replace');
    await next
      .row('1')
      .filter({ hasText: next.words('row-blank') })
      .waitFor();
    await next.atRest();
    // Only what this pane can still take back is kept.
    const tidied = await next.save();
    expect(seen(tidied)).toBe(seen(complete));
    expect(names(tidied)).toEqual(names(complete));
    await next.press('undo');
    await next.atRest();
    expect(seen(await next.save())).toBe(seen(left));
  });
});
