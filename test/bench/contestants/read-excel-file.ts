/** Only opening the same files with read-excel-file. */
import { readFileSync } from 'node:fs';
import { serve } from '../contest';
import { peer } from '../peers';

const { default: readSheets } = peer('read-excel-file/node') as {
  default: (bytes: Uint8Array) => Promise<{ length: number }[]>;
};

serve(async (files) => {
  let rows = 0;
  for (const file of files) rows += (await readSheets(readFileSync(file))).length;
  return rows;
});
