import { uint16, uint32 } from './bytes';

/** Where the first property set's place stands, after a header of 44 bytes. */
const SET_PLACE = 44;
const LAST_SAVED = 0x0d;
const FILETIME = 0x40;
const MOST_PROPERTIES = 100;
/** Milliseconds from 1/1/1601, where FILETIME begins, to 1970. */
const EPOCH = 11_644_473_600_000;

/**
 * When an .xls says it was last saved: PIDSI_LASTSAVE_DTM of its stream SummaryInformation
 * ([MS-OLEPS] 2.21 and 3.1.2), as an ISO text; `null` when it does not say.
 */
export function lastSaved(stream: Uint8Array): string | null {
  const set = uint32(stream, SET_PLACE);
  const count = Math.min(uint32(stream, set + 4), MOST_PROPERTIES);
  for (let index = 0; index < count; index++) {
    const entry = set + 8 + index * 8;
    if (uint32(stream, entry) !== LAST_SAVED) continue;
    const at = set + uint32(stream, entry + 4);
    if (uint16(stream, at) !== FILETIME) return null;
    const ticks = uint32(stream, at + 8) * 2 ** 32 + uint32(stream, at + 4);
    const date = new Date(Math.floor(ticks / 10_000) - EPOCH);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }
  return null;
}
