/** An earlier provincial workbook as the history of every commune in it. */
import type { Refusal } from '../merge/types';
import { cellName } from '../sheets/address';
import { EVIDENCE_COLUMNS, FIRST_EVIDENCE_ROW, SHEETS } from '../sheets/province/layout';
import { rowsOf, textOf, type CellRow } from '../sheets/rows';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import type { Metadata } from '../submission/metadata';
import { parsePeriod } from '../templates/period';
import type { Indicator, Template } from '../templates/schema';
import { communesIn, keyOf, type MergedCommune } from './merged-communes';
import { firstOfEach } from './past-of-submission';
import { pastReading } from './past-reading';
import type { PastEntry, PastFile, PastReport } from './types';

/**
 * What "Minh chứng" says of each commune, its counts taken from "Số liệu xã" (where they are numbers,
 * whatever the commune's cell showed). A commune whose appendix was blank has a report without
 * entries. Rows that lead to no commune of "Số liệu xã" are left out and named: someone edited them.
 */
export function pastOfConsolidation(
  workbook: WorkbookSnapshot,
  metadata: Metadata,
  templates: readonly Template[],
): PastFile {
  const refuse = (refusal: Refusal): PastFile => {
    return { file: workbook.file, reports: [], refusal, left: [] };
  };
  const template = templates.find(({ id }) => id === metadata.template);
  if (!template)
    return refuse({ code: 'template-unknown', data: { stated: metadata.template ?? '' } });
  const version = metadata.version ?? template.version;
  if (version > template.version) {
    return refuse({ code: 'template-version', data: { stated: version, known: template.version } });
  }
  const period = parsePeriod(metadata.period ?? '');
  if (!period) return refuse({ code: 'period-unknown', data: {} });

  const sheet = (name: string) => workbook.sheets.find((one) => one.name === name);
  const [data, evidence] = [sheet(SHEETS.data), sheet(SHEETS.evidence)];
  const communes = data ? communesIn(rowsOf(data.cells), template) : null;
  if (!evidence || !communes) {
    const missing = communes ? SHEETS.evidence : SHEETS.data;
    return refuse({ code: 'consolidation-changed', data: { sheet: missing } });
  }

  const byKey = onlyOnes(communes);
  const said = new Map<string, PastEntry[]>();
  let strays = byKey.size < communes.length;
  for (const [row, cells] of rowsOf(evidence.cells)) {
    if (row < FIRST_EVIDENCE_ROW) continue;
    const indicator = template.indicators.find(
      ({ id }) => id === textOf(cells.get(EVIDENCE_COLUMNS.indicator)),
    );
    const commune = byKey.get(
      keyOf(cells, EVIDENCE_COLUMNS.commune, EVIDENCE_COLUMNS.file, EVIDENCE_COLUMNS.sheet),
    );
    if (!indicator || !commune) {
      strays = true;
      continue;
    }
    const entries = said.get(commune.code) ?? [];
    said.set(commune.code, entries);
    entries.push(entryOf(cells, row, indicator, commune));
  }
  const reports = communes.map(({ code }): PastReport => ({
    commune: code,
    template: template.id,
    period,
    file: workbook.file,
    sheet: SHEETS.evidence,
    entries: firstOfEach(said.get(code) ?? []),
  }));
  const changed: Refusal = { code: 'consolidation-changed', data: { sheet: SHEETS.evidence } };
  return {
    file: workbook.file,
    reports,
    refusal: null,
    left: strays ? [{ sheet: SHEETS.evidence, refusal: changed }] : [],
  };
}

/** Communes by their keys; those that cannot be told from another by it are left out. */
function onlyOnes(communes: readonly MergedCommune[]): ReadonlyMap<string, MergedCommune> {
  const byKey = new Map(communes.map((commune) => [commune.key, commune]));
  for (const commune of communes) {
    if (byKey.get(commune.key) !== commune) byKey.delete(commune.key);
  }
  return byKey;
}

function entryOf(
  cells: CellRow,
  row: number,
  indicator: Indicator,
  { counts }: MergedCommune,
): PastEntry {
  const raw = textOf(cells.get(EVIDENCE_COLUMNS.result));
  return {
    indicator: indicator.id,
    raw,
    reading: pastReading(raw, counts.get(indicator.id) ?? new Map<string, number>(), indicator),
    evidence: textOf(cells.get(EVIDENCE_COLUMNS.evidence)),
    cell: cellName(row, EVIDENCE_COLUMNS.result),
  };
}
