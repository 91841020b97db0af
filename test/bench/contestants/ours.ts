/** Our whole merge in one thread: read, recognise, check, merge, write. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Received } from '../../../src/core/merge/types';
import { serve } from '../contest';
import { createOurReceiver, mergeAll, placesOf, type Scale } from '../our-merge';

const places = placesOf(process.argv[2] as Scale);
const receiver = createOurReceiver(places);

serve(async (files) => {
  const received: Received[] = [];
  for (const file of files) {
    const source = { name: path.basename(file), bytes: readFileSync(file), modified: null };
    received.push(await receiver.receive(source));
  }
  return mergeAll(received, places);
});
