import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleDocs } from '../../scripts/rule-docs';
import { rules } from '../../src/core/rules/registry';
import { LANGUAGES } from '../../src/i18n/language';
import { rulePage } from '../../src/i18n/rule-page';

const FOLDER = path.resolve(__dirname, '../../docs/rules');

test('docs/rules is what `npm run rule-docs` makes', () => {
  const made = ruleDocs();
  expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) {
    expect([name, readFileSync(path.join(FOLDER, name), 'utf8')]).toEqual([name, text]);
  }
});

test.each(rules.map(({ meta }) => ({ code: meta.code, meta })))(
  '$code says all there is to say in both languages',
  ({ meta }) => {
    for (const language of LANGUAGES) {
      const { fails, passes, ...words } = rulePage(language, meta);
      for (const [part, text] of Object.entries(words))
        expect([part, text]).not.toEqual([part, '']);
      for (const line of [...fails, ...passes]) expect(line).not.toMatch(/[{}]|undefined|NaN/);
      expect([fails.length, passes.length]).not.toContain(0);
    }
  },
);
