import fc from 'fast-check';
import { UsageFailure } from '../../src/cli/failure';
import { namedCommune, namedPeriod, namedTemplate } from '../../src/cli/named';
import { nearestOf } from '../../src/cli/nearest';
import {
  checkLanguage,
  checkOptions,
  formatOf,
  languageOf,
  parseCommandLine,
  reportOut,
  required,
  requiredOut,
} from '../../src/cli/options';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageFailure) return error.code;
    throw error;
  }
  return 'no failure';
}

describe('parseCommandLine', () => {
  test('command, names and options, wherever they stand', () => {
    const line = parseCommandLine([
      '--json',
      'merge',
      'a.xlsx',
      '--out=b.xlsx',
      'thư mục',
      '--force',
    ]);
    expect(line).toMatchObject({ command: 'merge', names: ['a.xlsx', 'thư mục'] });
    expect(line.options).toMatchObject({ json: true, force: true, out: 'b.xlsx', help: false });
    expect(line.given).toEqual(['json', 'out', 'force']);
  });

  test('nothing', () => {
    expect(parseCommandLine([])).toMatchObject({ command: null, names: [], given: [] });
  });

  test.each<[string, readonly string[], Partial<Record<string, unknown>>]>([
    ['a dash alone is a name', ['check', '-'], { names: ['-'] }],
    ['after -- all are names', ['check', '--', '--json', '-x'], { names: ['--json', '-x'] }],
    ['a value may be empty', ['merge', '--out='], { names: [] }],
    ['a flag twice says the same', ['check', '--json', '--json'], { names: [] }],
  ])('%s', (_, args, expected) => {
    expect(parseCommandLine(args)).toMatchObject(expected);
  });

  test('earlier reports may be named several times, in their order', () => {
    const { options } = parseCommandLine(['check', '--previous', 'b', 'a', '--previous=c']);
    expect(options.previous).toEqual(['b', 'c']);
    expect(parseCommandLine(['check', 'a']).options.previous).toEqual([]);
  });

  test('a value that begins with a dash is given with =', () => {
    expect(parseCommandLine(['merge', '--out=-a.xlsx']).options.out).toBe('-a.xlsx');
  });

  test.each<[string, readonly string[], string]>([
    ['unknown', ['--xyzzyplugh'], 'option-unknown'],
    ['near', ['--refernce', 'a'], 'option-near'],
    ['unknown short', ['-j'], 'option-unknown'],
    ['no value at the end', ['--out'], 'option-value-missing'],
    ['an option for a value', ['--out', '-h'], 'option-value-missing'],
    ['an earlier report without a name', ['--previous'], 'option-value-missing'],
    ['a value for a flag', ['--force=no'], 'option-no-value'],
    ['twice', ['--period', '2026', '--period', '2025'], 'option-twice'],
    ['the prototype', ['--__proto__=1'], 'option-unknown'],
    ['a method', ['--toString'], 'option-unknown'],
  ])('%s: %j', (_, args, code) => {
    expect(codeOf(() => parseCommandLine(args))).toBe(code);
  });

  test('any words give a command line or a usage failure, in a language there is', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--out', '--json', '-h', '--', '--lang', 'en', '--lang=vi', 'merge', '-'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        expect(['vi', 'en']).toContain(languageOf(args));
        const code = codeOf(() => parseCommandLine(args));
        expect(code === 'no failure' || code.startsWith('option-')).toBe(true);
      }),
    );
  });
});

describe('checkOptions', () => {
  const line = parseCommandLine(['check', '--json', '--lang', 'en', '--help']);

  test('knows those of the command and those of all', () => {
    expect(codeOf(() => checkOptions(line, ['json']))).toBe('no failure');
  });

  test('refuses one that would change nothing', () => {
    expect(codeOf(() => checkOptions(line, ['out']))).toBe('option-not-here');
  });
});

describe('the language', () => {
  test.each<[readonly string[], 'vi' | 'en']>([
    [[], 'vi'],
    [['rules', '--lang', 'en'], 'en'],
    [['--lang=en', '--nonsense'], 'en'],
    [['--lang'], 'vi'],
    [['--lang', 'fr'], 'vi'],
    [['check', '--', '--lang=en'], 'vi'],
  ])('of %j is %s', (args, language) => {
    expect(languageOf(args)).toBe(language);
  });

  test('that is not there is a usage failure', () => {
    const options = (...args: string[]) => parseCommandLine(args).options;
    expect(codeOf(() => checkLanguage(options('--lang', 'fr')))).toBe('language-unknown');
    expect(codeOf(() => checkLanguage(options('--lang', 'en')))).toBe('no failure');
    expect(codeOf(() => checkLanguage(options()))).toBe('no failure');
  });
});

describe('what must be there', () => {
  const options = (...args: string[]) => parseCommandLine(args).options;

  test.each([[[]], [['--period=']]])('%j is missing', (args) => {
    expect(codeOf(() => required(options(...args), 'period'))).toBe('option-missing');
  });

  test.each([
    ['a.xlsx', 'no failure'],
    ['A.XLSX', 'no failure'],
    ['a.xls', 'out-not-xlsx'],
    ['a.xlsx/', 'out-not-xlsx'],
    ['xlsx', 'out-not-xlsx'],
  ])('--out %s: %s', (out, code) => {
    expect(codeOf(() => requiredOut(options('--out', out)))).toBe(code);
  });
});

describe('the form of the result', () => {
  const options = (...args: string[]) => parseCommandLine(args).options;

  test.each<[readonly string[], string]>([
    [[], 'text'],
    [['--json'], 'json'],
    [['--format', 'text'], 'text'],
    [['--format', 'json'], 'json'],
    [['--format=sarif'], 'sarif'],
    [['--json', '--format=json'], 'json'],
  ])('of %j is %s', (args, format) => {
    expect(formatOf(options(...args))).toBe(format);
  });

  test.each<[readonly string[], string]>([
    [['--format=xml'], 'format-unknown'],
    [['--format=JSON'], 'format-unknown'],
    [['--format='], 'format-unknown'],
    [['--json', '--format=sarif'], 'format-contradicts'],
    [['--json', '--format=text'], 'format-contradicts'],
  ])('of %j is not clear: %s', (args, code) => {
    expect(codeOf(() => formatOf(options(...args)))).toBe(code);
  });

  test('a report is written only when asked for', () => {
    expect(reportOut(options())).toBeNull();
    expect(reportOut(options('--report', 'a.xlsx'))).toBe('a.xlsx');
    expect(codeOf(() => reportOut(options('--report', 'a.pdf')))).toBe('out-not-xlsx');
    expect(codeOf(() => reportOut(options('--report=')))).toBe('option-missing');
  });
});

describe('what is named', () => {
  test('communes, by code and name', () => {
    for (const name of ['24682', ' 24682 ', 'Thuận An', 'XÃ THUẬN AN', 'xa-thuan-an']) {
      expect(namedCommune(name).code).toBe('24682');
    }
  });

  test.each([
    ['Thuan Ann', 'commune-near'],
    ['Zzzzqq', 'commune-unknown'],
    ['00000', 'commune-unknown'],
    ['__proto__', 'commune-unknown'],
  ])('no commune %s: %s', (name, code) => {
    expect(codeOf(() => namedCommune(name))).toBe(code);
  });

  test('periods', () => {
    for (const id of ['2026', '2026-H1', '2026-Q2', '2026-05']) expect(namedPeriod(id).id).toBe(id);
    for (const id of ['', '26', '2026-H3', '2026-5', '2026-00', '2026-q2', '2026 ']) {
      expect(codeOf(() => namedPeriod(id))).toBe('period-wrong');
    }
  });

  test('forms', () => {
    expect(namedTemplate('bdhvs-2025').id).toBe('bdhvs-2025');
    expect(codeOf(() => namedTemplate('constructor'))).toBe('form-unknown');
  });
});

test.each([
  ['chekc', ['check']],
  ['MERGE', ['merge']],
  ['xyz', []],
])('nearest of %s: %j', (typed, expected) => {
  expect(nearestOf(typed, ['template', 'check', 'merge', 'rules'])).toEqual(expected);
});
