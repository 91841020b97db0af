/** What is looked at: every scene, and some after a person has done something in it. */
import type { Page } from 'playwright-core';
import { SCENES, type SceneName } from './scenes';

export interface Picture {
  readonly name: string;
  readonly scene: SceneName;
  /** What a person does before the picture is taken. */
  readonly steps: (page: Page) => Promise<void>;
}

/** Opens what is folded, and waits for what is in it, which is loaded then. */
async function unfold(page: Page, label: RegExp, content: RegExp): Promise<void> {
  const button = page.getByRole('button', { name: label });
  await button.click();
  const inside = page.getByText(content).first();
  await inside.waitFor();
  await button.scrollIntoViewIfNeeded();
  await inside.scrollIntoViewIfNeeded();
}

async function openForm(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Chấp nhận|Accept)…/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^(Lý do|Reason)/ }).waitFor();
}

const after: readonly Picture[] = [
  {
    name: 'commune-search',
    scene: 'entry-empty',
    steps: (page) =>
      page.getByRole('combobox', { name: /^(Xã, phường|Commune)/ }).pressSequentially('da te'),
  },
  {
    name: 'commune-needed',
    scene: 'entry-empty',
    steps: (page) => page.getByRole('button', { name: /^(Nạp mẫu|Load the form)/ }).click(),
  },
  {
    name: 'other-template',
    scene: 'entry-rows',
    steps: (page) => page.getByRole('button', { name: /^(Lập phụ lục khác|Make another)/ }).click(),
  },
  {
    name: 'why',
    scene: 'review-findings',
    steps: async (page) => {
      await page
        .getByRole('button', { name: /^(Vì sao|Why)/ })
        .first()
        .click();
      await page.getByText(/^(Căn cứ|Rests on): /).waitFor();
    },
  },
  {
    name: 'why-warning',
    scene: 'review-findings',
    steps: async (page) => {
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: /^(Chấp nhận|Accept)…/ }) })
        .nth(1)
        .getByRole('button', { name: /^(Vì sao|Why)/ })
        .click();
      await page.getByText(/^(Căn cứ|Rests on): /).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'by-row',
    scene: 'review-findings',
    steps: (page) => page.getByRole('button', { name: /^(Dòng|Row)$/ }).click(),
  },
  {
    name: 'cannot-judge',
    scene: 'review-findings',
    steps: (page) => unfold(page, /^(Chưa xét được|Not judged)/, /^(Chưa có|There)/),
  },
  {
    name: 'accept',
    scene: 'review-findings',
    steps: async (page) => {
      await openForm(page);
      await page.getByRole('textbox', { name: /^(Lý do|Reason)/ }).fill('Bản giấy gửi kèm');
    },
  },
  {
    name: 'accept-missing',
    scene: 'review-findings',
    steps: async (page) => {
      await openForm(page);
      await page.getByRole('button', { name: /^(Chấp nhận|Accept)$/ }).click();
    },
  },
  {
    name: 'accepted',
    scene: 'review-accepted',
    steps: (page) => unfold(page, /^(Đã chấp nhận|Accepted) \(/, /^(Lý do|Reason): /),
  },
  {
    name: 'voided',
    scene: 'review-accepted',
    steps: (page) => unfold(page, /^(Chấp nhận đã hết|Acceptances that)/, /^(Đã khác|No longer)/),
  },
  {
    name: 'send-back',
    scene: 'review-marked',
    steps: (page) => unfold(page, /^(Gửi lại đơn vị|Send back)/, /^(Đã có trang|There is a sheet)/),
  },
  {
    name: 'compared',
    scene: 'review-compared',
    steps: async (page) => {
      await unfold(page, /^(So sánh|Compare)$/, /^(So với|Compared with)/);
      await page.getByRole('button', { name: /^(Mới|New): / }).click();
      await page.getByRole('button', { name: /^(Dòng thay đổi|Rows that changed)/ }).click();
      await page.mouse.wheel(0, 400);
    },
  },
  {
    name: 'sources',
    scene: 'review-sources',
    steps: async (page) => {
      await unfold(page, /^(Số liệu để so|Figures to compare)/, /^(Báo cáo kỳ trước|Earlier rep)/);
      await page.getByRole('button', { name: /^(Chỗ không dùng|Not used)/ }).click();
      await page.mouse.wheel(0, 400);
    },
  },
  {
    name: 'suggestion',
    scene: 'review-province',
    steps: (page) => page.getByRole('button', { name: /Đình Trang Thượng” (thành|to) / }).focus(),
  },
  {
    name: 'refused-files',
    scene: 'merge-taken',
    steps: (page) => page.getByRole('button', { name: /^(Vì sao|Why)/ }).click(),
  },
  {
    name: 'figures',
    scene: 'merge-result',
    steps: async (page) => {
      await page.getByRole('button', { name: /^(Số liệu|Figures)$/ }).click();
      await page.getByRole('button', { name: /^9\./ }).click();
    },
  },
  {
    name: 'browser-edit',
    scene: 'browser-review',
    steps: async (page) => {
      await page.locator('[data-cell=D14]').focus();
      await page.keyboard.press('F2');
    },
  },
  {
    name: 'browser-unsaved',
    scene: 'browser-review',
    steps: async (page) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^(Mở tệp khác|Open another)/ }).click();
      await (await chooser).setFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') });
      await page.getByRole('group', { name: /chưa lưu|not saved/ }).waitFor();
    },
  },
];

export const PICTURES: readonly Picture[] = [
  ...SCENES.map((scene) => ({ name: scene, scene, steps: () => Promise.resolve() })),
  ...after,
];
