/** What a workbook says of itself when another appendix comes into it. */
import { metadataSheet } from '../../core/sheets/metadata-sheet';
import type { SheetModel } from '../../core/sheets/model';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import { METADATA_SHEET, readMetadata, type Metadata } from '../../core/submission/metadata';

/**
 * The metadata sheet speaks for the whole workbook. Where another appendix is in it, or was, it
 * keeps to what is true of both: each has its commune and period in its title.
 * @param old the metadata sheet that is in the workbook
 */
export function withSharedMetadata(
  sheets: readonly SheetModel[],
  old: SheetSnapshot,
): readonly SheetModel[] {
  const before = metadataIn(old);
  const own = sheets.find(({ name }) => name === METADATA_SHEET);
  const next = own && metadataIn(snapshotOf(own));
  if (before?.kind !== 'submission' || next?.kind !== 'submission') return sheets;
  const shared = <T>(one: T, other: T): T | null => (one === other ? one : null);
  const sameForm = before.template === next.template && before.version === next.version;
  const sheet = metadataSheet({
    kind: 'submission',
    template: sameForm ? next.template : null,
    version: sameForm ? next.version : null,
    commune: shared(next.commune, before.commune),
    period: shared(next.period, before.period),
    date: null,
  });
  return sheets.map((one) => (one === own ? sheet : one));
}

function metadataIn(sheet: SheetSnapshot): Metadata | null {
  return readMetadata({ file: '', modified: null, sheets: [sheet], partial: false });
}

/** A sheet of texts alone, as a host would read it once written. */
function snapshotOf({ name, visibility, cells, merges }: SheetModel): SheetSnapshot {
  return {
    name,
    visibility,
    merges,
    cells: cells.flatMap(({ row, column, content }) =>
      content.kind === 'text'
        ? [{ row, column, value: content.text, text: content.text, display: 'plain' as const }]
        : [],
    ),
  };
}
