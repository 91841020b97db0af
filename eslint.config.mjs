import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import ts from 'typescript-eslint';

/** One import direction: hosts and panes import the core, never the reverse. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});
const layer = (names, message) => ({
  regex: `(^|/)(${names.join('|')})(/|$)`,
  message,
});
const packages = (allowed, message) => ({
  regex: `^(?!\\.|(${allowed.join('|')})(/|$))`,
  message,
});
const xlsxLibraries = {
  regex: '^(@e965/xlsx|hucre|fflate)(/|$)',
  message: 'Only src/hosts/xlsx names an xlsx library.',
};

export default ts.config(
  { ignores: ['dist/', '.tsbuild/', 'node_modules/', 'coverage/', 'demo/', 'test/bench/.peers/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: forbid(
      layer(
        ['hosts', 'app', 'i18n', 'cli', 'taskpane', 'commands'],
        'The core is pure: it imports no host, use case, wording or interface.',
      ),
      packages(
        ['zod', 'fastest-levenshtein', '@noble/hashes'],
        'The core imports nothing but zod and small pure libraries.',
      ),
    ),
  },
  {
    files: ['src/hosts/**/*.ts'],
    rules: forbid(
      layer(
        ['app', 'i18n', 'cli', 'taskpane', 'commands'],
        'A host knows the core and its library, not who uses it.',
      ),
    ),
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: forbid(
      layer(['hosts', 'app', 'cli', 'taskpane'], 'Words depend on the core only.'),
      xlsxLibraries,
    ),
  },
  {
    files: ['src/app/**/*.ts'],
    rules: forbid(
      layer(
        ['cli', 'taskpane', 'commands', 'hosts/xlsx', 'hosts/excel'],
        'A use case knows the port of a host, not which host it is, nor who calls it.',
      ),
      xlsxLibraries,
    ),
  },
  {
    files: ['src/cli/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: forbid(xlsxLibraries),
  },
  {
    files: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect*', 'testRule', '**.assert'] },
      ],
    },
  },
  { files: ['scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  {
    // Settings of tools, run by Node as they stand.
    files: ['*.js', '*.mjs', 'scripts/**/*.js', 'test/**/webpack*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['module', 'require', '__dirname', '__filename', 'process', 'console', 'URL'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
  {
    // For Internet Explorer 11: what stands there runs as it is written.
    files: ['src/taskpane/pages/old-browser.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', location: 'readonly' },
    },
    rules: { '@typescript-eslint/prefer-for-of': 'off', 'no-var': 'off' },
  },
);
