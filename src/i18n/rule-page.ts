/** All there is to say of a rule: the page in `docs/rules`, `phu-luc rules CODE`, and "Vì sao?". */
import { examples } from '../core/rules/examples';
import type {
  ExampleRow,
  ExampleRows,
  ExampleSheet,
  RuleExample,
} from '../core/rules/examples/types';
import { groupName } from '../core/rules/groups';
import type { RuleMeta } from '../core/rules/types';
import { findTemplate } from '../core/templates/catalogue';
import { parsePeriod } from '../core/templates/period';
import { periodWords } from '../core/templates/period-words';
import { GROUPS, type ColumnId, type Template } from '../core/templates/schema';
import { formatNumber } from '../core/values/format';
import { exampleWords as wordsEn } from './en/examples';
import type { Language } from './language';
import { fill } from './fill';
import { ruleWords } from './rule-words';
import { exampleWords as wordsVi, type ExampleWord } from './vi/examples';

export interface RulePage {
  readonly title: string;
  readonly looks: string;
  readonly why: string;
  readonly mend: string;
  /** What the appendix says, a line each; none for a rule without an example. */
  readonly fails: readonly string[];
  readonly passes: readonly string[];
  /** The document and row it rests on; in Vietnamese, as the documents are. */
  readonly source: string;
}

export function rulePage(language: Language, { name, source }: RuleMeta): RulePage {
  const { title, looks, why, mend } = ruleWords(language, name);
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
  const lines = (sheet: (example: RuleExample) => ExampleSheet): readonly string[] =>
    example ? linesOrForm(language, example.form, sheet(example)) : [];
  return {
    title,
    looks,
    why,
    mend,
    source,
    fails: lines(({ fails }) => fails),
    passes: lines(({ passes }) => passes),
  };
}

const WORDS = { vi: wordsVi, en: wordsEn };

/** An example that names nothing is the form as it should be. */
function linesOrForm(language: Language, form: string, sheet: ExampleSheet): readonly string[] {
  const lines = exampleLines(language, form, sheet);
  return lines.length > 0 ? lines : [WORDS[language]['as-form']];
}

function exampleLines(language: Language, form: string, sheet: ExampleSheet): readonly string[] {
  const template = findTemplate(form);
  if (!template) throw new Error(`no form ${form}`);
  const text = (word: ExampleWord, data = {}) => fill(WORDS[language][word], data);
  const { rows = {}, without = [], first = [], headers = {}, reference = {} } = sheet;
  const { metadata, previous, others = [] } = sheet;
  const period = (id: string) => {
    const found = parsePeriod(id);
    return found && language === 'vi' ? periodWords(found) : id;
  };
  return [
    ...(sheet.file === undefined ? [] : [text('file', { text: sheet.file })]),
    ...(sheet.title === undefined ? [] : [text('title', { text: sheet.title })]),
    ...(sheet.attachment === undefined ? [] : [text('attachment', { text: sheet.attachment })]),
    ...(metadata?.commune === undefined
      ? []
      : [text('metadata-commune', { text: metadata.commune })]),
    ...(metadata?.period === undefined
      ? []
      : [text('metadata-period', { text: period(metadata.period) })]),
    ...(metadata?.version === undefined
      ? []
      : [text('metadata-version', { text: String(metadata.version) })]),
    ...template.columns.flatMap(({ id, header }) => {
      const other = headers[id];
      if (other === undefined) return [];
      return [
        other === null ? text('no-column', { header }) : text('header', { header, text: other }),
      ];
    }),
    ...(sheet.addedColumn === undefined ? [] : [text('added-column', { text: sheet.addedColumn })]),
    ...without.map((row) => text('no-row', { row })),
    ...(first.length === 0 ? [] : [text('first', { rows: [...first] })]),
    ...rowLines(language, template, rows),
    ...(sheet.added ? [text('added-row', { text: cells(template, sheet.added).join('; ') })] : []),
    ...GROUPS.flatMap((group) => {
      const size = reference[group];
      return size === undefined
        ? []
        : [text('reference', { group: groupName(language, group), size })];
    }),
    ...(sheet.today === undefined
      ? []
      : [text('today', { text: sheet.today.split('-').reverse().join('/') })]),
    ...(previous
      ? rowLines(language, template, previous.rows).map((line) =>
          text('previous', { period: period(previous.period), line }),
        )
      : []),
    ...otherLines(language, template, others),
  ];
}

function rowLines(language: Language, template: Template, rows: ExampleRows): readonly string[] {
  return Object.entries(rows).map(([row, what]) =>
    fill(WORDS[language].row, { row, text: cells(template, what).join('; ') }),
  );
}

/** `Kết quả: 80%`. */
function cells({ columns }: Template, { result, ...row }: ExampleRow): readonly string[] {
  const texts: Partial<Record<ColumnId, string>> = {
    ...row,
    ...(result === undefined ? {} : { result: shown(result) }),
  };
  return columns.flatMap(({ id, header }) => {
    const text = texts[id];
    return text === undefined ? [] : [`${header}: ${text === '' ? '–' : `“${text}”`}`];
  });
}

/** A number is shown as an Excel in Vietnamese shows it. */
function shown(result: string | number): string {
  return typeof result === 'number' ? formatNumber(result) : result;
}

function otherLines(
  language: Language,
  template: Template,
  others: readonly ExampleRows[],
): readonly string[] {
  if (others.length === 0) return [];
  const lines = others.flatMap((rows) => rowLines(language, template, rows));
  return [fill(WORDS[language].others, { count: others.length, lines: [...new Set(lines)] })];
}
