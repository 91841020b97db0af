/**
 * One filled appendix for a table of cases: `formA({ '9': { raw: '80%' } })` is a form without
 * fault but for what is named. Row 9 of form A stands in sheet row 15, results in column D.
 */
import type { ReferenceFigures, ReferenceSource } from '../../src/core/reference/types';
import type { Claim, Claimed, Entry, Submission } from '../../src/core/submission/types';
import type { Commune } from '../../src/core/places/types';
import { resultMeasures } from '../../src/core/templates/catalogue';
import { parsePeriod, type Period } from '../../src/core/templates/period';
import type { Group, Indicator, Template } from '../../src/core/templates/schema';
import { readResult } from '../../src/core/values/read';
import { formA as templateA, formB as templateB } from './submissions';

/** `null` leaves the row out of the entries. What `raw` says is read, unless `reading` is given. */
export type Fields = Readonly<Record<string, Partial<Entry> | null>>;

export const thuanAn: Commune = {
  code: '24682',
  name: 'Thuận An',
  fullName: 'Xã Thuận An',
  kind: 'xã',
  formerProvince: 'Đắk Nông',
  population: 22_625,
  aliases: [],
};

export const lienHuong: Commune = {
  code: '22969',
  name: 'Liên Hương',
  fullName: 'Xã Liên Hương',
  kind: 'xã',
  formerProvince: 'Bình Thuận',
  population: 70_737,
  aliases: [],
};

export function formA(fields: Fields = {}, rest: Partial<Submission> = {}): Submission {
  return submission(templateA, fields, rest);
}

export function formB(fields: Fields = {}, rest: Partial<Submission> = {}): Submission {
  return submission(templateB, fields, rest);
}

/** A claim made once, by the title. */
export function claimed<T>(...claims: Claim<T>[]): Claimed<T> {
  return { chosen: claims[0] ?? null, claims };
}

export function claim<T>(value: T, source: Claim<T>['source'] = 'title'): Claim<T> {
  return { value, source, text: '', cell: source === 'title' ? 'A2' : null };
}

export function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}

/** The same sizes for every commune; a group that is not named is not known. */
export function reference(
  sizes: Partial<Record<Group, number>>,
  source: ReferenceSource = 'given',
): ReferenceFigures {
  return {
    size: (_, group) => {
      const size = sizes[group];
      return size === undefined ? null : { size, source };
    },
  };
}

function submission(template: Template, fields: Fields, rest: Partial<Submission>): Submission {
  return {
    file: 'phu-luc.xlsx',
    sheet: 'Phụ lục',
    template: { id: template.id, version: template.version },
    statedVersion: null,
    commune: claimed(claim(thuanAn)),
    communesInTitle: [],
    level: 'commune',
    period: claimed(claim(period('2026-Q2'))),
    report: {
      wholeCell: true,
      cell: 'A3',
      text: '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/6/2026 của UBND xã Thuận An)',
      symbol: '314/BC-UBND',
      blankSymbol: null,
      date: '2026-06-10',
    },
    dates: { metadata: null, title: '2026-06-10', file: null },
    titleCell: 'A1',
    headerRow: 5,
    entries: template.indicators.flatMap((indicator, at) => {
      const given = fields[indicator.id];
      return given === null ? [] : [entryOf(indicator, 6 + at, given ?? {})];
    }),
    issues: [],
    ...rest,
  };
}

function entryOf(indicator: Indicator, row: number, given: Partial<Entry>): Entry {
  const line = String(row + 1);
  const raw = given.raw ?? plainResult(indicator);
  const value = given.value ?? (raw === '' ? null : raw);
  const display = given.display ?? 'plain';
  return {
    indicator: indicator.id,
    row,
    cells: {
      number: `A${line}`,
      wording: `B${line}`,
      unit: `C${line}`,
      result: `D${line}`,
      evidence: `E${line}`,
    },
    number: indicator.id,
    wording: indicator.wording,
    unit: indicator.unit,
    raw,
    value,
    display,
    reading: readResult({ value, text: raw, display }, indicator),
    evidence: '',
    ...given,
  };
}

/** A result no rule minds. */
function plainResult(indicator: Indicator): string {
  const [first, second] = resultMeasures(indicator);
  if (first?.kind === 'yes-no') return 'Có';
  if (first?.kind === 'percent') return '100%';
  if (indicator.wants === 'any') return `5 ${first?.unit ?? ''}`;
  return second ? `2 ${first?.unit ?? ''} (60 ${second.unit})` : '5';
}
