import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/types';
import { betweenCommunesWords as betweenCommunesEn } from '../../../src/i18n/en/rules/between-communes';
import { betweenRowsWords as betweenRowsEn } from '../../../src/i18n/en/rules/between-rows';
import { evidenceWords as evidenceEn } from '../../../src/i18n/en/rules/evidence';
import { formWords as formEn } from '../../../src/i18n/en/rules/form';
import { groupWords as groupEn } from '../../../src/i18n/en/rules/group';
import { overTimeWords as overTimeEn } from '../../../src/i18n/en/rules/over-time';
import { relationWords as relationEn } from '../../../src/i18n/en/rules/relation';
import { valueWords as valueEn } from '../../../src/i18n/en/rules/value';
import type { RuleWords } from '../../../src/i18n/rule-words';
import { betweenCommunesWords as betweenCommunesVi } from '../../../src/i18n/vi/rules/between-communes';
import { betweenRowsWords as betweenRowsVi } from '../../../src/i18n/vi/rules/between-rows';
import { evidenceWords as evidenceVi } from '../../../src/i18n/vi/rules/evidence';
import { formWords as formVi } from '../../../src/i18n/vi/rules/form';
import { groupWords as groupVi } from '../../../src/i18n/vi/rules/group';
import { overTimeWords as overTimeVi } from '../../../src/i18n/vi/rules/over-time';
import { relationWords as relationVi } from '../../../src/i18n/vi/rules/relation';
import { valueWords as valueVi } from '../../../src/i18n/vi/rules/value';

type Words = Readonly<Record<string, RuleWords>>;

interface Folder {
  readonly folder: string;
  readonly number: number;
  readonly words: readonly { readonly language: string; readonly words: Words }[];
}

const folder = (name: string, number: number, vi: Words, en: Words): Folder => ({
  folder: name,
  number,
  words: [
    { language: 'vi', words: vi },
    { language: 'en', words: en },
  ],
});

const FOLDERS = [
  folder('form', 1, formVi, formEn),
  folder('value', 2, valueVi, valueEn),
  folder('group', 3, groupVi, groupEn),
  folder('relation', 4, relationVi, relationEn),
  folder('evidence', 5, evidenceVi, evidenceEn),
  folder('between-rows', 6, betweenRowsVi, betweenRowsEn),
  folder('over-time', 7, overTimeVi, overTimeEn),
  folder('between-communes', 8, betweenCommunesVi, betweenCommunesEn),
];

const SOURCE = join(__dirname, '../../../src/core/rules');

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'meta' in value && 'check' in value;
}

/** The rules of a folder, each with the file that exports it. */
function rulesIn(name: string): { file: string; rule: Rule }[] {
  return readdirSync(join(SOURCE, name))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .flatMap((file) => {
      const exported = jest.requireActual<Record<string, unknown>>(join(SOURCE, name, file));
      return Object.values(exported)
        .filter(isRule)
        .map((rule) => ({ file, rule }));
    });
}

const placeholders = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name);

it('has codes in order, each used once', () => {
  const codes = rules.map(({ meta }) => meta.code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

it('has names used once', () => {
  const names = rules.map(({ meta }) => meta.name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(FOLDERS)('rules/$folder', ({ folder: name, number, words }) => {
  const found = rulesIn(name);

  it('registers every rule there is, one a file that bears its name', () => {
    const registered = rules.filter(({ meta }) => meta.family === number);
    const inFiles = found
      .map(({ rule }) => rule)
      .sort((a, b) => (a.meta.code < b.meta.code ? -1 : 1));
    expect(inFiles).toEqual(registered);
    expect(found.map(({ file }) => basename(file, '.ts'))).toEqual(
      found.map(({ rule }) => rule.meta.name),
    );
  });

  it('has a test for each', () => {
    const tests = readdirSync(join(__dirname, name));
    expect(tests).toEqual(
      expect.arrayContaining(found.map(({ rule }) => `${rule.meta.name}.test.ts`)),
    );
  });

  it('has no words without a rule', () => {
    const names = found.map(({ rule }) => rule.meta.name).sort();
    for (const { words: spoken } of words) expect(Object.keys(spoken).sort()).toEqual(names);
  });
});

describe.each(rules.map(({ meta }) => ({ code: meta.code, name: meta.name, meta })))(
  '$code $name',
  ({ meta }) => {
    it('has a code of its family, a kebab-case name and a source', () => {
      expect(meta.code).toMatch(new RegExp(`^PL0${String(meta.family)}\\d\\d$`));
      expect(meta.name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(meta.source.trim()).not.toBe('');
    });

    it('yields to rules that exist, and never to one that yields to it', () => {
      for (const name of meta.yieldsTo ?? []) {
        const other = rules.find((rule) => rule.meta.name === name);
        expect(other?.meta.name).toBe(name);
        expect(other?.meta.yieldsTo ?? []).not.toContain(meta.name);
      }
    });

    const spoken = FOLDERS.filter(({ number }) => number === meta.family).flatMap(
      ({ words }) => words,
    );
    it.each(spoken)(
      'has words for exactly its messages, filled by their data ($language)',
      ({ words }) => {
        const own = words[meta.name];
        expect(own?.title.trim()).toBeTruthy();
        expect(own?.why.trim()).toBeTruthy();
        const messages = own?.messages ?? {};
        expect(Object.keys(messages).sort()).toEqual(Object.keys(meta.messages).sort());
        for (const [id, text] of Object.entries(messages)) {
          expect(text.trim()).not.toBe('');
          expect(meta.messages[id]).toEqual(expect.arrayContaining(placeholders(text)));
        }
      },
    );
  },
);
