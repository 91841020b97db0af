/**
 * The interface as people meet it, in Chromium: nothing cut at 320 and 450 px, no finding of axe,
 * nothing the console complains of under the pages' content security policy, and the keyboard.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { layOutAll } from '../support/lay-out-all';
import { openGallery, type Gallery, type View } from './gallery-page';
import { PICTURES } from './pictures';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;

// A page is drawn in a second; machines that do other work at the same time need more.
jest.setTimeout(60_000);

beforeAll(async () => {
  gallery = await openGallery();
}, 300_000);

afterAll(() => gallery.close());

async function withPage(view: View, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await gallery.show(view);
  try {
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

/** Rules broken, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await layOutAll(page);
  // Evaluated from outside of the page: its policy does not apply.
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
}

/** Letters that leave the box they stand in or the page, and whether the page scrolls sideways. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) faults.push(`the page is ${String(scrollWidth)} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility({ contentVisibilityAuto: true }) || !node.textContent?.trim())
        continue;
      // A sheet scrolls within itself, as sheets do; the browser itself draws what is in a field.
      if (element.closest('[role=grid], select, textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const letters = range.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const readOnly = box.width <= 1;
      const inside =
        letters.left >= Math.max(box.left, 0) - 1 &&
        letters.right <= Math.min(box.right, window.innerWidth) + 1 &&
        letters.top >= box.top - 3 &&
        letters.bottom <= box.bottom + 3;
      if (!readOnly && !inside) faults.push(node.textContent);
    }
    return faults;
  });
}

describe.each(PICTURES)('$name', ({ scene, steps }) => {
  test.each<Omit<View, 'scene'>>([
    { width: 320 },
    { width: 450, dark: true },
    { width: 320, language: 'en' },
  ])('%j: nothing is cut, letters are composed, axe finds no violation', async (view) => {
    await withPage({ scene, ...view }, async (page) => {
      await steps(page);
      expect(await cut(page)).toEqual([]);
      const shown = await page.evaluate(() => document.body.innerText);
      expect(shown).toBe(shown.normalize('NFC'));
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('zoomed to 200 % the pane scrolls as a whole and nothing is cut', async () => {
  await withPage({ scene: 'review-findings', width: 320, height: 300 }, async (page) => {
    const header = await page.locator('header').boundingBox();
    await page.mouse.wheel(0, 500);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(header?.y).toBe(0);
    expect(await cut(page)).toEqual([]);
  });
});

test('the top right corner, Office’s own, is clear', async () => {
  await withPage({ scene: 'review-findings', width: 320 }, async (page) => {
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('#root *')]
        .filter((element) => element.children.length === 0 && element.textContent.trim())
        .map((element) => element.getBoundingClientRect())
        .some(({ right, top, width }) => width > 1 && right > window.innerWidth - 34 && top < 32),
    );
    expect(covered).toBe(false);
  });
});

const calls = (page: Page): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate('window.calls');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) ?? '');

async function expectFocus(field: Locator): Promise<void> {
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
}

describe('by keyboard', () => {
  test('a finding: arrows, Enter jumps, Tab to its other buttons and out of the list', async () => {
    await withPage({ scene: 'review-findings', width: 320 }, async (page) => {
      await page.getByRole('button', { name: /^Một văn bản kê hai lần/ }).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toMatch(/^Tỷ lệ ở dòng đếm số lượng/);
      await page.keyboard.press('Enter');
      expect(await calls(page)).toEqual([['goTo', { cell: 'D14' }]]);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Vì sao?');
      await page.keyboard.press('Enter');
      await page.getByText(/^Căn cứ: /).waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/^Chưa xét được/);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      expect(await focused(page)).toMatch(/^Một văn bản kê hai lần/);
    });
  });

  test('a mended finding goes, and the one in its place has the focus', async () => {
    await withPage({ scene: 'review-province', width: 320 }, async (page) => {
      const mend = page.getByRole('button', { name: /^Đổi/ }).first();
      const mended = mend.locator('xpath=ancestor::li');
      const [key, next] = await mended.evaluate((item) => {
        const items = [...document.querySelectorAll('li[data-key]')];
        const at = items.indexOf(item);
        return [at, at + 1].map((place) => items[place]?.getAttribute('data-key') ?? '');
      });
      await mend.press('Enter');
      expect((await calls(page)).map(([name]) => name)).toEqual(['applySuggestion']);
      await page.evaluate(`{
        const { checked } = session.getState();
        const keyOf = ({ rule, messageId, indicator, cell }) =>
          [rule, messageId, indicator, cell].join(' ');
        const findings = checked.current.findings.filter((one) => keyOf(one) !== '${key ?? ''}');
        session.change({ checked: { ...checked, current: { ...checked.current, findings } } });
      }`);
      await page.waitForFunction(() => document.activeElement !== document.body);
      const inItsPlace = await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'],
      );
      expect(inItsPlace).toBe(next);
    });
  });

  const warning = (page: Page) =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Chấp nhận…' }) });
  const settle = (page: Page, name: string) =>
    page.evaluate(`{
      const { checked } = session.getState();
      const [finding] = checked.current.findings.filter(({ name }) => name === '${name}');
      const waiver = {
        ...finding, sheet: 'Phụ lục', covers: '', value: '', reason: 'Có', by: 'Mai', date: '2026-06-01',
      };
      const findings = checked.current.findings.map((one) => one === finding ? { ...one, waiver } : one);
      session.change({ checked: { ...checked, current: { ...checked.current, findings } } });
    }`);

  test('accepting: Escape gives up and goes back, Enter accepts, the name is remembered', async () => {
    await withPage({ scene: 'review-findings', width: 320 }, async (page) => {
      const first = warning(page).first();
      const button = first.getByRole('button', { name: 'Chấp nhận…' });
      await button.press('Enter');
      const reason = first.getByRole('textbox', { name: 'Lý do' });
      const by = first.getByRole('textbox', { name: 'Người chấp nhận' });
      await expectFocus(reason);
      await page.keyboard.press('Escape');
      await expectFocus(button);
      expect(await reason.count()).toBe(0);

      await button.press('Enter');
      await reason.press('Enter');
      await first.getByText('Ghi lý do chấp nhận.').waitFor();
      // In the text, Home and arrows are for the text; Shift+Enter begins a line.
      await page.keyboard.type('ai');
      await page.keyboard.press('Home');
      await page.keyboard.type('G');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('tay');
      await page.keyboard.press('Enter');
      await expectFocus(by);
      await first.getByText('Ghi tên người chấp nhận.').waitFor();
      await page.keyboard.type('Mai ');
      await page.keyboard.press('Enter');
      expect(await calls(page)).toMatchObject([
        ['waive', { outcome: 'fails' }, { reason: 'Gai\ntay', by: 'Mai' }],
      ]);

      const second = warning(page).nth(1);
      await second.getByRole('button', { name: 'Chấp nhận…' }).press('Enter');
      const remembered = second.getByRole('textbox', { name: 'Người chấp nhận' });
      expect(await remembered.inputValue()).toBe('Mai');
    });
  });

  test('an accepted finding goes, and the one in its place has the focus', async () => {
    await withPage({ scene: 'review-findings', width: 320 }, async (page) => {
      await page.getByRole('button', { name: /^Lưu ý/ }).press('Space');
      const first = warning(page).first();
      const title = await first.getByRole('button').first().textContent();
      await first.getByRole('button', { name: 'Chấp nhận…' }).press('Enter');
      await expectFocus(first.getByRole('textbox', { name: 'Lý do' }));
      const [name] = (await page.evaluate(
        `session.getState().checked.current.findings.filter(({ severity, outcome }) =>
          severity === 'note' && outcome === 'fails').map(({ name }) => name)`,
      )) as string[];
      await settle(page, name ?? '');
      await page.waitForFunction(() => document.activeElement !== document.body);
      expect(await focused(page)).not.toBe('');
      expect(title?.startsWith(await focused(page))).toBe(false);
      expect(
        await page.evaluate(() => document.activeElement?.closest('[data-key]') !== null),
      ).toBe(true);
      await page.getByRole('button', { name: 'Đã chấp nhận (1)' }).waitFor();
    });
  });

  test('the last of the accepted ones withdrawn: the keyboard goes on from the findings', async () => {
    await withPage({ scene: 'review-accepted', width: 320 }, async (page) => {
      await page.getByRole('button', { name: /^Đã chấp nhận/ }).press('Enter');
      const buttons = page.getByRole('button', { name: 'Bỏ chấp nhận' });
      await buttons.first().press('Enter');
      expect((await calls(page)).map(([name]) => name)).toEqual(['withdrawWaiver']);
      await page.evaluate(`{
        const { checked } = session.getState();
        const findings = checked.current.findings.map((one) => ({ ...one, waiver: null }));
        session.change({ checked: { ...checked, current: { ...checked.current, findings } } });
      }`);
      await page.getByRole('button', { name: /^Đã chấp nhận/ }).waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement !== document.body);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/^Tất cả/);
    });
  });

  test('filter chips and tabs', async () => {
    await withPage({ scene: 'review-findings', width: 320 }, async (page) => {
      await page.getByRole('button', { name: /^Lưu ý/ }).press('Space');
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Lưu ý']);
      await page.getByRole('tab', { name: 'Thẩm định' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
      // What was chosen in a place is still so on return.
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('button', { name: /^Lưu ý/, pressed: true }).waitFor();
    });
  });

  test('a new appendix: commune without diacritics, period, load, the question answered', async () => {
    await withPage({ scene: 'entry-empty', width: 320 }, async (page) => {
      const load = page.getByRole('button', { name: 'Nạp mẫu vào sổ tính' });
      await load.press('Enter');
      await page.getByText('Chọn một đơn vị trong danh sách.').waitFor();
      const commune = page.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
      await commune.pressSequentially('da teh 2');
      await commune.press('Enter');
      expect(await commune.inputValue()).toBe('Xã Đạ Tẻh 2');
      await page.getByRole('combobox', { name: 'Loại kỳ' }).selectOption('month');
      await page.getByRole('combobox', { name: 'Kỳ', exact: true }).selectOption('5');
      await page.getByRole('combobox', { name: 'Năm' }).selectOption('2026');
      await load.press('Enter');
      await page.getByRole('button', { name: 'Tạo trang tên khác' }).press('Enter');
      const choice = { template: 'lam-dong-xa-2026', commune: '25138', period: '2026-05' };
      expect(await calls(page)).toEqual([
        ['loadTemplate', choice, 'ask'],
        ['loadTemplate', choice, 'rename'],
      ]);
      await load.waitFor();
      expect(await page.getByRole('group', { name: /^Đã có trang/ }).count()).toBe(0);
    });
  });

  test('a commune typed whole counts without choosing it from the list', async () => {
    await withPage({ scene: 'entry-empty', width: 320 }, async (page) => {
      const commune = page.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
      await commune.pressSequentially('thuan an');
      await commune.press('Escape');
      await commune.press('Tab');
      await page.getByRole('button', { name: 'Nạp mẫu vào sổ tính' }).press('Enter');
      expect(await calls(page)).toMatchObject([['loadTemplate', { commune: '24682' }, 'ask']]);
    });
  });

  test('the sheet: arrows, F2 edits, Esc gives up, Enter keeps, Alt+Enter begins a line', async () => {
    await withPage({ scene: 'browser-review', width: 1280 }, async (page) => {
      await page.getByRole('button', { name: /^Tỷ lệ ở dòng đếm/ }).press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'D14');
      await page.keyboard.press('F2');
      const editor = page.getByRole('textbox', { name: 'Sửa ô D14' });
      expect(await editor.inputValue()).toBe('\u00a080%');
      await editor.fill('120');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await editor.fill('120');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      const lines = page.getByRole('textbox', { name: 'Sửa ô E15' });
      await lines.fill('Một');
      await page.keyboard.press('Alt+Enter');
      await page.keyboard.type('Hai');
      await page.keyboard.press('Enter');
      expect((await calls(page)).slice(1)).toEqual([
        ['editCell', 'Phụ lục', 'D14', '120'],
        ['editCell', 'Phụ lục', 'E15', 'Một\nHai'],
      ]);
    });
  });
});

describe('the focus is never taken', () => {
  test.each([
    ['trouble', { trouble: { code: 'busy', data: {} } }],
    ['a question', { askExisting: { sheet: 'Phụ lục', about: 'template' } }],
    ['progress', { busy: 'checking' }],
    ['something to undo', { undoable: 'cell' }],
  ])('by %s', async (_, change) => {
    await withPage({ scene: 'entry-empty', width: 320 }, async (page) => {
      const commune = page.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
      await commune.focus();
      await page.evaluate(`session.change(${JSON.stringify(change)})`);
      expect(await commune.evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });
});

test('trouble is said in words, never as the host’s message, and can be dismissed', async () => {
  await withPage({ scene: 'trouble', width: 320 }, async (page) => {
    const words = page.getByText(/^Đang gõ dở trong một ô/).first();
    expect(await words.count()).toBe(1);
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();
    await words.waitFor({ state: 'detached' });
  });
});

test('edits not saved are asked about before another workbook takes their place', async () => {
  await withPage({ scene: 'browser-review', width: 450 }, async (page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Mở tệp khác…' }).click();
    await (await chooser).setFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') });
    await page.getByRole('button', { name: 'Lưu bản sao rồi mở' }).click();
    await page.waitForFunction('calls.length === 3');
    expect((await calls(page)).map(([name]) => name)).toEqual(['saveWorkbook', 'save', 'openFile']);
  });
});

test('files and folders to merge come with their names, litter left out', async () => {
  await withPage({ scene: 'merge-start', width: 450 }, async (page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp…' }).click();
    await (
      await chooser
    ).setFiles([
      { name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') },
      { name: 'b.pdf', mimeType: '', buffer: Buffer.from('%PDF') },
    ]);
    await page.waitForFunction('calls.length === 1');
    expect(await page.evaluate('calls[0][1].map(({ name }) => name)')).toEqual(['a.xlsx', 'b.pdf']);
  });
});
