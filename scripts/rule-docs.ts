/** The pages about rules in `docs/rules`, as Markdown made of the rules' own words. */
import { rules } from '../src/core/rules/registry';
import type { Family, RuleMeta } from '../src/core/rules/types';
import type { Severity } from '../src/core/templates/schema';
import type { Language } from '../src/i18n/language';
import { rulePage } from '../src/i18n/rule-page';

const FAMILIES: Readonly<Record<Family, string>> = {
  1: 'Hình thức · Form',
  2: 'Giá trị · Values',
  3: 'Giới hạn của nhóm · Group limits',
  4: 'Quan hệ giữa các dòng · Relations',
  5: 'Thuyết minh, minh chứng · Evidence',
  6: 'Giữa các dòng · Between rows',
  7: 'Theo thời gian · Over time',
  8: 'Giữa các xã · Between communes',
  9: 'Cấp tỉnh · The province',
};

const WORDS = {
  vi: {
    severity: {
      error: 'Lỗi, phải sửa',
      warning: 'Cần xem lại, chấp nhận được nếu có lý do',
      note: 'Lưu ý',
    },
    looks: 'Xem gì',
    why: 'Vì sao',
    fails: 'Ví dụ bị nhắc',
    passes: 'Ví dụ không bị nhắc',
    mend: 'Cách sửa',
    source: 'Căn cứ',
  },
  en: {
    severity: {
      error: 'Error, to be mended',
      warning: 'Warning, acceptable with a reason',
      note: 'Note',
    },
    looks: 'What it looks at',
    why: 'Why',
    fails: 'An example that fails',
    passes: 'An example that passes',
    mend: 'How to mend it',
    source: 'What it rests on',
  },
} as const satisfies Record<
  Language,
  Readonly<Record<string, string | Readonly<Record<Severity, string>>>>
>;

/** File names within `docs/rules`, with their texts. */
export function ruleDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', index()],
    ...rules.map(({ meta }): [string, string] => [`${meta.code}.md`, page(meta)]),
  ]);
}

function index(): string {
  const families = [...new Set(rules.map(({ meta }) => meta.family))];
  return [
    '# Quy tắc kiểm tra · Rules',
    '',
    '<!-- Made by `npm run rule-docs`. -->',
    '',
    ...families.flatMap((family) => [
      `## ${String(family)}. ${FAMILIES[family]}`,
      '',
      '| Mã · Code | Mức · Severity | Quy tắc | Rule |',
      '| --- | --- | --- | --- |',
      ...rules
        .filter(({ meta }) => meta.family === family)
        .map(({ meta }) => {
          const title = (language: Language) => text(rulePage(language, meta).title);
          return `| [${meta.code}](${meta.code}.md) | ${meta.severity} | ${title('vi')} | ${title('en')} |`;
        }),
      '',
    ]),
  ].join('\n');
}

function page(meta: RuleMeta): string {
  return [
    `# ${meta.code} · ${text(rulePage('vi', meta).title)}`,
    '',
    '<!-- Made by `npm run rule-docs`. -->',
    '',
    ...section('vi', meta),
    '',
    `## ${text(rulePage('en', meta).title)}`,
    '',
    ...section('en', meta),
    '',
  ].join('\n');
}

function section(language: Language, meta: RuleMeta): readonly string[] {
  const words = WORDS[language];
  const { looks, why, mend, fails, passes, source } = rulePage(language, meta);
  const list = (lines: readonly string[]) => lines.map((line) => `- ${text(line)}`);
  return [
    `_${words.severity[meta.severity]}_ · \`${meta.name}\``,
    '',
    `**${words.looks}.** ${text(looks)}`,
    '',
    `**${words.why}.** ${text(why)}`,
    '',
    `**${words.fails}**`,
    '',
    ...list(fails),
    '',
    `**${words.passes}**`,
    '',
    ...list(passes),
    '',
    `**${words.mend}.** ${text(mend)}`,
    '',
    `**${words.source}.** ${text(source)}`,
  ];
}

/** On one line, and nothing in it taken for markup. */
function text(words: string): string {
  return words.replace(/\s*\n\s*/g, ' / ').replace(/[\\`*_<>[\]#|]/g, '\\$&');
}
