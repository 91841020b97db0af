/** The engine itself, wherever it runs: the core and a library of workbook files, put together. */
import { consolidate } from '../../core/merge/consolidate';
import { layeredReference } from '../../core/reference/layered';
import { readReference } from '../../core/reference/read';
import type { GivenReference } from '../../core/reference/types';
import { emptyAppendix } from '../../core/sheets/appendix';
import type { WorkbookModel } from '../../core/sheets/model';
import { provincialWorkbook } from '../../core/sheets/province';
import type { SheetWords } from '../../core/sheets/province/words';
import { parsePeriod, type Period } from '../../core/templates/period';
import type { Template } from '../../core/templates/schema';
import type { WorkbookReader } from '../../hosts/host';
import { createReceiver, type Office } from '../receive';
import type { Engine } from './types';

/** A library of workbook files. */
export interface WorkbookFiles extends WorkbookReader {
  write(model: WorkbookModel): Promise<Uint8Array>;
}

/**
 * @param office `reference` is what stands where the province gives no figure. Asked at each call,
 *   so that `today` may be a getter: panes stay open over midnight.
 */
export function createEngine(xlsx: WorkbookFiles, office: Office, words: SheetWords): Engine {
  let given: GivenReference | null = null;
  const receiver = () => {
    const { reference } = office;
    return createReceiver(xlsx, {
      ...office,
      reference: given ? layeredReference(given, reference) : reference,
    });
  };
  return {
    check: async (workbook) => receiver().takeIn(workbook),
    receive: (file) => receiver().receive(file),
    useReference: async (reference) => {
      given = reference;
    },
    readReference: async (file) => readReference(await xlsx.read(file), office.places),
    consolidate: async (received, { template, period, withoutErrors }) =>
      consolidate(received, {
        template: template === null ? null : knownTemplate(template, office),
        period: period === null ? null : knownPeriod(period),
        expected: office.places.communes,
        withoutErrors,
      }),
    emptyAppendix: async (template, commune, period) => {
      const known = office.places.byCode(commune);
      if (!known) throw new Error(`no such commune: ${commune}`);
      return emptyAppendix(knownTemplate(template, office), known, knownPeriod(period));
    },
    provincialWorkbook: async (consolidation) => provincialWorkbook(consolidation, words),
    write: (model) => xlsx.write(model),
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
function knownPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  return period;
}
