/**
 * Submissions and received files for tables of cases; `arbitrary-submissions` generates them. All
 * communes but Thuận An, and all their figures, are invented (mô phỏng).
 */
import type { Received, ReviewedSubmission } from '../../src/core/merge/types';
import type { Commune } from '../../src/core/places/types';
import type { Finding } from '../../src/core/rules/types';
import type { Entry, Submission } from '../../src/core/submission/types';
import { findTemplate } from '../../src/core/templates/catalogue';
import { parsePeriod, type Period } from '../../src/core/templates/period';
import type { Template } from '../../src/core/templates/schema';
import type { Reading } from '../../src/core/values/types';
import type { Waiver } from '../../src/core/waivers/types';

function template(id: string): Template {
  const found = findTemplate(id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

export const formA = template('lam-dong-xa-2026');
export const formB = template('bdhvs-2025');

export function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}

export function commune(code: string, name: string): Commune {
  return {
    code,
    name,
    fullName: `Xã ${name}`,
    kind: 'xã',
    formerProvince: 'mô phỏng',
    population: 10_000,
    aliases: [],
  };
}

export const thuanAn = commune('24682', 'Thuận An');
/** Invented, in the order of their codes. */
export const moPhong = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((number, at) =>
  commune(`9000${String(at + 1)}`, `Mô Phỏng ${number}`),
);

export function entry(indicator: string, reading: Reading, rest: Partial<Entry> = {}): Entry {
  const row = 6 + formA.indicators.findIndex(({ id }) => id === indicator);
  const line = String(row + 1);
  return {
    indicator,
    row,
    cells: {
      number: `A${line}`,
      wording: `B${line}`,
      unit: `C${line}`,
      result: `D${line}`,
      evidence: `E${line}`,
    },
    number: indicator,
    wording: '',
    unit: '',
    raw: '',
    value: null,
    display: 'plain',
    reading,
    evidence: '',
    ...rest,
  };
}

/** An entry read without trouble. */
export function given(
  indicator: string,
  measures: Readonly<Record<string, number>>,
  rest: Partial<Entry> = {},
): Entry {
  const reading: Reading = {
    status: 'ok',
    measures,
    missingMeasures: [],
    qualifier: null,
    assumptions: [],
    decimals: 0,
  };
  const raw = Object.values(measures).join('; ');
  return entry(indicator, reading, { raw, value: raw, ...rest });
}

export function blank(indicator: string): Entry {
  return entry(indicator, { status: 'missing', how: 'blank', repairs: [] });
}

export function unreadable(indicator: string, raw = 'nhiều'): Entry {
  const problem = { code: 'not-a-number', text: raw } as const;
  const reading: Reading = { status: 'unreadable', problem, repairs: [] };
  return entry(indicator, reading, { raw, value: raw });
}

export interface Sent {
  readonly from: Commune | null;
  readonly entries: readonly Entry[];
  readonly form?: Template;
  readonly period?: string | null;
  readonly dates?: Partial<Submission['dates']>;
  readonly rest?: Partial<Submission>;
}

/** `file` defaults to the commune's code. */
export function submission(
  { from, entries, form = formA, period: stated = '2026-05', dates = {}, rest = {} }: Sent,
  file = `${from?.code ?? 'khong-ten'}.xlsx`,
  sheet = 'Phụ lục',
): Submission {
  const claim = <T>(value: T) => {
    const chosen = { value, source: 'title', text: '', cell: 'A3' } as const;
    return { chosen, claims: [chosen] };
  };
  const none = { chosen: null, claims: [] };
  return {
    file,
    sheet,
    template: { id: form.id, version: form.version },
    statedVersion: null,
    commune: from ? claim(from) : none,
    communesInTitle: from ? [from] : [],
    level: 'commune',
    period: stated === null ? none : claim(period(stated)),
    report: null,
    dates: { metadata: null, title: null, file: null, ...dates },
    titleCell: 'A1',
    headerRow: 5,
    entries,
    issues: [],
    ...rest,
  };
}

export function reviewed(one: Submission, findings: readonly Finding[] = []): ReviewedSubmission {
  return { submission: one, findings, waivers: [], voided: [], documents: [] };
}

export function finding(indicator: string | null, rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'PL0201',
    name: 'mo-phong',
    family: 2,
    severity: 'error',
    outcome: 'fails',
    indicator,
    cell: null,
    messageId: 'mo-phong',
    data: {},
    suggestions: [],
    spans: [],
    waiver: null,
    ...rest,
  };
}

/** As somebody accepted it. */
export function waiverOf({ rule, messageId, indicator, cell }: Finding): Waiver {
  return {
    sheet: 'Phụ lục',
    rule,
    messageId,
    indicator,
    cell,
    covers: 'a'.repeat(64),
    value: '',
    reason: 'Minh chứng gửi kèm bản giấy',
    by: 'Nguyễn Thị Mai',
    date: '2026-06-01',
  };
}

/** A file read whole, with a sheet for each submission and those ignored. */
export function received(
  file: string,
  submissions: readonly ReviewedSubmission[],
  ignoredSheets: readonly string[] = [],
): Received {
  return {
    file,
    status: 'read',
    refusal: null,
    sheets: submissions.length + ignoredSheets.length,
    ignoredSheets,
    submissions,
  };
}

/** A file with one submission in it. */
export function sent(what: Sent, file?: string, findings: readonly Finding[] = []): Received {
  const one = submission(what, file);
  return received(one.file, [reviewed(one, findings)]);
}

export function refusedFile(file: string): Received {
  return {
    file,
    status: 'refused',
    refusal: { code: 'file-pdf', data: {} },
    sheets: 0,
    ignoredSheets: [],
    submissions: [],
  };
}
