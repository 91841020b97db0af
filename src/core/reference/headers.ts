/** What a column of a table of reference figures holds, told by the words above it. */
import type { Group } from '../templates/schema';
import { fold } from '../text/fold';

export type ColumnMeaning = 'code' | 'name' | Group;

interface Words {
  readonly group: Group;
  /** Folded: all of these… */
  readonly has: readonly RegExp[];
  /** …and none of these. */
  readonly not?: RegExp;
}

/** A rate, a density, an increase or a part of a group is not the size of the group. */
const NO_SIZE =
  /%|\bty le\b|\bti le\b|\bmat do\b|\btoc do\b|\btang\b|\bbinh quan\b|\btrong do\b|\b(?:nam|nu) gioi\b/;

/**
 * Households are not the persons of "người nghèo, dân tộc thiểu số"; the labour force is more than
 * the workers of enterprises; those who have an identity account are fewer than those who may.
 */
const GROUP_WORDS: readonly Words[] = [
  { group: 'adults', has: [/\btruong thanh\b|\btu (?:du )?18 tuoi\b|\b18 tuoi tro len\b/] },
  { group: 'eligible-for-id', has: [/\bdu dieu kien\b/, /\bdinh danh\b|\bcan cuoc\b|\bvneid\b/] },
  { group: 'disabled', has: [/\bkhuyet tat\b/] },
  { group: 'poor-and-minorities', has: [/\bngheo\b/, /\bdan toc\b|\bdtts\b/], not: /\bho\b/ },
  {
    group: 'households',
    has: [/\bso ho\b|\bho gia dinh\b|\bho dan\b|^ho$/],
    not: /\bngheo\b|\bdan toc\b/,
  },
  {
    group: 'villages',
    has: [/\bthon\b|\bto dan pho\b|\bkhu pho\b|\btdp\b/],
    not: /\bnong thon\b|\bcong nghe\b/,
  },
  { group: 'officials', has: [/\bcan bo\b.*\bcong chuc\b|\bcbccvc\b/] },
  { group: 'students', has: [/\bhoc sinh\b|\bhssv\b/] },
  {
    group: 'workers',
    has: [/\bnguoi lao dong\b|\blao dong\b.*\b(?:doanh nghiep|htx|hop tac xa)\b/],
    not: /\bcong chuc\b|\bcong lap\b/,
  },
  {
    group: 'population',
    has: [/\bdan so\b|\bnhan khau\b/],
    not: /\btuoi\b|\blao dong\b|\bthanh thi\b|\bnong thon\b|\bdan toc\b|\bdu dieu kien\b|\btruong thanh\b/,
  },
];

/** In characters; longer cells are notes. */
const LONGEST_HEADER = 200;

const CODE =
  /^ma(?: so)?(?: (?:xa|don vi|dvhc|don vi hanh chinh|dia phuong|xa phuong|xa phuong dac khu))?$/;
const NAME =
  /^(?:ten )?(?:xa|phuong|xa phuong|xa phuong dac khu|phuong xa|don vi|don vi cap xa|don vi hanh chinh|don vi hanh chinh cap xa|dvhc|dia phuong|dia ban)$/;

/** The meaning of a header, or null for a column that is not of use (Stt, Ghi chú, Diện tích, rates). */
export function columnMeaning(header: string): ColumnMeaning | null {
  if (header.length > LONGEST_HEADER) return null;
  const folded = fold(header);
  const plain = folded.replace(/[^a-z0-9]+/g, ' ').trim();
  if (CODE.test(plain)) return 'code';
  if (NAME.test(plain)) return 'name';
  if (plain === '' || NO_SIZE.test(folded)) return null;
  const found = GROUP_WORDS.filter(
    ({ has, not }) => has.every((words) => words.test(plain)) && !(not?.test(plain) ?? false),
  );
  // A header that names two groups ("Dân số, số hộ") says the size of neither.
  const [only, ...others] = found;
  return only && others.length === 0 ? only.group : null;
}
