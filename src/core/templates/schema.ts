/**
 * What a form is. A form is data (`forms/*.json`): next year's form is a new file, not new code.
 * The central annexes that define the indicators are not public; the catalogue is this project's
 * reading of the documents named in each form's `source`.
 */
import { z } from 'zod';
import { thresholdsSchema } from './thresholds';

export const GROUPS = [
  'population',
  'adults',
  'eligible-for-id',
  'households',
  'villages',
  'officials',
  'students',
  'workers',
  'disabled',
  'poor-and-minorities',
] as const;

/** Whom an indicator counts (nhóm). The unit of every group is persons but for households and villages. */
export const groupSchema = z.enum(GROUPS);
export type Group = z.infer<typeof groupSchema>;

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);

export const severitySchema = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severitySchema>;

export const columnSchema = z.strictObject({
  id: z.enum(['number', 'wording', 'unit', 'result', 'evidence']),
  /** As the form prints it. */
  header: z.string().min(1),
  /** Other words people put above this column. Compared folded: no case, no diacritics. */
  accepts: z.array(z.string().min(1)),
  /** In characters of the default font. */
  width: z.number().positive(),
});
export type Column = z.infer<typeof columnSchema>;
export type ColumnId = Column['id'];

export const measureSchema = z.strictObject({
  id,
  /** `count`: whole, ≥ 0. `percent`: points, 0–100. `yes-no`: 1 or 0. */
  kind: z.enum(['count', 'percent', 'yes-no']),
  /** As written after a number: `người`, `lớp`, `%`. */
  unit: z.string().min(1),
  /** Other units that mean the same. Compared folded. */
  units: z.array(z.string().min(1)).default([]),
  /** The group no count may exceed. */
  group: groupSchema.nullable().default(null),
  /** How the province's figure is made of the communes'. */
  strategy: z.enum(['sum', 'ratio-of-sums', 'union-of-lists', 'share-answering-yes', 'none']),
  /** For `ratio-of-sums`: the measures whose sums are divided. */
  ratio: z.strictObject({ numerator: id, denominator: id }).optional(),
  /** Where the measure is read: the result cell, or a ratio `n/N` in result or evidence. */
  from: z.enum(['result', 'ratio']).default('result'),
  /**
   * `cumulative`: counted on from one period of the year to the next, so a count that falls is worth
   * a word. `level`: what is there now, up or down: rates and answers, platforms in use, models
   * (some end), programmes with digital contents.
   */
  overTime: z.enum(['cumulative', 'level']).default('cumulative'),
});
export type Measure = z.infer<typeof measureSchema>;

export const evidenceSchema = z.strictObject({
  /**
   * `documents`: a list of documents, one a line. `list`: a list of anything, documents included.
   * `ratio`: n/N. `text`: any words. `none`: nothing is due.
   */
  due: z.enum(['documents', 'list', 'ratio', 'text', 'none']),
  /** The measure that the list's length must equal; null where the list proves nothing about it. */
  counts: id.nullable().default(null),
  /** Abbreviations (`KH`, `GM`) every listed document must bear; empty = any type. */
  documentTypes: z.array(z.string()).default([]),
  /** The row among whose list everything listed here must be: what is proposed (16) is there (15). */
  within: z.string().nullable().default(null),
});

export const indicatorSchema = z.strictObject({
  /** Also the number printed in the first column: `7`, `2.10`. */
  id: z.string().regex(/^\d+(\.\d+)?$/),
  section: z.string().nullable().default(null),
  wording: z.string().min(1),
  /** As the form prints it in the unit column. */
  unit: z.string().min(1),
  measures: z.array(measureSchema).min(1),
  /** `all`: every result measure is due. `any`: one of them, its unit written (người or hộ). */
  wants: z.enum(['all', 'any']).default('all'),
  evidence: evidenceSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** A measure of an indicator, or the size of a group of the commune (reference figures). */
const termSchema = z.union([
  z.strictObject({ indicator: z.string(), measure: id }),
  z.strictObject({ group: groupSchema }),
]);
export type RelationTerm = z.infer<typeof termSchema>;

/**
 * After DHIS2's validation rules: two sides, an operator, and what to do when a side is missing.
 * `compulsory-pair`: both sides are given or neither. `exclusive-pair`: never both above 0.
 */
export const relationSchema = z.strictObject({
  id,
  /** Sides are sums of terms; the first of the left is a measure, where the finding stands. */
  left: z.array(termSchema).min(1),
  operator: z.enum(['<=', '<', '=', '>=', '>', '!=', 'compulsory-pair', 'exclusive-pair']),
  right: z.array(termSchema).min(1),
  missing: z.enum(['skip-if-any', 'skip-if-all', 'never-skip']),
  severity: severitySchema,
  description: words,
  instruction: words,
});
export type Relation = z.infer<typeof relationSchema>;

export const targetSchema = z.strictObject({
  indicator: z.string(),
  measure: id,
  /** For a count: the group it is a rate of (row 3.4 of adults). null for a measure that is a rate. */
  of: groupSchema.nullable().default(null),
  /** `>` for "trên 70 %". */
  operator: z.enum(['>=', '>']),
  value: z.number(),
  source: z.string().min(1),
});

const formSchema = z.strictObject({
  format: z.literal('phu-luc/template@1'),
  id,
  /** Counts up with each change of the form. */
  version: z.int().positive(),
  name: words,
  source: z.strictObject({ document: z.string().min(1), note: z.string().min(1) }),
  title: z.strictObject({
    heading: z.string().min(1),
    /** `{period}` stands for the period in words, in capitals. */
    lines: z.array(z.string().min(1)).min(1),
    /** `{commune}` stands for the commune's full name. */
    attachment: z.string().min(1),
  }),
  columns: z.array(columnSchema).min(1),
  /** The column that holds the results where a sheet has no result column (form B as sent in 2025). */
  resultFallback: z.enum(['unit']).nullable().default(null),
  sections: z.array(z.strictObject({ id: z.string(), wording: z.string().min(1) })),
  indicators: z.array(indicatorSchema).min(1),
  relations: z.array(relationSchema),
  targets: z.array(targetSchema),
  periods: z.array(z.enum(['year', 'half', 'quarter', 'month'])).min(1),
  thresholds: thresholdsSchema.prefault({}),
  /** Rules, by name, that the province takes more or less seriously than they say themselves. */
  severities: z.array(z.strictObject({ rule: z.string(), severity: severitySchema })).default([]),
});
export type Template = z.infer<typeof formSchema>;

/** A form whose every reference (section, measure, indicator) exists in it. */
export const templateSchema = formSchema.superRefine((form, context) => {
  const missing = (path: (string | number)[], what: string) => {
    context.addIssue({ code: 'custom', path, message: `no such ${what} in this form` });
  };
  const measures = new Map<string, Set<string>>();
  form.indicators.forEach((indicator, at) => {
    if (measures.has(indicator.id)) {
      context.addIssue({ code: 'custom', path: ['indicators', at, 'id'], message: 'used twice' });
    }
    const ids = new Set(indicator.measures.map((measure) => measure.id));
    measures.set(indicator.id, ids);
    if (indicator.section !== null && !form.sections.some(({ id }) => id === indicator.section)) {
      missing(['indicators', at, 'section'], 'section');
    }
    if (indicator.evidence.counts !== null && !ids.has(indicator.evidence.counts)) {
      missing(['indicators', at, 'evidence', 'counts'], 'measure');
    }
    indicator.measures.forEach((measure, index) => {
      const path = ['indicators', at, 'measures', index, 'ratio'];
      if (measure.strategy === 'ratio-of-sums' && !measure.ratio) missing(path, 'ratio');
      for (const part of measure.ratio ? Object.values(measure.ratio) : []) {
        if (!ids.has(part)) missing(path, 'measure');
      }
    });
  });
  const known = (path: (string | number)[], side: RelationTerm) => {
    if ('group' in side) return;
    if (!measures.get(side.indicator)?.has(side.measure)) missing(path, 'indicator or measure');
  };
  form.indicators.forEach(({ evidence }, at) => {
    if (evidence.within !== null && !measures.has(evidence.within)) {
      missing(['indicators', at, 'evidence', 'within'], 'indicator');
    }
  });
  const relations = new Set<string>();
  form.relations.forEach((relation, at) => {
    if (relations.has(relation.id)) {
      context.addIssue({ code: 'custom', path: ['relations', at, 'id'], message: 'used twice' });
    }
    relations.add(relation.id);
    if (relation.left[0] && 'group' in relation.left[0]) {
      const path = ['relations', at, 'left', 0];
      context.addIssue({ code: 'custom', path, message: 'must be a measure' });
    }
    relation.left.forEach((side, index) => known(['relations', at, 'left', index], side));
    relation.right.forEach((side, index) => known(['relations', at, 'right', index], side));
  });
  form.targets.forEach((target, at) => known(['targets', at], target));
});
