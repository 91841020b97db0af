/** The workbook an example speaks of: a form filled in without fault, but for what it names. */
import type { ReferenceFigures } from '../../src/core/reference/types';
import { NO_CORPUS, type Corpus } from '../../src/core/corpus/types';
import { lamDong } from '../../src/core/places/gazetteer';
import { createRuleContext } from '../../src/core/review/context';
import { reviewSubmission } from '../../src/core/review/review';
import type {
  ExampleRow,
  ExampleRows,
  ExampleSheet,
  RuleExample,
} from '../../src/core/rules/examples/types';
import { documentsOf } from '../../src/core/rules/evidence/mentions';
import type { Finding } from '../../src/core/rules/types';
import { METADATA_SHEET, metadataRows } from '../../src/core/submission/metadata';
import { recogniseWorkbook } from '../../src/core/submission/recognise';
import type { Submission } from '../../src/core/submission/types';
import { findTemplate } from '../../src/core/templates/catalogue';
import { parsePeriod } from '../../src/core/templates/period';
import type { ColumnId, Indicator, Template } from '../../src/core/templates/schema';
import { resultMeasures } from '../../src/core/templates/catalogue';
import { sheetOf, workbookOf, type CellInput } from './snapshot';

const TITLE = 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” QUÝ II NĂM 2026';
const ATTACHMENT = '(Kèm theo Báo cáo số 314/BC-UBND ngày 10/6/2026 của UBND xã Thuận An)';
const FILE = 'phu-luc.xlsx';

/** What the rule says of the example; all else that is found there is passed over. */
export function findingsOn(
  rule: string,
  { form }: RuleExample,
  sheet: ExampleSheet,
): readonly Finding[] {
  const template = findTemplate(form);
  if (!template) throw new Error(`no form ${form}`);
  const submission = recognised(template, sheet);
  const found = reviewSubmission(submission, {
    template,
    places: lamDong,
    reference: referenceOf(sheet),
    today: sheet.today ?? '2026-06-10',
    corpus: corpusOf(template, submission, sheet),
  });
  return found.filter(({ name }) => name === rule);
}

function referenceOf({ reference = {} }: ExampleSheet): ReferenceFigures {
  return {
    size: (_, group) => {
      const size = reference[group];
      return size === undefined ? null : { size, source: 'given' };
    },
  };
}

function recognised(template: Template, sheet: ExampleSheet): Submission {
  const { metadata } = sheet;
  const own = metadata
    ? [
        sheetOf(
          metadataRows({
            kind: 'submission',
            template: template.id,
            version: metadata.version ?? template.version,
            commune: metadata.commune ?? null,
            period: metadata.period ?? null,
            date: null,
          }),
          { name: METADATA_SHEET, visibility: 'very-hidden' },
        ),
      ]
    : [];
  const workbook = workbookOf([sheetOf(gridOf(template, sheet)), ...own], {
    file: sheet.file ?? FILE,
  });
  const outcomes = recogniseWorkbook(workbook, {
    templates: [template],
    places: lamDong,
    fileDate: null,
  });
  const [submission] = outcomes.flatMap((one) =>
    one.status === 'submission' ? [one.submission] : [],
  );
  if (!submission) throw new Error('an example must be an appendix');
  return submission;
}

function gridOf(template: Template, sheet: ExampleSheet): CellInput[][] {
  const { rows = {}, without = [], first = [], headers = {}, added, addedColumn } = sheet;
  const columns = template.columns.filter(({ id }) => headers[id] !== null);
  const line = (cells: Readonly<Record<ColumnId, CellInput>>) => columns.map(({ id }) => cells[id]);
  const ordered = [
    ...first.flatMap((id) => template.indicators.filter((indicator) => indicator.id === id)),
    ...template.indicators.filter(({ id }) => !first.includes(id)),
  ].filter(({ id }) => !without.includes(id));
  let section: string | null = null;
  const body = ordered.flatMap((indicator) => {
    const heading = template.sections.find(({ id }) => id === indicator.section && id !== section);
    section = indicator.section;
    const row = line(cellsOf(template, indicator, rows[indicator.id] ?? {}));
    return heading ? [[heading.id, heading.wording], row] : [row];
  });
  const header = columns.map(({ id, header }) => headers[id] ?? header);
  return [
    [template.title.heading],
    [sheet.title ?? TITLE],
    [sheet.attachment ?? ATTACHMENT],
    [],
    addedColumn === undefined ? header : [...header, addedColumn],
    ...body,
    ...(added ? [line(blankRow(added))] : []),
  ];
}

function cellsOf(
  template: Template,
  indicator: Indicator,
  row: ExampleRow,
): Record<ColumnId, CellInput> {
  const evidence = template.columns.find(({ id }) => id === 'evidence');
  return {
    number: row.number ?? indicator.id,
    wording: row.wording ?? indicator.wording,
    unit: row.unit ?? indicator.unit,
    result: row.result ?? plainResult(indicator),
    evidence: row.evidence ?? (evidence ? plainEvidence(indicator) : null),
  };
}

function blankRow(row: ExampleRow): Record<ColumnId, CellInput> {
  const { number = null, wording = null, unit = null, result = null, evidence = null } = row;
  return { number, wording, unit, result, evidence };
}

/** What fits any row: of rates the numbers behind 80 %. */
function plainEvidence({ measures, evidence }: Indicator): string {
  if (measures.some(({ kind }) => kind === 'percent')) return '80/100';
  return evidence.due === 'ratio' ? '50/100' : 'Theo danh sách kèm theo';
}

/** What fits any row: 5 of each measure, `Có`, 80 %. */
function plainResult(indicator: Indicator): string {
  const measures = resultMeasures(indicator);
  const [only, ...others] = indicator.wants === 'any' ? measures.slice(0, 1) : measures;
  if (!only) throw new Error(`row ${indicator.id} measures nothing`);
  if (only.kind === 'yes-no') return 'Có';
  if (only.kind === 'percent') return '80%';
  if (others.length === 0) return indicator.wants === 'any' ? `50 ${only.unit}` : '50';
  return `5 ${only.unit} (50 ${others[0]?.unit ?? ''})`;
}

function corpusOf(template: Template, submission: Submission, sheet: ExampleSheet): Corpus {
  const { previous, others } = sheet;
  if (!previous && !others) return NO_CORPUS;
  const of = (rows: ExampleRows, attachment = ATTACHMENT) =>
    recognised(template, { rows, attachment });
  const communes = lamDong.communes.filter(({ name }) => name !== 'Thuận An');
  const code = submission.commune.chosen?.value.code;
  const period = parsePeriod(previous?.period ?? '');
  return {
    history:
      previous && period && code !== undefined
        ? [
            {
              commune: code,
              template: template.id,
              period,
              file: 'ky-truoc.xlsx',
              sheet: 'Phụ lục',
              entries: of(previous.rows).entries.map(
                ({ indicator, raw, reading, evidence, cells }) => ({
                  indicator,
                  raw,
                  reading,
                  evidence,
                  cell: cells.result ?? null,
                }),
              ),
            },
          ]
        : null,
    peers: others
      ? {
          reports: [
            submission,
            ...others.map((rows, at) =>
              of(rows, ATTACHMENT.replace('xã Thuận An', communes[at]?.fullName ?? '')),
            ),
          ].map((one) => ({ submission: one, documents: documentsIn(one, template, sheet) })),
        }
      : null,
  };
}

function documentsIn(submission: Submission, template: Template, sheet: ExampleSheet) {
  const options = { template, places: lamDong, reference: referenceOf(sheet), today: null };
  return documentsOf(createRuleContext(submission, options));
}
