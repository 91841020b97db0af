/** Facts in few words, so that a table of expectations reads like the document it comes from. */
import { readEvidence } from '../../../src/core/evidence/read';
import type {
  DocumentReference,
  EvidenceFacts,
  Part,
  Quantity,
  Ratio,
} from '../../../src/core/evidence/types';
import { lamDong } from '../../../src/core/places/gazetteer';

export const read = (text: string): EvidenceFacts => readEvidence(text, lamDong);

/** `0 listed CV 88 UBND-VHXH 2025-07-25`: item, role, stated type, number, symbol, date. */
export function documentWords(document: DocumentReference): string {
  const { item, role, statedType, number, symbol, date } = document;
  return [
    item,
    role,
    statedType ?? '–',
    number,
    symbol,
    date ? (date.date ?? 'no such day') : '–',
  ].join(' ');
}

/** `>9000 ho so`: qualifier, value, unit. */
export function quantityWords({ qualifier, value, unit }: Quantity): string {
  const sign = qualifier === null ? '' : { about: '~', over: '>', under: '<' }[qualifier];
  return `${sign}${String(value)} ${unit ?? '–'}`;
}

/** `Đạ Tẻh 2 | 10 lop, 88 nguoi`. */
export function partWords({ place, quantities }: Part): string {
  return `${place?.commune.name ?? '–'} | ${quantities.map(quantityWords).join(', ')}`;
}

/** `14033/17423 –,– 80.5 (1)`: numbers, units, stated rate and its decimals. */
export function ratioWords({ numerator, denominator, units, stated }: Ratio): string {
  const rate = stated ? ` ${String(stated.rate)} (${String(stated.decimals)})` : '';
  return `${String(numerator)}/${String(denominator)} ${units.map((unit) => unit ?? '–').join(',')}${rate}`;
}

export interface Summary {
  items: number;
  documents: string[];
  malformed: string[];
  parts: string[];
  ratios: string[];
  totals: string[];
  rates: number[];
  places: string[];
  unknown: string[];
  times: string[];
  denials: string[];
  unread: string[];
  addresses: string[];
  open: boolean;
  absent: boolean;
}

export const NOTHING: Summary = {
  items: 1,
  documents: [],
  malformed: [],
  parts: [],
  ratios: [],
  totals: [],
  rates: [],
  places: [],
  unknown: [],
  addresses: [],
  times: [],
  denials: [],
  unread: [],
  open: false,
  absent: false,
};

export function summary(text: string): Summary {
  const facts = read(text);
  return {
    items: facts.items.length,
    documents: facts.documents.map(documentWords),
    malformed: facts.malformed.map((malformed) => malformed.text),
    parts: facts.parts.map(partWords),
    ratios: facts.ratios.map(ratioWords),
    totals: facts.totals.map(({ value, unit }) => `${String(value)} ${unit ?? '–'}`),
    rates: facts.rates.map(({ rate }) => rate),
    places: facts.places.map(({ commune }) => commune.name),
    unknown: facts.unknownPlaces.map((place) => place.text),
    addresses: facts.addresses.map(({ start, end }) => text.slice(start, end)),
    times: facts.times.map(({ kind, from, role }) => `${role} ${kind} ${from}`),
    denials: facts.denials.map(({ unit }) => unit),
    unread: facts.unread.map(({ text: words }) => words),
    open: facts.open !== null,
    absent: facts.absent !== null,
  };
}
