/** Makes sentences of findings. */
import type { Finding, Suggestion } from '../core/rules/types';
import { evidenceWords as evidenceEn } from './en/rules/evidence';
import { formWords as formEn } from './en/rules/form';
import { groupWords as groupEn } from './en/rules/group';
import { relationWords as relationEn } from './en/rules/relation';
import { valueWords as valueEn } from './en/rules/value';
import { fill, UnknownWords } from './fill';
import type { Language } from './language';
import { evidenceWords as evidenceVi } from './vi/rules/evidence';
import { formWords as formVi } from './vi/rules/form';
import { groupWords as groupVi } from './vi/rules/group';
import { relationWords as relationVi } from './vi/rules/relation';
import { valueWords as valueVi } from './vi/rules/value';

export interface RuleWords {
  /** What is wrong, as a heading: "Tỷ lệ ở dòng đếm số người". */
  readonly title: string;
  /** Why it matters and what the rule looks at, in one or two sentences. */
  readonly why: string;
  /** What it looks at, in a sentence: "Cột Kết quả của các dòng đếm số người". */
  readonly looks?: string;
  /** How to mend it, in a sentence or two. */
  readonly mend?: string;
  /** By message id; `{name}` is filled from the finding's data. */
  readonly messages: Readonly<Record<string, string>>;
}

const CRASHED: Record<Language, RuleWords> = {
  vi: {
    title: 'Quy tắc gặp sự cố',
    why: 'Một quy tắc của chương trình bị lỗi nên chưa kiểm tra được; các quy tắc khác vẫn chạy.',
    messages: {
      crashed:
        'Quy tắc {rule} gặp sự cố nên chưa kiểm tra được ({reason}). Đề nghị báo lại cho người phụ trách phần mềm.',
    },
  },
  en: {
    title: 'A rule broke',
    why: 'A rule of the program itself failed, so it could not check; the others still ran.',
    messages: { crashed: 'Rule {rule} broke and could not check ({reason}). Please report it.' },
  },
};

const NOT_RUN: Record<Language, Readonly<Record<string, RuleWords>>> = {
  vi: {
    'history-absent': {
      title: 'Chưa so sánh với kỳ trước',
      why: 'Có quy tắc so số liệu với kỳ trước của xã; chưa mở báo cáo kỳ trước thì chưa so sánh được.',
      messages: {
        absent:
          'Chưa có báo cáo kỳ trước của xã nên chưa so sánh được theo thời gian ({rules}). Nếu có, đề nghị mở thêm tệp kỳ trước.',
      },
    },
    'peers-absent': {
      title: 'Chưa so sánh với các xã khác',
      why: 'Có quy tắc so số liệu giữa các xã; chỉ xem một xã thì chưa so sánh được.',
      messages: {
        absent:
          'Chỉ xem phụ lục của một xã nên chưa so sánh được với các xã khác ({rules}). Việc này làm khi tổng hợp.',
      },
    },
  },
  en: {
    'history-absent': {
      title: 'Not compared with the period before',
      why: 'Some rules compare with what the commune reported before; without that report they cannot.',
      messages: {
        absent:
          'There is no earlier report of the commune, so nothing was compared over time ({rules}). If you have one, open it as well.',
      },
    },
    'peers-absent': {
      title: 'Not compared with other communes',
      why: 'Some rules compare communes; with one commune alone they cannot.',
      messages: {
        absent:
          'Only one commune is being looked at, so it was not compared with others ({rules}). Merging does that.',
      },
    },
  },
};

const CATALOGUE: Record<Language, ReadonlyMap<string, RuleWords>> = {
  vi: catalogue('vi', formVi, valueVi, groupVi, relationVi, evidenceVi),
  en: catalogue('en', formEn, valueEn, groupEn, relationEn, evidenceEn),
};

function catalogue(
  language: Language,
  ...families: Readonly<Record<string, RuleWords>>[]
): ReadonlyMap<string, RuleWords> {
  return new Map([
    ['rule-crashed', CRASHED[language]],
    ...Object.entries(NOT_RUN[language]),
    ...families.flatMap((family) => Object.entries(family)),
  ]);
}

/** @throws UnknownWords for a rule that has no words in this language. */
export function ruleWords(language: Language, name: string): RuleWords {
  const words = CATALOGUE[language].get(name);
  if (!words) throw new UnknownWords(`no words for rule ${name} in ${language}`);
  return words;
}

function message(language: Language, rule: string, id: string): string {
  const { messages } = ruleWords(language, rule);
  const text = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (text === undefined) throw new UnknownWords(`no message ${id} of ${rule} in ${language}`);
  return text;
}

/** The sentence a person reads. */
export function findingMessage(language: Language, finding: Finding): string {
  return fill(message(language, finding.name, finding.messageId), finding.data);
}

/** What a suggestion does, in words. */
export function suggestionLabel(
  language: Language,
  finding: Finding,
  suggestion: Suggestion,
): string {
  return fill(message(language, finding.name, suggestion.labelId), {
    from: suggestion.from,
    to: suggestion.to,
    ...suggestion.data,
  });
}
