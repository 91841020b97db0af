import type { Gazetteer } from '../places/gazetteer';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { readMetadata } from '../submission/metadata';
import { recogniseWorkbook } from '../submission/recognise';
import type { Template } from '../templates/schema';
import { pastOfConsolidation } from './past-of-consolidation';
import { pastOfSubmission } from './past-of-submission';
import type { PastFile, PastReport } from './types';

export interface PastOptions {
  readonly templates: readonly Template[];
  readonly places: Gazetteer;
}

/** What was reported before: in a commune's appendix, or in a consolidation that this program wrote. */
export function pastOfWorkbook(workbook: WorkbookSnapshot, options: PastOptions): PastFile {
  const metadata = readMetadata(workbook);
  if (metadata?.kind === 'consolidation') {
    return pastOfConsolidation(workbook, metadata, options.templates);
  }
  const reports: PastReport[] = [];
  const left: PastFile['left'][number][] = [];
  for (const outcome of recogniseWorkbook(workbook, { ...options, fileDate: null })) {
    if (outcome.status === 'ignored') continue;
    const { submission } = outcome;
    const template = options.templates.find(({ id }) => id === submission.template.id);
    if (!template) continue;
    const past = pastOfSubmission(submission, template);
    if ('code' in past) left.push({ sheet: submission.sheet, refusal: past });
    else reports.push(past);
  }
  const { file, partial } = workbook;
  if (reports.length > 0) return { file, reports, refusal: null, left };
  const [first] = left;
  const nothing = partial ? 'file-damaged' : 'no-appendix';
  return { file, reports, refusal: first?.refusal ?? { code: nothing, data: {} }, left: [] };
}
