/** The interface as a person meets it, in either edition. */
import type { Locator, Page } from 'playwright-core';
import type { Place } from '../../src/app/pane/types';
import type { Language } from '../../src/i18n/language';
import { paneText, type PaneWord } from '../../src/i18n/pane-words';
import { ruleWords } from '../../src/i18n/rule-words';
import { troubleMessage, type WordedTrouble } from '../../src/i18n/trouble-words';

type Data = Parameters<typeof paneText>[2];

export class Pane {
  constructor(
    readonly page: Page,
    readonly language: Language = 'vi',
  ) {}

  words(id: PaneWord, data: Data = {}): string {
    return paneText(this.language, id, data);
  }

  button(id: PaneWord, data: Data = {}): Locator {
    return this.page.getByRole('button', { name: this.words(id, data), exact: true });
  }

  async press(id: PaneWord, data: Data = {}): Promise<void> {
    await this.button(id, data).click();
  }

  async show(place: Place): Promise<void> {
    await this.page.getByRole('tab', { name: this.words(place), exact: true }).click();
  }

  /** A filter, by its words; its count stands behind them. */
  chip(id: PaneWord): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words(id)} ?\\d+$`) });
  }

  /** What the button opens a chooser for. */
  filesFor(id: PaneWord): Locator {
    return this.button(id).locator('xpath=following-sibling::input[1]');
  }

  heading(id: PaneWord, data: Data = {}): Locator {
    return this.page.getByRole('heading', { name: this.words(id, data), exact: true });
  }

  /** Until nothing is under way. */
  async atRest(): Promise<void> {
    await this.page.locator('main[aria-busy=false]').waitFor();
  }

  /** The form in the place for entries; the commune as it is searched for. */
  async fillForm(choice: {
    readonly commune: string;
    readonly search: string;
    readonly quarter: number;
    readonly year: number;
  }): Promise<void> {
    const field = (id: PaneWord) => this.page.getByLabel(this.words(id), { exact: true });
    const commune = this.page.getByRole('combobox', { name: this.words('commune') });
    await commune.pressSequentially(choice.search);
    await this.page.getByRole('option', { name: choice.commune, exact: true }).click();
    await field('period-kind').selectOption('quarter');
    await field('period-part').selectOption(String(choice.quarter));
    await field('period-year').selectOption(String(choice.year));
  }

  /** A row of the form in the list of rows. */
  row(indicator: string): Locator {
    return this.page.locator(`li[data-key="${indicator}"]`).getByRole('button');
  }

  /** Findings of a rule, by its title; those of one cell. */
  findings(rule: string, cell?: string): Locator {
    const { title } = ruleWords(this.language, rule);
    const cards = this.page.getByRole('listitem').filter({ hasText: title });
    return cell === undefined
      ? cards
      : cards.filter({ has: this.page.getByText(cell, { exact: true }) });
  }

  /** The words for what went wrong. */
  trouble(trouble: WordedTrouble): Locator {
    const words = this.page.getByText(troubleMessage(this.language, trouble), { exact: true });
    // They are said by the live region, too.
    return words.and(this.page.locator(':not([role=status])'));
  }
}
