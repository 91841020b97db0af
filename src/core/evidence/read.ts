/** From the text of an evidence cell to the facts in it. */
import type { Gazetteer } from '../places/gazetteer';
import { findAddresses } from './addresses';
import { findDocuments } from './documents';
import { findItems } from './items';
import { findMalformed } from './malformed';
import { countedIn } from './numbers';
import { findParts } from './parts';
import { findRatios } from './ratios';
import { relocate } from './relocate';
import { assignRoles } from './roles';
import { mask, readSource, type EvidenceSource } from './source';
import { isAbsent, isOpen } from './statements';
import { findTotals } from './totals';
import type { EvidenceFacts } from './types';

const BLANK: EvidenceFacts = Object.freeze({
  text: '',
  items: [],
  documents: [],
  malformed: [],
  parts: [],
  ratios: [],
  totals: [],
  rates: [],
  places: [],
  unknownPlaces: [],
  addresses: [],
  open: false,
  absent: false,
});

/**
 * The facts of an evidence text; every span is a place in `text` as given, and every fact's text is
 * the text there. A blank text gives no fact. Never throws. Linear time.
 */
export function readEvidence(text: string, places: Gazetteer): EvidenceFacts {
  if (text === '') return BLANK;
  if (text.trim() === '') return { ...BLANK, text };
  const source = readSource(text);
  return relocate(source, readFrom(source, places));
}

function readFrom(source: EvidenceSource, places: Gazetteer): EvidenceFacts {
  const addresses = findAddresses(source.plain);
  const text = {
    ...source,
    clean: mask(source.clean, addresses),
    plain: mask(source.plain, addresses),
  };
  const mentions = CAPITAL.test(text.clean) ? places.mentions(text.clean) : [];
  const unknown = KIND.test(text.plain) ? places.unknownPlaces(text.clean) : [];
  const items = findItems(source, [...mentions, ...unknown]);
  const found = findDocuments(text);
  const malformed = findMalformed(text, found);
  const counted = countedIn(text, [...found, ...malformed, ...mentions, ...unknown]);
  const { ratios, rates } = findRatios(text, counted);
  const totals = findTotals(text, counted, ratios);
  const parts = findParts(text, { items, counted, totals, mentions, unknown });
  const documents = assignRoles(text, items, found);
  const nothingFound = documents.length + parts.length + ratios.length === 0;
  return {
    text: source.given,
    items,
    documents,
    malformed,
    parts,
    ratios,
    totals,
    rates,
    places: mentions,
    unknownPlaces: unknown,
    addresses,
    open: isOpen(source.plain, addresses),
    absent: nothingFound && isAbsent(text, mentions),
  };
}

const CAPITAL = /\p{Lu}/u;
const KIND = /(?<![a-z])(?:xa|phuong|khu|[xp])(?![a-z])/;
