/** What is looked at: every scene, and some after a person has done something in it. */
import type { Page } from 'playwright-core';
import { SCENES, type SceneName } from './scenes';

export interface Picture {
  readonly name: string;
  readonly scene: SceneName;
  /** What a person does before the picture is taken. */
  readonly steps: (page: Page) => Promise<void>;
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
    name: 'by-row',
    scene: 'review-findings',
    steps: (page) => page.getByRole('button', { name: /^(Dòng|Row)$/ }).click(),
  },
  {
    name: 'cannot-judge',
    scene: 'review-findings',
    steps: (page) => page.getByRole('button', { name: /^(Chưa kết luận|Not judged)/ }).click(),
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
