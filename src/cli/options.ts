/** The command line as typed, and what it names. */
import { parseArgs } from 'node:util';
import type { Commune } from '../core/places/types';
import { lamDong } from '../core/places/gazetteer';
import { builtInTemplates, findTemplate } from '../core/templates/catalogue';
import { parsePeriod, type Period } from '../core/templates/period';
import type { Template } from '../core/templates/schema';
import { LANGUAGES, type Language } from '../i18n/language';
import { UsageFailure } from './failure';

const OPTIONS = {
  out: { type: 'string' },
  commune: { type: 'string' },
  period: { type: 'string' },
  form: { type: 'string' },
  reference: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'without-errors': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

export type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export interface CommandLine {
  readonly command: string | null;
  readonly names: readonly string[];
  readonly options: Options;
}

/** @throws UsageFailure for an option that does not exist or lacks its value. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [command = null, ...names] = positionals;
    return { command, names, options: values };
  } catch (error) {
    throw new UsageFailure('option-wrong', {
      reason: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error),
    });
  }
}

/** Vietnamese unless asked otherwise; read from the raw words so that even a wrong line is answered in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'vi';
  const asked = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((language) => language === asked) ?? 'vi';
}

/** @throws UsageFailure for a language that is not there. */
export function checkLanguage(options: Options): void {
  if (options.lang !== undefined && !LANGUAGES.some((language) => language === options.lang)) {
    throw new UsageFailure('language-unknown', { language: options.lang });
  }
}

/** @throws UsageFailure when it is missing. */
export function required(options: Options, name: 'out' | 'commune' | 'period'): string {
  const value = options[name];
  if (value === undefined || value === '')
    throw new UsageFailure('option-missing', { option: `--${name}` });
  return value;
}

/** @throws UsageFailure */
export function requiredOut(options: Options): string {
  const out = required(options, 'out');
  if (!out.toLowerCase().endsWith('.xlsx')) throw new UsageFailure('out-not-xlsx', { file: out });
  return out;
}

/** @throws UsageFailure with the forms there are. */
export function namedTemplate(id: string): Template {
  const template = findTemplate(id);
  if (template) return template;
  throw new UsageFailure('form-unknown', {
    form: id,
    forms: builtInTemplates().map((known) => known.id),
  });
}

/** @throws UsageFailure */
export function namedPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new UsageFailure('period-wrong', { period: id });
  return period;
}

/** By code or by name, in any spelling. @throws UsageFailure with the nearest names. */
export function namedCommune(name: string): Commune {
  const found = lamDong.byCode(name.trim()) ?? lamDong.find(name);
  if (found && found !== 'ambiguous') return found;
  const near = lamDong.nearest(name).map(({ fullName, code }) => `${fullName} (${code})`);
  if (found === 'ambiguous')
    throw new UsageFailure('commune-ambiguous', { commune: name, communes: near });
  if (near.length > 0) throw new UsageFailure('commune-near', { commune: name, communes: near });
  throw new UsageFailure('commune-unknown', { commune: name });
}
