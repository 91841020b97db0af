/** The two halves of our merge, for contestants that read in one thread or in several. */
import { createReceiver, type Receiver } from '../../src/app/receive';
import { consolidate } from '../../src/core/merge/consolidate';
import type { Received } from '../../src/core/merge/types';
import { createGazetteer, lamDong, type Gazetteer } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { provincialWorkbook } from '../../src/core/sheets/province';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../src/hosts/xlsx';
import { sheetWords } from '../../src/i18n/sheet-words';
import { countryCommunes } from './make-workbooks';

export type Scale = 'province' | 'country';

export function placesOf(scale: Scale): Gazetteer {
  return scale === 'country' ? createGazetteer(countryCommunes()) : lamDong;
}

/** Reads, recognises and checks. */
export function createOurReceiver(places: Gazetteer): Receiver {
  return createReceiver(xlsxReader, { ...officeOf(places), templates: builtInTemplates() });
}

function officeOf(places: Gazetteer) {
  return { places, reference: builtInReference(places), today: '2026-01-15' };
}

/** Merges and writes. @returns the size of the workbook, in bytes */
export async function mergeAll(received: readonly Received[], places: Gazetteer): Promise<number> {
  const consolidation = consolidate(received, {
    template: null,
    period: null,
    expected: places.communes,
    withoutErrors: false,
    compare: { ...officeOf(places), past: [] },
  });
  const { merged } = consolidation.counts;
  if (merged !== received.length) {
    throw new Error(`merged ${String(merged)} of ${String(received.length)}`);
  }
  const bytes = await writeWorkbook(provincialWorkbook(consolidation, sheetWords('vi')));
  return bytes.length;
}
