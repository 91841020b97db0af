/** Our whole merge as the program runs: reading, recognising and checking in its pool of workers. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createReadingPool } from '../../../src/cli/reading/pool';
import { serve } from '../contest';
import { mergeAll, placesOf, type Scale } from '../our-merge';

const scale = process.argv[2] as Scale;
const places = placesOf(scale);
const pool = createReadingPool({
  start: () => new Worker(new URL('../reading-worker.ts', import.meta.url), { workerData: scale }),
});

serve(async (files) => {
  const inputs = files.map((file) => ({ path: file, label: path.basename(file), named: true }));
  const received = await pool.readAll(inputs, () => undefined);
  return mergeAll(received, places);
});
