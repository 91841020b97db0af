/** Real findings and a real consolidation of the samples, for the gallery to show. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createReceiver } from '../../src/app/receive';
import { consolidate } from '../../src/core/merge/consolidate';
import type { Consolidation, Received } from '../../src/core/merge/types';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import type { SheetSnapshot } from '../../src/core/sheets/snapshot';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { xlsxReader } from '../../src/hosts/xlsx';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

export interface GalleryData {
  /** The appendix of Thuận An, and the sheet it stands on. */
  readonly commune: Received;
  readonly sheet: SheetSnapshot;
  readonly province: Received;
  readonly noAppendix: Received;
  readonly received: readonly Received[];
  readonly consolidation: Consolidation;
}

export async function galleryData(): Promise<GalleryData> {
  const receiver = createReceiver(xlsxReader, {
    templates: builtInTemplates(),
    places: lamDong,
    reference: builtInReference(lamDong),
    today: '2026-06-01',
  });
  const file = (name: string) => ({
    name: path.basename(name),
    bytes: readFileSync(path.join(SAMPLES, name)),
    modified: null,
  });
  const names = readdirSync(path.join(SAMPLES, 'xa')).sort();
  const received: Received[] = [];
  for (const name of names) received.push(await receiver.receive(file(path.join('xa', name))));
  const workbook = await xlsxReader.read(file('xa/phu-luc-xa-thuan-an.xlsx'));
  return {
    commune: named(received, 'phu-luc-xa-thuan-an.xlsx'),
    noAppendix: named(received, 'du-toan-kinh-phi.xlsx'),
    sheet: first(workbook.sheets),
    province: await receiver.receive(file('tinh/phu-luc-tinh-lam-dong.xlsx')),
    received,
    consolidation: consolidate(received, {
      template: null,
      period: null,
      expected: lamDong.communes,
      withoutErrors: false,
    }),
  };
}

function named(received: readonly Received[], name: string): Received {
  return first(received.filter(({ file }) => file === name));
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('a sample is missing');
  return item;
}
