/**
 * Runs a rule over cases, after ESLint's rule tester: a case says what the sheet holds and what
 * the rule must say; anything more or less fails.
 */
import { findingMessage, suggestionLabel } from '../../src/i18n/rule-words';
import { LANGUAGES } from '../../src/i18n/language';
import { lamDong } from '../../src/core/places/gazetteer';
import type { Corpus } from '../../src/core/corpus/types';
import type { ReferenceFigures } from '../../src/core/reference/types';
import { reviewSubmission } from '../../src/core/review/review';
import type { Finding, FindingData, Rule } from '../../src/core/rules/types';
import type { Submission } from '../../src/core/submission/types';
import type { Severity, Template } from '../../src/core/templates/schema';
import { findTemplate } from '../../src/core/templates/catalogue';

export interface RuleCase {
  readonly name: string;
  readonly submission: Submission;
  readonly reference?: ReferenceFigures;
  readonly today?: string | null;
  /** What stands beside the submission; nothing, unless given. */
  readonly corpus?: Corpus;
  /** Instead of the built-in form of the submission. */
  readonly template?: Template;
}

/** Only what is named is compared; `messageId`, `indicator` and `cell` always are. */
export interface ExpectedReport {
  readonly messageId: string;
  readonly indicator: string | null;
  readonly cell: string | null;
  readonly data?: FindingData;
  readonly suggestions?: readonly {
    readonly cell: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** The texts of the spans: the very words of the row's evidence that it speaks of. */
  readonly words?: readonly string[];
  readonly severity?: Severity;
}

export interface RuleCases {
  /** The rule stays silent. */
  readonly accept: readonly RuleCase[];
  readonly reject: readonly (RuleCase & { readonly reports: readonly ExpectedReport[] })[];
  /** Due for every rule whose meta names something optional. */
  readonly cannotJudge?: readonly (RuleCase & { readonly reports: readonly ExpectedReport[] })[];
}

const NO_REFERENCE: ReferenceFigures = { size: () => null };

function run(rule: Rule, test: RuleCase): readonly Finding[] {
  const template = test.template ?? findTemplate(test.submission.template.id);
  if (!template) throw new Error(`no template ${test.submission.template.id}`);
  return reviewSubmission(
    test.submission,
    {
      template,
      places: lamDong,
      reference: test.reference ?? NO_REFERENCE,
      today: test.today ?? null,
      ...(test.corpus && { corpus: test.corpus }),
    },
    [rule],
  );
}

function wordsOf({ indicator, spans }: Finding, { entries }: Submission): readonly string[] {
  const evidence = entries.find((entry) => entry.indicator === indicator)?.evidence ?? '';
  return spans.map(({ start, end }) => evidence.slice(start, end));
}

function expectReports(
  rule: Rule,
  submission: Submission,
  found: readonly Finding[],
  expected: readonly ExpectedReport[],
): void {
  const actual = found.map((finding, index) => {
    const wanted = expected[index];
    return {
      messageId: finding.messageId,
      indicator: finding.indicator,
      cell: finding.cell,
      ...(wanted?.data ? { data: finding.data } : {}),
      ...(wanted?.suggestions
        ? { suggestions: finding.suggestions.map(({ cell, from, to }) => ({ cell, from, to })) }
        : {}),
      ...(wanted?.words ? { words: wordsOf(finding, submission) } : {}),
      ...(wanted?.severity ? { severity: finding.severity } : {}),
    };
  });
  expect(actual).toEqual(expected);
  for (const finding of found) {
    for (const language of LANGUAGES) {
      expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|NaN/);
      for (const suggestion of finding.suggestions) {
        expect(suggestionLabel(language, finding, suggestion)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
    expect(Object.keys(rule.meta.messages)).toContain(finding.messageId);
    expect(Object.keys(finding.data)).toEqual(
      expect.arrayContaining([...(rule.meta.messages[finding.messageId] ?? [])]),
    );
  }
}

/** Declares the tests of one rule. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(`${rule.meta.code} ${rule.meta.name}`, () => {
    it('has cases of each outcome it can give', () => {
      expect(cases.accept.length).toBeGreaterThan(0);
      expect(cases.reject.length).toBeGreaterThan(0);
      expect((cases.cannotJudge ?? []).length > 0).toBe((rule.meta.optional ?? []).length > 0);
    });

    it.each([...cases.accept])('accepts: $name', (test) => {
      expect(run(rule, test)).toEqual([]);
    });

    it.each([...cases.reject])('rejects: $name', (test) => {
      const found = run(rule, test);
      expect(found.map(({ outcome }) => outcome)).not.toContain('cannot-judge');
      expectReports(rule, test.submission, found, test.reports);
    });

    for (const test of cases.cannotJudge ?? []) {
      it(`cannot judge: ${test.name}`, () => {
        const found = run(rule, test);
        expect(found.every(({ outcome }) => outcome === 'cannot-judge')).toBe(true);
        expectReports(rule, test.submission, found, test.reports);
      });
    }
  });
}
