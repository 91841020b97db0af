/** The number and symbol of a document: `14/KH-UBND`, `88/UBND-VHXH`, `30/2020/NĐ-CP`, `172-CV/ĐU`. */
import { rememberTexts } from '../remember';
import { kindOfAbbreviation } from './document-kinds';
import type { EvidenceSource } from './source';
import type { DocumentReference, Span } from './types';

export type DocumentSymbol = Span &
  Pick<DocumentReference, 'number' | 'symbol' | 'symbolType' | 'system' | 'issuer'>;

const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})([a-h])?`;
/** `/`, a year for legal documents, then pieces parted by dashes; spaces slip in around the marks. */
const STATE = String.raw`\/ ?(?:((?:19|20)\d{2}) ?\/ ?)?([a-z][a-z0-9]{0,15})((?: ?- ?[a-z][a-z0-9]{0,15})?(?:-[a-z0-9]{1,16}){0,3})`;
/** `-`, the type, `/`, the committee, perhaps its unit. The youth union leaves out the dash. */
const PARTY = String.raw`(?:- ?|(?=[a-z]{2,4}\/(?:tw|t|h|x)?dtn))([a-z]{2,8}(?:-[a-z]{1,8})?)( ?\/ ?)([a-z][a-z0-9]{1,15}(?:-[a-z0-9]{1,16}){0,3})`;
const SYMBOL = new RegExp(
  `${NUMBER} ?(?:${STATE}|${PARTY})(?![a-z0-9]| ?\\/ ?[a-z0-9]|-[a-z])`,
  'g',
);
/** `202/2025/QH15`: acts of the National Assembly bear no type. */
const ASSEMBLY = /^QH\d{1,2}$/;
/** Known even in small letters: `88/ubnd-vhxh`. */
const AGENCIES = new Set(['UBND', 'HĐND', 'VHXH', 'UBMTTQ', 'VP']);
const DASH = / ?[-\u2010-\u2015\u2212] ?/g;

/**
 * Every well-formed number and symbol, in order. `introduced` says whether a kind or the word `số`
 * stands before a place: without it only capitals with a type, or with two pieces, are taken for a
 * symbol, for `5/Tổ` and `3/người` are none. The letter of `14a/KH-UBND` stays in the symbol, which
 * keeps it apart from 14.
 */
export function* symbolsIn(
  source: EvidenceSource,
  introduced: (start: number) => boolean,
): Generator<DocumentSymbol> {
  if (!source.plain.includes('/')) return;
  for (const match of source.plain.matchAll(SYMBOL)) {
    const found = match[4] === undefined ? readParty(source, match) : readState(source, match);
    if (found && (found.clear || introduced(found.symbol.start))) yield found.symbol;
  }
}

interface Found {
  readonly symbol: DocumentSymbol;
  /** Nothing else is written like this. */
  readonly clear: boolean;
}

function readState(source: EvidenceSource, match: RegExpExecArray): Found | null {
  const [whole, , letter, year, first = '', rest = ''] = match;
  const from = match.index + whole.length - first.length - rest.length;
  let written = source.clean.slice(from, match.index + whole.length);
  // "15/UBND - về việc …": a dash of the sentence.
  if (/^ ?- | ?-(?= )|^ -/.test(rest) && !startsInCapital(rest, written.slice(first.length))) {
    written = written.slice(0, first.length);
  }
  const pieces = piecesOf(written);
  const [head = '', ...others] = pieces;
  const kind = kindOfAbbreviation(head);
  const assembly = ASSEMBLY.test(head);
  // `14/KH` names a type and nobody who issued it.
  if (kind !== null && others.length === 0) return null;
  const capitals = inCapitals(written);
  if (!capitals && kind === null && !AGENCIES.has(head)) return null;
  const untyped = others.length > 0 && year === undefined && !assembly;
  return {
    symbol: {
      start: match.index,
      end: from + written.length,
      number: numberOf(match),
      symbol: joined(letter, pieces.join('-')),
      // One piece alone (`15/UBND`) may be a letter of an agency without units: unknown.
      symbolType: kind ?? (untyped ? 'CV' : null),
      system: year === undefined && !assembly ? 'state' : 'state-legal',
      issuer: kind === null ? head : others.join('-'),
    },
    clear: capitals && head.length > 1 && (others.length > 0 || assembly),
  };
}

function readParty(source: EvidenceSource, match: RegExpExecArray): Found | null {
  const [whole, , letter, , , , type = '', mark = '', committee = ''] = match;
  const end = match.index + whole.length;
  const middle = end - committee.length - mark.length;
  const bears = source.clean.slice(middle - type.length, middle);
  const issued = source.clean.slice(end - committee.length, end);
  const [head = '', ...tail] = piecesOf(bears);
  const kind = kindOfAbbreviation(head);
  const capitals = inCapitals(bears) && inCapitals(issued);
  if (!capitals && kind === null) return null;
  const issuers = piecesOf(issued);
  return {
    symbol: {
      start: match.index,
      end,
      number: numberOf(match),
      symbol: joined(letter, `${[head, ...tail].join('-')}/${issuers.join('-')}`),
      symbolType: kind,
      system: 'party',
      issuer: issuers[0] ?? '',
    },
    clear: capitals && kind !== null,
  };
}

function numberOf(match: RegExpExecArray): number {
  return Number((match[1] ?? '').replaceAll('.', ''));
}

function joined(letter: string | undefined, symbol: string): string {
  return letter === undefined ? symbol : `${letter.toUpperCase()}/${symbol}`;
}

/** The same few symbols stand in all documents of a commune. */
const LONGEST_SYMBOL = 24;

const piecesOf = rememberTexts(
  (written): readonly string[] => written.toUpperCase().replace(DASH, '-').split('-'),
  LONGEST_SYMBOL,
);

/** Every piece begins with a capital, and at least half of the letters are capitals: `QĐ-TTg`. */
export const inCapitals = rememberTexts((written) => {
  const letters = written.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = letters.replace(/\p{Ll}/gu, '');
  return capitals.length * 2 >= letters.length && !/(?<![\p{L}\p{N}])\p{Ll}/u.test(written);
}, LONGEST_SYMBOL);

function startsInCapital(plain: string, written: string): boolean {
  return /\p{Lu}/u.test(written.charAt(plain.search(/[a-z]/)));
}
