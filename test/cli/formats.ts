/** The JSON of the terminal edition, word for word as it was promised: no key more, none less. */
import { z } from 'zod';

const acceptance = {
  value: z.string(),
  reason: z.string().min(1),
  by: z.string().min(1),
  date: z.iso.date(),
};

const finding = {
  rule: z.string().regex(/^PL\d{4}$/),
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  family: z.int().min(1).max(9),
  severity: z.enum(['error', 'warning', 'note']),
  outcome: z.enum(['fails', 'cannot-judge']),
  indicator: z.string().nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}\d+$/)
    .nullable(),
  message: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
  suggestions: z.array(
    z.strictObject({
      cell: z.string(),
      from: z.string(),
      to: z.string(),
      label: z.string().min(1),
    }),
  ),
  spans: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) })),
  waiver: z.strictObject(acceptance).nullable(),
};

const count = z.int().min(0);

export const checkFormat = z.strictObject({
  format: z.literal('phu-luc/check@1'),
  files: z.array(
    z.strictObject({
      file: z.string().min(1),
      status: z.enum(['read', 'partly-read', 'refused']),
      reason: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }).nullable(),
      submissions: z.array(
        z.strictObject({
          sheet: z.string(),
          template: z.string(),
          commune: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
          period: z.string().nullable(),
          entries: z.array(
            z.strictObject({
              indicator: z.string(),
              cell: z.string().regex(/^[A-Z]{1,3}\d+$/),
              raw: z.string(),
              status: z.enum(['ok', 'missing', 'unreadable']),
              measures: z.record(z.string(), z.number()),
              approximate: z.boolean(),
            }),
          ),
          findings: z.array(z.strictObject(finding)),
          voided: z.array(
            z.strictObject({
              rule: finding.rule,
              messageId: z.string(),
              indicator: finding.indicator,
              cell: finding.cell,
              ...acceptance,
              why: z.enum(['changed', 'mended', 'is-error']),
            }),
          ),
        }),
      ),
    }),
  ),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    notes: count,
    accepted: count,
    cannotJudge: count,
  }),
});

export const mergeFormat = z.strictObject({
  format: z.literal('phu-luc/merge@1'),
  template: z.string(),
  period: z.string().nullable(),
  out: z.string().nullable(),
  figures: z.array(
    z.strictObject({
      indicator: z.string(),
      measure: z.string(),
      unit: z.string(),
      strategy: z.string(),
      value: z.number().nullable(),
      used: count,
      expected: count,
      contributions: z.array(
        z.strictObject({
          commune: z.string(),
          file: z.string(),
          sheet: z.string(),
          cell: z.string(),
          value: z.number(),
        }),
      ),
      unused: z.array(z.strictObject({ commune: z.string(), reason: z.string().min(1) })),
    }),
  ),
  communes: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{5}$/),
      name: z.string(),
      status: z.enum(['merged', 'replaced', 'refused', 'missing']),
      file: z.string().nullable(),
      errors: count,
      warnings: count,
      accepted: count,
    }),
  ),
  ledger: z.strictObject({
    files: count,
    sheets: count,
    submissions: count,
    merged: count,
    replaced: count,
    refused: count,
    ignoredSheets: count,
  }),
  findings: z.array(z.strictObject({ commune: z.string().nullable(), ...finding })),
});

const which = {
  sheet: z.string(),
  template: z.string(),
  commune: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  period: z.string().nullable(),
};
const side = z
  .strictObject({ cell: z.string(), raw: z.string(), unit: z.string(), evidence: z.string() })
  .nullable();
const lasting = z.array(
  z.strictObject({ old: z.strictObject(finding), new: z.strictObject(finding) }),
);
const found = z.array(z.strictObject(finding));

export const compareFormat = z.strictObject({
  format: z.literal('phu-luc/compare@1'),
  old: z.string().min(1),
  new: z.string().min(1),
  submissions: z.array(
    z.strictObject({
      versions: z.strictObject({ old: z.strictObject(which), new: z.strictObject(which) }),
      mended: found,
      still: lasting,
      new: found,
      waived: lasting,
      notJudged: z.strictObject({ settled: found, still: lasting, new: found }),
      changed: z.array(
        z.strictObject({
          indicator: z.string(),
          parts: z.array(z.enum(['result', 'unit', 'evidence'])),
          old: side,
          new: side,
        }),
      ),
    }),
  ),
  onlyOld: z.array(z.strictObject(which)),
  onlyNew: z.array(z.strictObject(which)),
  summary: z.strictObject({ mended: count, still: count, new: count, waived: count }),
});

export type Checked = z.infer<typeof checkFormat>;
export type Merged = z.infer<typeof mergeFormat>;

/** @throws when standard output is anything but this one JSON text and a line end. */
export function checked(stdout: string): Checked {
  return checkFormat.parse(JSON.parse(stdout));
}

/** @throws when standard output is anything but this one JSON text and a line end. */
export function merged(stdout: string): Merged {
  return mergeFormat.parse(JSON.parse(stdout));
}

/** @throws when standard output is anything but this one JSON text and a line end. */
export function compared(stdout: string): z.infer<typeof compareFormat> {
  return compareFormat.parse(JSON.parse(stdout));
}

/** What a check says of one file. */
export function reasonsOf({ files }: Checked): Record<string, string | null> {
  return Object.fromEntries(files.map(({ file, reason }) => [file, reason?.code ?? null]));
}
