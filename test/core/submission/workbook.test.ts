import { lamDong } from '../../../src/core/places/gazetteer';
import {
  isOwnConsolidation,
  METADATA_SHEET,
  metadataRows,
  readMetadata,
  type Metadata,
} from '../../../src/core/submission/metadata';
import { recogniseWorkbook } from '../../../src/core/submission/recognise';
import type { SheetSnapshot } from '../../../src/core/sheets/snapshot';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { sheetOf, workbookOf, type RowInput } from '../../support/snapshot';
import { headerA, rowsA } from './appendices';

const metadata: Metadata = {
  kind: 'submission',
  template: 'lam-dong-xa-2026',
  version: 1,
  commune: '24682',
  period: '2026-Q2',
  date: '2026-05-18',
};
const appendix = (name: string, visibility: SheetSnapshot['visibility'] = 'visible') =>
  sheetOf([headerA, ...rowsA()], { name, visibility });
const metadataSheet = (rows: RowInput[]) =>
  sheetOf(rows, { name: METADATA_SHEET, visibility: 'very-hidden' });

function outcomes(...sheets: SheetSnapshot[]): [string, string][] {
  const options = { templates: builtInTemplates(), places: lamDong, fileDate: null };
  return recogniseWorkbook(workbookOf(sheets), options).map((outcome) => [
    outcome.sheet,
    outcome.status === 'submission' ? 'submission' : outcome.reason,
  ]);
}

describe('recogniseWorkbook', () => {
  it('says of every sheet what became of it', () => {
    expect(
      outcomes(
        appendix('Phụ lục'),
        sheetOf([], { name: 'Sheet2' }),
        sheetOf([['Ghi nhớ']], { name: 'Nháp' }),
        appendix('Bản cũ', 'hidden'),
        appendix('Ẩn hẳn', 'very-hidden'),
        metadataSheet(metadataRows(metadata)),
      ),
    ).toEqual([
      ['Phụ lục', 'submission'],
      ['Sheet2', 'blank'],
      ['Nháp', 'no-header'],
      ['Bản cũ', 'submission'],
      ['Ẩn hẳn', 'very-hidden'],
      [METADATA_SHEET, 'own-sheet'],
    ]);
  });

  it('finds nothing to merge in a consolidation of our own', () => {
    const own = metadataSheet(metadataRows({ ...metadata, kind: 'consolidation' }));
    expect(isOwnConsolidation(workbookOf([appendix('Tổng hợp'), own]))).toBe(true);
    expect(outcomes(appendix('Tổng hợp'), own)).toEqual([
      ['Tổng hợp', 'own-sheet'],
      [METADATA_SHEET, 'own-sheet'],
    ]);
  });

  it('gives no outcome for a workbook without sheets', () => {
    expect(outcomes()).toEqual([]);
  });
});

describe('metadata', () => {
  it.each<[string, Metadata]>([
    ['whole', metadata],
    ['a consolidation without a commune', { ...metadata, kind: 'consolidation', commune: null }],
    [
      'nothing but its kind',
      {
        kind: 'submission',
        template: null,
        version: null,
        commune: null,
        period: null,
        date: null,
      },
    ],
  ])('is read as it was written: %s', (_, written) => {
    expect(readMetadata(workbookOf([metadataSheet(metadataRows(written))]))).toEqual(written);
  });

  it.each<[string, RowInput[] | null]>([
    ['no such sheet', null],
    ['a blank sheet', []],
    [
      'another format',
      [
        ['format', 'phu-luc/metadata@2'],
        ['kind', 'submission'],
      ],
    ],
    ['no kind', [['format', 'phu-luc/metadata@1']]],
    [
      'another kind',
      [
        ['format', 'phu-luc/metadata@1'],
        ['kind', '__proto__'],
      ],
    ],
  ])('is none: %s', (_, rows) => {
    expect(readMetadata(workbookOf(rows ? [metadataSheet(rows)] : []))).toBeNull();
  });

  it('passes over a version that is no version, and keys that it does not know', () => {
    const rows: RowInput[] = [
      ...metadataRows({ ...metadata, version: null }),
      ['version', 'hai'],
      ['__proto__', 'x'],
    ];
    expect(readMetadata(workbookOf([metadataSheet(rows)]))).toEqual({ ...metadata, version: null });
  });
});
