/** Facts found in the clean text, moved to their places in the text as given. */
import type { EvidenceSource } from './source';
import type { EvidenceFacts, Span } from './types';

/** The same facts when the clean text is as long as the given one. */
export function relocate(source: EvidenceSource, facts: EvidenceFacts): EvidenceFacts {
  if (!source.shifted) return facts;
  const move = <T extends Span>(fact: T): T => ({
    ...fact,
    ...source.locate(fact.start, fact.end),
  });
  return {
    ...facts,
    items: facts.items.map(move),
    documents: facts.documents.map((document) => ({
      ...move(document),
      kind: document.kind && move(document.kind),
      date: document.date && move(document.date),
    })),
    malformed: facts.malformed.map(move),
    parts: facts.parts.map((part) => ({
      ...move(part),
      place: part.place && move(part.place),
      quantities: part.quantities.map(move),
    })),
    ratios: facts.ratios.map(move),
    totals: facts.totals.map(move),
    rates: facts.rates.map(move),
    quantities: facts.quantities.map(move),
    times: facts.times.map(move),
    places: facts.places.map(move),
    unknownPlaces: facts.unknownPlaces.map((place) => ({
      ...move(place),
      text: source.words(place.start, place.end),
    })),
    addresses: facts.addresses.map(move),
    open: facts.open && move(facts.open),
    absent: facts.absent && move(facts.absent),
    denials: facts.denials.map(move),
    unread: facts.unread.map(move),
  };
}
