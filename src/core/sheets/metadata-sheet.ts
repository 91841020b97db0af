import { METADATA_SHEET, metadataRows, type Metadata } from '../submission/metadata';
import { CellBuilder, text } from './builder';
import type { SheetModel } from './model';

/** What a workbook of ours says of itself, where no one edits it by accident: see `submission/metadata`. */
export function metadataSheet(metadata: Metadata): SheetModel {
  const builder = new CellBuilder();
  metadataRows(metadata).forEach(([key, value], row) => {
    builder.put(row, 0, text(key), 'text');
    builder.put(row, 1, text(value), 'text');
  });
  return {
    name: METADATA_SHEET,
    visibility: 'very-hidden',
    styles: { text: { numberFormat: '@' } },
    cells: builder.cells,
    merges: [],
    columnWidths: [16, 40],
  };
}
