/** The command line as typed. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../i18n/language';
import { UsageFailure } from './failure';
import { nearestOf } from './nearest';

const OPTIONS = {
  out: { type: 'string' },
  commune: { type: 'string' },
  period: { type: 'string' },
  form: { type: 'string' },
  reference: { type: 'string' },
  previous: { type: 'string', multiple: true },
  report: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  'without-errors': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What every command understands. */
const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version'];

export interface Options {
  readonly out?: string | undefined;
  readonly commune?: string | undefined;
  readonly period?: string | undefined;
  readonly form?: string | undefined;
  readonly reference?: string | undefined;
  /** May be given several times. */
  readonly previous: readonly string[];
  readonly report?: string | undefined;
  readonly format?: string | undefined;
  readonly lang?: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
  readonly 'without-errors': boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export interface CommandLine {
  readonly command: string | null;
  readonly names: readonly string[];
  readonly options: Options;
  /** The options as they were typed. */
  readonly given: readonly OptionName[];
}

type Parsed = ReturnType<typeof parse>;
type OptionToken = Extract<Parsed['tokens'][number], { kind: 'option' }>;

/** Not strict: Node's own sentences about what is wrong are English. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

/** @throws UsageFailure for an option that does not exist, lacks its value, or is given twice. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parse(args);
  const typed = tokens.filter((token) => token.kind === 'option');
  const given = typed.map(checkedName);
  for (const [at, name] of given.entries()) {
    if (mayStandOnce(name) && given.indexOf(name) < at) {
      throw new UsageFailure('option-twice', { option: `--${name}` });
    }
  }
  const text = (name: OptionName) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const texts = (name: OptionName) => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const [command = null, ...names] = positionals;
  return {
    command,
    names,
    given,
    options: {
      out: text('out'),
      commune: text('commune'),
      period: text('period'),
      form: text('form'),
      reference: text('reference'),
      previous: texts('previous'),
      report: text('report'),
      format: text('format'),
      lang: text('lang'),
      json: given.includes('json'),
      force: given.includes('force'),
      'without-errors': given.includes('without-errors'),
      help: given.includes('help'),
      version: given.includes('version'),
    },
  };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** A flag said twice says the same. */
function mayStandOnce(name: OptionName): boolean {
  const option = OPTIONS[name];
  return option.type === 'string' && !('multiple' in option);
}

function checkedName({ name, rawName, value, inlineValue }: OptionToken): OptionName {
  if (!isOption(name)) {
    const near = nearestOf(name, Object.keys(OPTIONS)).map((known) => `--${known}`);
    if (near.length === 0) throw new UsageFailure('option-unknown', { option: rawName });
    throw new UsageFailure('option-near', { option: rawName, options: near });
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageFailure('option-no-value', { option: rawName });
  } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
    // `--out --json`: the next option, not a file of that name.
    throw new UsageFailure('option-value-missing', { option: rawName });
  }
  return name;
}

/** @throws UsageFailure for an option that would change nothing here. */
export function checkOptions({ command, given }: CommandLine, known: readonly OptionName[]): void {
  const stray = given.find((name) => !known.includes(name) && !EVERYWHERE.includes(name));
  if (stray === undefined) return;
  throw new UsageFailure('option-not-here', { command: command ?? '', option: `--${stray}` });
}

/** Vietnamese unless asked otherwise; never fails, so that even a wrong line is answered in it. */
export function languageOf(args: readonly string[]): Language {
  const asked = parse(args).values.lang;
  return LANGUAGES.find((language) => language === asked) ?? 'vi';
}

/** @throws UsageFailure for a language that is not there. */
export function checkLanguage({ lang }: Options): void {
  if (lang === undefined || LANGUAGES.some((language) => language === lang)) return;
  throw new UsageFailure('language-unknown', { language: lang });
}

/** @throws UsageFailure when it is missing. */
export function required(options: Options, name: 'out' | 'commune' | 'period'): string {
  const value = options[name];
  if (value === undefined || value === '') {
    throw new UsageFailure('option-missing', { option: `--${name}` });
  }
  return value;
}

/** @throws UsageFailure */
export function requiredOut(options: Options): string {
  return asWorkbook(required(options, 'out'));
}

/** Where `--report` is to be written; null without it. @throws UsageFailure */
export function reportOut({ report }: Options): string | null {
  if (report === undefined) return null;
  if (report === '') throw new UsageFailure('option-missing', { option: '--report' });
  return asWorkbook(report);
}

function asWorkbook(out: string): string {
  if (!out.toLowerCase().endsWith('.xlsx')) throw new UsageFailure('out-not-xlsx', { file: out });
  return out;
}

const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** `--json` is `--format json`. @throws UsageFailure when they contradict, or for another format. */
export function formatOf({ format, json }: Options): Format {
  if (format === undefined) return json ? 'json' : 'text';
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new UsageFailure('format-unknown', { format, formats: FORMATS });
  if (json && known !== 'json') throw new UsageFailure('format-contradicts', { format });
  return known;
}
