import { pane as paneEn } from '../../src/i18n/en/pane';
import { reference as referenceEn } from '../../src/i18n/en/reference';
import { refusals as refusalsEn } from '../../src/i18n/en/refusals';
import { reviewSheet as reviewSheetEn, sheets as sheetsEn } from '../../src/i18n/en/sheets';
import { terminal as terminalEn } from '../../src/i18n/en/terminal';
import { troubles as troublesEn, unsupported as unsupportedEn } from '../../src/i18n/en/troubles';
import { unused as unusedEn } from '../../src/i18n/en/unused';
import { pane as paneVi } from '../../src/i18n/vi/pane';
import { reference as referenceVi } from '../../src/i18n/vi/reference';
import { refusals as refusalsVi } from '../../src/i18n/vi/refusals';
import { reviewSheet as reviewSheetVi, sheets as sheetsVi } from '../../src/i18n/vi/sheets';
import { terminal as terminalVi } from '../../src/i18n/vi/terminal';
import { troubles as troublesVi, unsupported as unsupportedVi } from '../../src/i18n/vi/troubles';
import { unused as unusedVi } from '../../src/i18n/vi/unused';

type Dictionary = Readonly<Record<string, string>>;

const DICTIONARIES: readonly (readonly [string, Dictionary, Dictionary])[] = [
  ['sheets', sheetsVi, sheetsEn],
  ['review sheet', reviewSheetVi, reviewSheetEn],
  ['refusals', refusalsVi, refusalsEn],
  ['unused', unusedVi, unusedEn],
  ['terminal', terminalVi, terminalEn],
  ['reference', referenceVi, referenceEn],
  ['pane', paneVi, paneEn],
  ['troubles', troublesVi, troublesEn],
  ['unsupported', unsupportedVi, unsupportedEn],
];

const ALL = DICTIONARIES.flatMap(([name, vi, en]) =>
  [vi, en].flatMap((words) => Object.entries(words).map(([key, text]) => ({ name, key, text }))),
);

/** Printed as lines of columns. */
const LAID_OUT = new Set(['help', 'rules-line', 'tie-line', 'partly-read-line']);

function placeholders(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).sort();
}

/** Keys whose words a pattern finds fault with. */
function faulty(pattern: RegExp): string[] {
  return ALL.filter(({ text }) => pattern.test(text)).map(
    ({ name, key, text }) => `${name} ${key}: ${text}`,
  );
}

describe.each(DICTIONARIES)('the words of %s', (_, vi, en) => {
  test('are the same messages in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test('ask for the same data in both languages', () => {
    const asked = (words: Dictionary) =>
      Object.fromEntries(Object.entries(words).map(([key, text]) => [key, placeholders(text)]));
    expect(asked(en)).toEqual(asked(vi));
  });

  test('are translated, but for the name of the program', () => {
    const untranslated = Object.keys(vi).filter(
      (key) => key !== 'app' && en[key] === vi[key] && /[À-ỹ]/.test(vi[key] ?? ''),
    );
    expect(untranslated).toEqual([]);
  });
});

describe('every message', () => {
  test('says something', () => {
    expect(ALL.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('has no brace that nothing fills', () => {
    expect(ALL.filter(({ text }) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('is in composed Unicode, its letters those of the alphabet', () => {
    expect(ALL.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    // Ð U+00D0 and Ɖ U+0189 look like Đ
    expect(faulty(/[\u00D0\u0189\u00A0\u200B]/)).toEqual([]);
  });

  test('has no stray spaces', () => {
    const lines = ALL.filter(({ key }) => !LAID_OUT.has(key));
    expect(lines.filter(({ text }) => /^\s|\s$|\s\s/.test(text))).toEqual([]);
    expect(faulty(/ [,.;:!?](?=\s|$)/)).toEqual([]);
  });

  test('is quoted with curly marks', () => {
    expect(faulty(/["']\{|\}["']/)).toEqual([]);
  });

  test('does not hold a code where a person expects words', () => {
    expect(faulty(/\b(undefined|null|NaN|\[object)/)).toEqual([]);
  });
});

describe('Vietnamese', () => {
  const vietnamese = DICTIONARIES.flatMap(([name, vi]) =>
    Object.entries(vi).map(([key, text]) => ({ place: `${name} ${key}`, text })),
  );

  /** As the spelling of the pages of the state has it: hòa, thủy, not hoà, thuỷ. */
  test('puts its tone marks one way', () => {
    const old = vietnamese.filter(({ text }) =>
      /o[àáảãạ](?!\p{L})|u[ỳýỷỹỵ](?!\p{L})/iu.test(text.replaceAll(/qu[ỳýỷỹỵ]/giu, '')),
    );
    expect(old).toEqual([]);
  });

  test('says xã, phường, đặc khu or đơn vị, never ward or commune', () => {
    expect(
      vietnamese.filter(
        ({ text }) =>
          /\b(ward|commune)\b(?! <)/i.test(text.replaceAll(/--commune/g, '')) &&
          !/\{communes?\}/.test(text),
      ),
    ).toEqual([]);
  });
});
