/** Filled appendices for the bench: one workbook a commune, evidence as long as real ones. Simulated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Commune, CommuneKind } from '../../src/core/places/types';
import { findTemplate } from '../../src/core/templates/catalogue';
import { writeWorkbook } from '../../src/hosts/xlsx';
import { LAYOUTS } from '../../scripts/samples/layouts';
import country from './country.json';

/** All 3,321 units of the country; populations are simulated. */
export function countryCommunes(): Commune[] {
  return country.provinces.flatMap(({ name: formerProvince, communes }) =>
    communes.map(([code = '', name = '', kind = ''], index) => ({
      code,
      name,
      kind: kind as CommuneKind,
      fullName: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
      formerProvince,
      population: 12_000 + ((index * 977) % 40_000),
      aliases: [],
    })),
  );
}

const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

function values(seed: number): string[] {
  const vary = (low: number, span: number) => low + ((seed * 7919) % span);
  return [
    vary(5, 9), vary(2, 5), vary(2, 4), vary(10, 60), vary(5, 25), vary(2, 4), vary(60, 90),
    vary(900, 2000), vary(50, 400), vary(2, 8), vary(9000, 3000), vary(5000, 3000),
    vary(4000, 3000), vary(3000, 3000), vary(2, 4), vary(1, 1),
  ].map(thousands); // prettier-ignore
}

/** Writes one workbook a commune into `folder`; returns their paths. */
export async function makeWorkbooks(
  folder: string,
  communes: readonly Commune[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const template = findTemplate('lam-dong-xa-2026');
  const layout = LAYOUTS.get('official');
  if (!template || !layout) throw new Error('form A and its official layout are built in');
  const files: string[] = [];
  for (const [index, commune] of communes.entries()) {
    const model = layout(
      template,
      {
        commune: commune.code,
        file: `${commune.code}.xlsx`,
        layout: 'official',
        report: `${String(10 + (index % 90))}/BC-UBND`,
        date: '12/12/2025',
        values: values(index),
      },
      commune,
    );
    const file = path.join(folder, `${commune.code}.xlsx`);
    writeFileSync(file, await writeWorkbook(model));
    files.push(file);
  }
  return files;
}
