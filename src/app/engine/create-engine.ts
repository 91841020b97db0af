/** The engine itself, wherever it runs: the core and a library of workbook files, put together. */
import type { PastReport } from '../../core/corpus/types';
import { consolidate } from '../../core/merge/consolidate';
import type { Gazetteer } from '../../core/places/gazetteer';
import type { Commune } from '../../core/places/types';
import { layeredReference } from '../../core/reference/layered';
import { readReference } from '../../core/reference/read';
import type { GivenReference } from '../../core/reference/types';
import { emptyAppendix } from '../../core/sheets/appendix';
import type { WorkbookModel } from '../../core/sheets/model';
import { provincialWorkbook } from '../../core/sheets/province';
import type { SheetWords } from '../../core/sheets/province/words';
import { referenceSheet } from '../../core/sheets/reference-sheet';
import { reviewSheet } from '../../core/sheets/review-sheet';
import type { ReviewSheetWords } from '../../core/sheets/review-sheet/words';
import { parsePeriod, type Period } from '../../core/templates/period';
import type { Template } from '../../core/templates/schema';
import { makeWaiver } from '../../core/waivers/make';
import type { WorkbookReader } from '../../hosts/host';
import { cellMarks } from '../cell-marks';
import { readPast } from '../read-past';
import { createReceiver, type Office } from '../receive';
import type { Engine } from './types';

/** A library of workbook files. */
export interface WorkbookFiles extends WorkbookReader {
  write(model: WorkbookModel): Promise<Uint8Array>;
}

/** Of what we write, in the person's language. */
export interface EngineWords {
  readonly province: SheetWords;
  readonly review: ReviewSheetWords;
}

/**
 * @param office `reference` is what stands where the province gives no figure. Asked at each call,
 *   so that `today` may be a getter: panes stay open over midnight.
 */
export function createEngine(xlsx: WorkbookFiles, office: Office, words: EngineWords): Engine {
  let given: GivenReference | null = null;
  let past: readonly PastReport[] = [];
  const now = (): Required<Office> => {
    const { reference } = office;
    return { ...office, reference: given ? layeredReference(given, reference) : reference, past };
  };
  const receiver = () => createReceiver(xlsx, now());
  return {
    check: async (workbook) => receiver().takeIn(workbook),
    receive: (file) => receiver().receive(file),
    useReference: async (reference) => {
      given = reference;
    },
    readReference: async (file) => readReference(await xlsx.read(file), office.places),
    usePast: async (reports) => {
      past = reports ?? [];
    },
    readPast: (file) => readPast(xlsx, file, office),
    consolidate: async (received, { template, period, withoutErrors }) =>
      consolidate(received, {
        template: template === null ? null : knownTemplate(template, office),
        period: period === null ? null : knownPeriod(period),
        expected: office.places.communes,
        withoutErrors,
        compare: now(),
      }),
    waive: async (submission, finding, given) =>
      makeWaiver(submission, finding, { ...given, date: dayOf(office) }),
    cellMarks: async ({ findings }) =>
      cellMarks(findings, (finding) => words.review.finding(finding)),
    reviewSheet: async (reviewed) =>
      reviewSheet(reviewed, { words: words.review, date: dayOf(office), besideAppendix: true }),
    referenceSheet: async (code) => {
      const { places } = office;
      return referenceSheet(code === null ? places.communes : [knownCommune(code, places)]);
    },
    emptyAppendix: async (template, commune, period) =>
      emptyAppendix(
        knownTemplate(template, office),
        knownCommune(commune, office.places),
        knownPeriod(period),
      ),
    provincialWorkbook: async (consolidation) => provincialWorkbook(consolidation, words.province),
    provincialFile: (consolidation) =>
      xlsx.write(provincialWorkbook(consolidation, words.province)),
    // Nothing runs between calls.
    close: () => undefined,
  };
}

/** @throws Error: ids come from lists of ours, so an unknown one is a mistake in code. */
function knownTemplate(id: string, { templates }: Office): Template {
  const template = templates.find((known) => known.id === id);
  if (!template) throw new Error(`no such form: ${id}`);
  return template;
}

/** @throws Error, as above. */
function knownCommune(code: string, places: Gazetteer): Commune {
  const commune = places.byCode(code);
  if (!commune) throw new Error(`no such commune: ${code}`);
  return commune;
}

/** @throws Error without a clock: pages have one. */
function dayOf({ today }: Office): string {
  if (today === null) throw new Error('no clock');
  return today;
}

/** @throws Error, as above. */
function knownPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  return period;
}
