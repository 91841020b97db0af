/** The first use case: take in one file, whatever it is, and say all that became of it. */
import type { PastReport } from '../core/corpus/types';
import type { Received } from '../core/merge/types';
import type { Gazetteer } from '../core/places/gazetteer';
import { readOwnReference, withOwnSheet } from '../core/reference/own-sheet';
import type { ReferenceFigures } from '../core/reference/types';
import { review } from '../core/review/review';
import { historyOf } from '../core/review/together';
import type { WorkbookSnapshot } from '../core/sheets/snapshot';
import { isOwnConsolidation } from '../core/submission/metadata';
import { recogniseWorkbook } from '../core/submission/recognise';
import type { Submission } from '../core/submission/types';
import type { Template } from '../core/templates/schema';
import { FileRefused } from '../hosts/file-refused';
import type { SourceFile, WorkbookReader } from '../hosts/host';
import { followRenamed } from '../core/waivers/renamed';
import { readWaivers } from '../core/waivers/sheet';
import { refused } from './refused';

export { refused } from './refused';

export interface Office {
  readonly templates: readonly Template[];
  readonly places: Gazetteer;
  readonly reference: ReferenceFigures;
  /** ISO date of today; null where there is no clock. */
  readonly today: string | null;
  /** What was reported before, of any commune; default: nothing is known. */
  readonly past?: readonly PastReport[];
}

export interface Receiver {
  /** Never throws for what is in the file: a file that cannot be read is refused with a reason. */
  receive(file: SourceFile): Promise<Received>;
  /** The same of a workbook that is read already. */
  takeIn(workbook: WorkbookSnapshot): Received;
}

export function createReceiver(reader: WorkbookReader, office: Office): Receiver {
  return {
    receive: async (file) => {
      try {
        return takeIn(await reader.read(file), file, office);
      } catch (error) {
        if (error instanceof FileRefused) {
          return refused(file.name, 0, [], { code: error.code, data: error.data });
        }
        throw error;
      }
    },
    takeIn: (workbook) => takeIn(workbook, { name: workbook.file, modified: null }, office),
  };
}

function takeIn(
  workbook: WorkbookSnapshot,
  file: Omit<SourceFile, 'bytes'>,
  office: Office,
): Received {
  const names = workbook.sheets.map(({ name }) => name);
  if (isOwnConsolidation(workbook)) {
    return refused(file.name, names.length, names, { code: 'own-consolidation', data: {} });
  }
  const outcomes = recogniseWorkbook(workbook, {
    ...office,
    fileDate: file.modified,
  });
  const others = outcomes.flatMap((outcome) =>
    outcome.status === 'ignored' ? [outcome.sheet] : [],
  );
  const own = readOwnReference(workbook, others, office.places);
  const reference = own ? withOwnSheet(own.given, office.reference) : office.reference;
  const ignoredSheets = others.filter((sheet) => !own?.sheets.includes(sheet));
  const appendices = outcomes.flatMap(({ sheet, status }) =>
    status === 'submission' ? [sheet] : [],
  );
  const waivers = followRenamed(readWaivers(workbook), names, appendices);
  const submissions = outcomes.flatMap((outcome) => {
    if (outcome.status === 'ignored') return [];
    const { submission } = outcome;
    const template = templateOf(submission, office);
    const corpus = { history: historyOf(submission, office.past ?? []), peers: null };
    return [review(submission, { ...office, reference, template, corpus }, waivers)];
  });
  if (submissions.length === 0) {
    // Of a damaged workbook nobody can say that it held no appendix.
    const code = workbook.partial ? 'file-damaged' : 'no-appendix';
    return refused(file.name, names.length, others, { code, data: {} });
  }
  return {
    file: file.name,
    status: workbook.partial ? 'partly-read' : 'read',
    refusal: null,
    sheets: names.length,
    ignoredSheets,
    ...(own && { reference: { sheets: own.sheets, problems: own.given.problems } }),
    submissions,
  };
}

/** @throws Error for a form nobody asked to recognise: a mistake in code, not in data. */
function templateOf({ template: { id } }: Submission, { templates }: Office): Template {
  const template = templates.find((known) => known.id === id);
  if (!template) throw new Error(`recognised a form that is not there: ${id}`);
  return template;
}
