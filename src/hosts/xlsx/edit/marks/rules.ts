import type { CellRange } from '../../../../core/sheets/address';
import { isMarkFormula, MARK_FORMULA } from '../../../marks/mark-rule';
import { readRange } from '../../guard/addresses';
import { XmlTags } from '../../guard/xml-tags';
import { outlineOf } from '../outline';
import type { Element } from '../outline';
import type { Splice } from '../splice';
import { attributesOf } from '../tag';
import { attributeOf } from '../workbook-part';
import { textsIn } from './texts';

/** The cells of one color. */
export interface MarkRule {
  /** `E7`. */
  readonly cells: readonly string[];
  /** Index among the styles of conditional formats. */
  readonly style: number;
}

/** The elements a conditional format stands after (CT_Worksheet). */
const BEFORE_RULES = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection' +
    ' protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells' +
    ' phoneticPr'
  ).split(' '),
);

/** The ranges that bear the color of our marks. */
export function markedRanges(xml: Uint8Array, part: string): CellRange[] {
  return ownRules(xml, part).flatMap(({ block }) =>
    (attributeOf(block, 'sqref') ?? '')
      .split(/\s+/)
      .map(readRange)
      .filter((range) => range !== null),
  );
}

/** Takes our rules out of a worksheet part; those of others get back the places they had. */
export function ruleRemovals(xml: Uint8Array, part: string): Splice[] {
  const found = ownRules(xml, part);
  const own = found.flatMap(({ rules }) => rules);
  if (own.length === 0) return [];
  const gone = found.flatMap(({ block, rules }) =>
    rules.length === block.children.length ? [block] : rules,
  );
  const places = own
    .map((rule) => Number(attributeOf(rule, 'priority')))
    .sort((one, other) => one - other);
  const starts = new Set(own.map(({ start }) => start));
  return [
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
    ...movedRules(xml, part, (place) => place - countBelow(places, place), starts),
  ];
}

/**
 * Puts rules of ours into a worksheet part that has none: before all others, for the first that
 * holds wins. Each of the others moves back by as many places.
 */
export function ruleAdditions(xml: Uint8Array, part: string, rules: readonly MarkRule[]): Splice[] {
  const root = outlineOf(xml, part);
  const { prefix } = root;
  const places = prioritiesIn(xml, part).map(({ place }) => place);
  const first = places.reduce((least, place) => Math.min(least, place), 1);
  const text = rules.map(({ cells, style }, index) => {
    const attributes = `type="expression" dxfId="${String(style)}" priority="${String(first + index)}"`;
    const formula = `<${prefix}formula>${MARK_FORMULA}</${prefix}formula>`;
    const rule = `<${prefix}cfRule ${attributes}>${formula}</${prefix}cfRule>`;
    const name = `${prefix}conditionalFormatting`;
    return `<${name} sqref="${cells.join(' ')}">${rule}</${name}>`;
  });
  const before = root.children.filter(({ name }) => BEFORE_RULES.has(name));
  const place = before.at(-1)?.end ?? root.tagEnd;
  return [
    { start: place, end: place, text: text.join('') },
    ...movedRules(xml, part, (each) => each + rules.length),
  ];
}

interface OwnRules {
  readonly block: Element;
  /** Those of its rules that are ours; at least one. */
  readonly rules: readonly Element[];
}

function ownRules(xml: Uint8Array, part: string): OwnRules[] {
  return outlineOf(xml, part)
    .children.filter(({ name }) => name === 'conditionalFormatting')
    .map((block) => ({ block, rules: block.children.filter((rule) => isOwn(xml, rule)) }))
    .filter(({ rules }) => rules.length > 0);
}

function isOwn(xml: Uint8Array, rule: Element): boolean {
  if (rule.name !== 'cfRule' || attributeOf(rule, 'type') !== 'expression') return false;
  return isMarkFormula(textsIn(xml, rule, 'formula')[0] ?? '');
}

interface Priority {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** 1 comes first. */
  readonly place: number;
  /** Where in the tag the number stands. */
  readonly from: number;
  readonly to: number;
}

/** Of all rules of the sheet, those in its extensions too: they share one order. */
function prioritiesIn(xml: Uint8Array, part: string): Priority[] {
  const tags = new XmlTags(xml, part);
  const priorities: Priority[] = [];
  while (tags.next()) {
    if (tags.closing || !tags.is('cfRule')) continue;
    const tag = tags.source();
    const { valueStart: from, valueEnd: to } =
      attributesOf(tag).find(({ name }) => name === 'priority') ?? {};
    if (from === undefined || to === undefined || !/^-?\d{1,10}$/.test(tag.slice(from, to)))
      continue;
    const { start, end } = tags;
    priorities.push({ tag, start, end, place: Number(tag.slice(from, to)), from, to });
  }
  return priorities;
}

/** @param except where the rules begin that stay as they are. */
function movedRules(
  xml: Uint8Array,
  part: string,
  moved: (place: number) => number,
  except: ReadonlySet<number> = new Set(),
): Splice[] {
  return prioritiesIn(xml, part)
    .filter(({ start, place }) => !except.has(start) && moved(place) !== place)
    .map(({ tag, start, end, place, from, to }) => ({
      start,
      end,
      text: tag.slice(0, from) + String(moved(place)) + tag.slice(to),
    }));
}

/** How many of the numbers, which are in order, are less than one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
