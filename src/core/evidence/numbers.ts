/** The numbers of a text that count something. */
import { findQuantities } from '../values/number';
import { mask, type EvidenceSource } from './source';
import type { Quantity, Span } from './types';

export interface CountedText {
  /** As `source.plain`, numbers that count nothing overwritten by spaces. */
  readonly plain: string;
  /** By place; offsets are those of `source.clean`. The span may begin at a qualifier (`hơn 9.000`). */
  readonly quantities: readonly Quantity[];
  /** The numbers that count nothing: dates, `Thôn 4`. */
  readonly labels: readonly Span[];
}

/**
 * Dates in full, `ngày 12/8`, `tháng 5/2026`, `5/2026`, `năm 2025`, `giai đoạn 2021 - 2025`,
 * `quý I/2026`, `24/7`; then numbers that only tell one from another: `Thôn 4`, `mức độ 3`.
 */
const NO_COUNT = new RegExp(
  [
    String.raw`(?<![\d/.,-])\d{1,2}([/.-])\d{1,2}\1\d{4}(?![\d/])`,
    String.raw`(?<![\d/.,-])\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])`,
    String.raw`(?<![a-z])ngay {1,3}\d{1,2}(?:[/.-]\d{1,2})?(?! ?[/%]|[.,]?\d)`,
    String.raw`(?<![a-z])thang {1,3}\d{1,2}(?: ?[/-] ?\d{4})?(?! ?[/%]|[.,]?\d)`,
    String.raw`(?<![a-z])(?:nam|nam hoc|giai doan|nhiem ky|quy {1,3}(?:[ivx]{1,3}|\d)) {0,3}\/? {0,3}(?:19|20)\d{2}(?: ?[-/] ?(?:19|20)\d{2})?(?![\d/]|[.,]\d)`,
    String.raw`(?<![\d/.,-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d/]|[.,]\d)`,
    String.raw`(?<![\d/.,-])24\/(?:7|24)(?![\d/]|[.,]\d)`,
    String.raw`(?<!\d {1,3})(?<![a-z])(?:thon|bon|buon|ap|to|to dan pho|tdp|khu pho|nhom|lop|khoi|dot|khoa|muc do|buoc|quy|dieu|khoan|muc|phu luc|de an|nghi quyet|cap|phuong|vung|giai doan) {1,3}(?:so {1,3})?\d{1,2}(?![\d/%]|[.,]\d)`,
  ].join('|'),
  'g',
);
const DIGIT = /\d/;

/** `taken`: documents, addresses, names of places, in any order; numbers in them count nothing. */
export function countedIn(source: EvidenceSource, taken: readonly Span[]): CountedText {
  if (!DIGIT.test(source.plain)) return { plain: source.plain, quantities: [], labels: [] };
  const spans = inOrder(taken);
  const without = mask(source.plain, spans);
  if (!DIGIT.test(without)) return { plain: without, quantities: [], labels: [] };
  const labels = Array.from(without.matchAll(NO_COUNT), (match) => {
    const end = match.index + match[0].length;
    return { start: match.index + match[0].search(DIGIT), end };
  });
  const plain = mask(without, labels);
  const quantities = findQuantities(mask(source.clean, inOrder([...spans, ...labels]), '|'));
  return { plain, quantities, labels };
}

export function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((one, other) => one.start - other.start);
}
