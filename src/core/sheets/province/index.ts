/** The provincial workbook (bản tổng hợp): every figure live, every figure traceable. */
import { itemKey } from '../../evidence/named-things';
import type { Consolidation } from '../../merge/types';
import { findTemplate } from '../../templates/catalogue';
import { metadataSheet } from '../metadata-sheet';
import type { WorkbookModel } from '../model';
import { provincialSheet } from './appendix-sheet';
import { dataSheet } from './data-sheet';
import { evidenceSheet } from './evidence-sheet';
import { findingsSheet } from './findings-sheet';
import { itemsSheet, listedItems } from './items-sheet';
import { ledgerSheet } from './ledger-sheet';
import type { SheetWords } from './words';

/** @throws Error for a consolidation of a form that is not built in: a mistake in code. */
export function provincialWorkbook(consolidation: Consolidation, words: SheetWords): WorkbookModel {
  const template = findTemplate(consolidation.template);
  if (!template) throw new Error(`no such form: ${consolidation.template}`);
  const items = listedItems(consolidation, itemKey);
  return {
    title: template.name.vi,
    sheets: [
      provincialSheet(consolidation, template, items, words),
      dataSheet(consolidation, template, words),
      evidenceSheet(consolidation, template, words),
      findingsSheet(consolidation, words),
      ledgerSheet(consolidation, words),
      ...(items.length > 0 ? [itemsSheet(items, consolidation, words)] : []),
      metadataSheet({
        kind: 'consolidation',
        template: template.id,
        version: template.version,
        commune: null,
        period: consolidation.period,
        date: null,
      }),
    ],
  };
}
