/**
 * Makes `src/core/places/communes.json` of a downloaded list of communes:
 *
 *   npx tsx scripts/import-communes.ts <communes of the province, as JSON>
 *
 * The list is an array of {code, name, fullName, kind, formerProvince, population, mergedFrom,
 * aliases}; `mergedFrom` is one text with commas. Its areas are left out: they do not add up to
 * the official area of the province, so nothing may rest on them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const TARGET = join(__dirname, '..', 'src', 'core', 'places', 'communes.json');

/** The licence asks that this stand in every copy. */
const MIT_NOTICE =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';

const SOURCE = {
  names:
    'thanglequoc/vietnamese-provinces-database (GitHub), 8/2026, theo Quyết định 19/2025/QĐ-TTg',
  licence: 'MIT',
  copyright: 'Copyright (c) 2021 Thang Le Quoc',
  notice: MIT_NOTICE,
  population: 'Nghị quyết 1671/NQ-UBTVQH15, đọc lại từ nguồn thứ cấp',
  status: 'tham khảo, chưa xác nhận',
};

const listSchema = z.array(
  z.object({
    code: z.string().regex(/^\d{5}$/),
    name: z.string().min(1),
    fullName: z.string().min(1),
    kind: z.enum(['xã', 'phường', 'đặc khu']),
    formerProvince: z.string().min(1),
    population: z.int().positive(),
    mergedFrom: z.string(),
    aliases: z.array(z.string().min(1)),
  }),
);

/** `giữ nguyên`: the unit was not merged. */
function unitsOf(mergedFrom: string): string[] {
  if (mergedFrom === 'giữ nguyên') return [];
  return mergedFrom.split(',').map((unit) => unit.trim().normalize('NFC'));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npx tsx scripts/import-communes.ts <list.json>');
  process.exit(2);
}

const communes = listSchema
  .parse(JSON.parse(readFileSync(path, 'utf8')))
  .map((commune) => ({ ...commune, mergedFrom: unitsOf(commune.mergedFrom) }))
  .sort((one, other) => (one.code < other.code ? -1 : 1));
if (new Set(communes.map(({ code }) => code)).size !== communes.length) {
  throw new Error('A code stands twice in the list');
}

const lines = communes.map((commune) => `    ${JSON.stringify(commune)}`).join(',\n');
const source = JSON.stringify(SOURCE, null, 2).replaceAll('\n', '\n  ');
writeFileSync(TARGET, `{\n  "source": ${source},\n  "communes": [\n${lines}\n  ]\n}\n`);
console.log(`${String(communes.length)} communes written to ${TARGET}`);
