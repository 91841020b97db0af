/** Whose sheet it is and for when: all that is claimed, and the claim that wins. */
import { fold, normalize } from '../text/fold';
import type { Gazetteer } from '../places/gazetteer';
import type { Commune, PlaceMention } from '../places/types';
import { parsePeriod, type Period } from '../templates/period';
import type { Metadata } from './metadata';
import { METADATA_SHEET } from './metadata';
import { findPeriods, type PeriodMention } from './period-claims';
import type { Attachment } from './report-line';
import type { Title } from './title';
import type { Claim, Claimed, ClaimSource } from './types';

export interface ClaimSources {
  readonly file: string;
  readonly title: Title;
  readonly attachment: Attachment | null;
  readonly metadata: Metadata | null;
}

export interface CommuneClaims {
  readonly commune: Claimed<Commune>;
  readonly communesInTitle: readonly Commune[];
  readonly level: 'commune' | 'province';
}

const PROVINCE = /\b(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) tinh\b|\btinh uy\b/;
const COMMUNE = /\b(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|dang uy) (?:xa|phuong|dac khu)\b/;

/**
 * The sheet is the province's when a body of the province reports and no commune is named, but for
 * the place of signing.
 */
export function claimCommune(sources: ClaimSources, places: Gazetteer): CommuneClaims {
  const { title, metadata, file } = sources;
  const inTitle = placesIn(joinDashes(title.text), places);
  const folded = fold(title.text);
  const province =
    PROVINCE.test(folded) &&
    !COMMUNE.test(folded) &&
    inTitle.every((mention) => !mention.withKind && isSigningPlace(title.text, mention));
  const titleClaims = province
    ? []
    : inTitle.map((mention) => titleClaim(title, mention, mention.commune));
  const claims = distinct<Commune>(
    [
      ...titleClaims,
      ...metadataClaim(metadata?.commune ?? null, (text) => {
        const found = places.find(text);
        return found === 'ambiguous' ? null : found;
      }),
      ...communesInFileName(file, places),
    ],
    (one, other) => one.code === other.code,
  );
  const communes = claims.filter(({ source }) => source === 'title').map(({ value }) => value);
  return {
    commune: { chosen: province ? null : choose(claims), claims },
    communesInTitle: communes.length > 1 ? communes : [],
    level: province ? 'province' : 'commune',
  };
}

/** A period in the attachment line is its report's, and counts only where the title has none. */
export function claimPeriod({ file, title, attachment, metadata }: ClaimSources): Claimed<Period> {
  const { text } = title;
  const outside = attachment
    ? text.slice(0, attachment.start) +
      ' '.repeat(attachment.end - attachment.start) +
      text.slice(attachment.end)
    : text;
  let mentions = findPeriods(outside);
  if (mentions.length === 0 && attachment) {
    mentions = findPeriods(text).filter(({ period }) => period.kind !== 'month');
  }
  const name = file.replace(/_/g, ' ');
  const claims = distinct(
    [
      ...mentions.map((mention) => titleClaim(title, mention, mention.period)),
      ...metadataClaim(metadata?.period ?? null, parsePeriod),
      ...findPeriods(name).map((mention) => fileClaim(name, mention, mention.period)),
    ],
    (one, other) => one.id === other.id,
  );
  return { chosen: choose(claims, within), claims };
}

/** `Xuân Hương - Đà Lạt, ngày …`. */
function isSigningPlace(text: string, { end }: PlaceMention): boolean {
  return /^[\s,]*ng[àa]y\b/i.test(normalize(text.slice(end, end + 20)));
}

/** Kinds stand before names in titles; a name without one counts only where none has a kind. */
function placesIn(text: string, places: Gazetteer): PlaceMention[] {
  const mentions = places.mentions(text);
  const withKind = mentions.filter((mention) => mention.withKind);
  return withKind.length > 0 ? withKind : mentions;
}

/** `XUÂN HƯƠNG -` over `ĐÀ LẠT` is one name. Offsets stay. */
function joinDashes(text: string): string {
  return text.replace(/[-–—]\n/g, (found) => `${found.charAt(0)} `).replace(/\n(?=[-–—])/g, ' ');
}

/** As written, then in capitals and with hyphens as spaces, as file names often are. */
function communesInFileName(file: string, places: Gazetteer): Claim<Commune>[] {
  const name = file.replace(/_/g, ' ').replace(/\.\w{1,5}$/, '');
  const capitals = name.toUpperCase();
  for (const text of [name, capitals, capitals.replace(/-/g, ' ')]) {
    const found = placesIn(text, places);
    if (found.length === 0) continue;
    return found
      .filter((mention) => !mayBeDate(text, mention))
      .map((mention) => fileClaim(name, mention, mention.commune));
  }
  return [];
}

/** `Da Teh 2-2026`: the commune Đạ Tẻh 2, or Đạ Tẻh in February? Not for us to say. */
function mayBeDate(text: string, { start, end }: PlaceMention): boolean {
  return /\d$/.test(text.slice(start, end)) && /^[-./]\d/.test(text.slice(end, end + 2));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function titleClaim<T>(title: Title, { start, end }: Place, value: T): Claim<T> {
  return { value, source: 'title', text: title.text.slice(start, end), cell: title.cellAt(start) };
}

function fileClaim<T>(
  name: string,
  { start, end }: Place | PlaceMention | PeriodMention,
  value: T,
): Claim<T> {
  return { value, source: 'file-name', text: name.slice(start, end), cell: null };
}

function metadataClaim<T>(text: string | null, read: (text: string) => T | null): Claim<T>[] {
  const value = text === null ? null : read(text);
  if (text === null || value === null) return [];
  return [{ value, source: 'metadata', text: `${METADATA_SHEET}: ${text}`, cell: null }];
}

/** The same value from the same source is one claim. */
function distinct<T>(claims: readonly Claim<T>[], same: (one: T, other: T) => boolean): Claim<T>[] {
  return claims.filter(
    (claim, at) =>
      claims.findIndex(
        (other) => other.source === claim.source && same(other.value, claim.value),
      ) === at,
  );
}

const TRUST: readonly ClaimSource[] = ['title', 'metadata', 'file-name'];

/**
 * The claim of the most trusted source that makes one. Where that source claims several things
 * the one that lies within all the others (the quarter of a year) wins, and else none: which one
 * is meant is not guessed.
 */
function choose<T>(
  claims: readonly Claim<T>[],
  inside: (one: T, other: T) => boolean = () => false,
): Claim<T> | null {
  for (const source of TRUST) {
    const made = claims.filter((claim) => claim.source === source);
    if (made.length === 0) continue;
    return (
      made.find((claim) =>
        made.every((other) => other === claim || inside(claim.value, other.value)),
      ) ?? null
    );
  }
  return null;
}

function within(one: Period, other: Period): boolean {
  return one.from >= other.from && one.to <= other.to;
}
