/** From the text of an evidence cell to the facts in it. */
import type { Gazetteer } from '../places/gazetteer';
import { findAddresses } from './addresses';
import { findDenials } from './denials';
import { findDocuments } from './documents';
import { findItems } from './items';
import { findMalformed } from './malformed';
import { countedIn, inOrder } from './numbers';
import { findParts } from './parts';
import { findRatios } from './ratios';
import { relocate } from './relocate';
import { assignRoles } from './roles';
import { mask, readSource, type EvidenceSource } from './source';
import { findAbsence, findOpening } from './statements';
import { findTimes } from './times';
import { findTotals } from './totals';
import type { EvidenceFacts, EvidenceItem, Span } from './types';
import { findUnread } from './unread';

const BLANK: EvidenceFacts = Object.freeze({
  text: '',
  items: [],
  documents: [],
  malformed: [],
  parts: [],
  ratios: [],
  totals: [],
  rates: [],
  quantities: [],
  times: [],
  places: [],
  unknownPlaces: [],
  addresses: [],
  open: null,
  absent: null,
  denials: [],
  unread: [],
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
  const times = findTimes(text, inOrder([...found, ...malformed]));
  const taken = [...addresses, ...found, ...malformed, ...mentions, ...unknown];
  const counted = countedIn(text, [...taken, ...times.map((time) => digitsOf(text, time))]);
  const { ratios, rates } = findRatios(text, counted);
  const totals = findTotals(text, counted, ratios);
  const parts = findParts(text, { items, counted, totals, mentions, unknown });
  const documents = assignRoles(text, items, found);
  const read = [documents, malformed, parts, ratios, totals, rates, times, mentions, unknown];
  const counting = counted.quantities.filter(({ unit }) => unit !== null);
  // The days that exist are among the times.
  const labels = counted.labels.filter(({ start, end }) => !DAY.test(text.plain.slice(start, end)));
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
    quantities: counted.quantities.filter(isWithin(items)),
    times,
    places: mentions,
    unknownPlaces: unknown,
    addresses,
    open: findOpening(source.plain, addresses),
    absent: nothingFound ? findAbsence(text, mentions) : null,
    denials: findDenials(text),
    unread: findUnread(text, items, [...read.flat(), ...counting, ...labels]),
  };
}

const DAY = /\d[/.-]\d{1,2}[/.-]\d{4}/;
const CAPITAL = /\p{Lu}/u;
const KIND = /(?<![a-z])(?:xa|phuong|khu|[xp])(?![a-z])/;

/** From the first digit on: the words before it may head a part ("Tháng 5/2026: 120 người"). */
function digitsOf({ plain }: EvidenceSource, { start, end }: Span): Span {
  return { start: start + plain.slice(start, end).search(/\d/), end };
}

/** For facts asked about in order: whether an item holds them, so that no bullet is one. */
function isWithin(items: readonly EvidenceItem[]): (fact: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((items[next]?.end ?? Infinity) <= start) next += 1;
    return (items[next]?.start ?? Infinity) < end;
  };
}
