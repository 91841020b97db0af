/** Empty appendices filled in as a clerk does, and read back as the province does. */
import type { Commune } from '../../src/core/places/types';
import { lamDong } from '../../src/core/places/gazetteer';
import { emptyAppendix } from '../../src/core/sheets/appendix';
import type { SheetModel, WorkbookModel } from '../../src/core/sheets/model';
import { recogniseWorkbook } from '../../src/core/submission/recognise';
import type { SheetOutcome, Submission } from '../../src/core/submission/types';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import type { Period } from '../../src/core/templates/period';
import type { Template } from '../../src/core/templates/schema';
import { readWorkbook } from '../../src/hosts/xlsx';

export interface Filling {
  readonly result?: string;
  readonly evidence?: string;
}

/** The commune of Lâm Đồng with that name. */
export function communeNamed(name: string): Commune {
  const found = lamDong.communes.find((commune) => commune.name === name);
  if (!found) throw new Error(`no commune ${name}`);
  return found;
}

/** The appendix with texts typed in, by indicator. */
export function filledAppendix(
  template: Template,
  commune: Commune,
  period: Period,
  fillings: Readonly<Record<string, Filling>>,
): WorkbookModel {
  const model = emptyAppendix(template, commune, period);
  return { ...model, sheets: model.sheets.map((sheet, at) => (at === 0 ? fill(sheet) : sheet)) };

  function fill(sheet: SheetModel): SheetModel {
    const indicators = new Map<number, string>();
    for (const { row, column, content } of sheet.cells) {
      if (column === 0 && content.kind === 'text') indicators.set(row, content.text);
    }
    const cells = sheet.cells.map((cell) => {
      const filling = fillings[indicators.get(cell.row) ?? ''];
      const text = { result: filling?.result, evidence: filling?.evidence }[cell.style ?? ''];
      return text === undefined ? cell : { ...cell, content: { kind: 'text' as const, text } };
    });
    return { ...sheet, cells };
  }
}

export function recognised(bytes: Uint8Array, name = 'phu-luc.xlsx'): SheetOutcome[] {
  const workbook = readWorkbook({ name, bytes, modified: null });
  const templates = builtInTemplates();
  return recogniseWorkbook(workbook, { templates, places: lamDong, fileDate: null });
}

/** The one submission in a file. */
export function onlySubmission(bytes: Uint8Array, name?: string): Submission {
  const submissions = recognised(bytes, name).flatMap((outcome) =>
    outcome.status === 'submission' ? [outcome.submission] : [],
  );
  const [submission, ...others] = submissions;
  if (!submission || others.length > 0)
    throw new Error(`${String(submissions.length)} submissions`);
  return submission;
}
