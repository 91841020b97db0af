import type { SheetVisibility } from '../../../../core/sheets/snapshot';
import { HostFailure } from '../../../host-failure';
import { appended, childOf } from '../outline';
import type { Element } from '../outline';
import type { Splice } from '../splice';
import { attributesOf, prefixed, withAttributes } from '../tag';
import { attributeOf } from '../workbook-part';
import type { ListedSheet, WorkbookPart } from '../workbook-part';
import { sheetNameKey } from '../../../sheet-names';

/** A sheet as the workbook part is to list it. */
export interface NewTab {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The id of the relationship to its part. */
  readonly link: string;
  /** Names that belong to it, such as what it prints: the whole elements, without a prefix. */
  readonly definedNames: readonly DefinedName[];
}

export interface DefinedName {
  readonly tag: string;
  /** From the end of the tag to the end of the element. */
  readonly rest: string;
}

const STATES = new Map<SheetVisibility, string | null>([
  ['visible', null],
  ['hidden', 'hidden'],
  ['very-hidden', 'veryHidden'],
]);
/** The elements `<definedNames>` stands after (CT_Workbook), the last one first. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

/** The sheet that each new one takes the place of; `null` for one that comes after the others. */
export function replacedSheets(
  workbook: WorkbookPart,
  names: readonly string[],
): (ListedSheet | null)[] {
  const present = new Map(workbook.sheets.map((sheet) => [sheetNameKey(sheet.name), sheet]));
  return names.map((name) => present.get(sheetNameKey(name)) ?? null);
}

/**
 * The changes of the workbook part that bring the sheets in, each in the place of the one of its
 * name or after the others.
 * @throws HostFailure `unexpected` when no sheet would be left to see.
 */
export function tabSplices(workbook: WorkbookPart, tabs: readonly NewTab[]): Splice[] {
  const { outline, sheets } = workbook;
  const list = childOf(outline, 'sheets');
  if (!list) return [];
  const replaced = replacedSheets(
    workbook,
    tabs.map(({ name }) => name),
  );
  let index = sheets.length;
  let sheetId = Math.max(0, ...sheets.map((sheet) => Number(sheet.sheetId) || 0));
  const places = replaced.map((sheet) => (sheet ? sheets.indexOf(sheet) : index++));
  const elements = tabs.map((tab, each) => {
    const id = replaced[each]?.sheetId ?? String(++sheetId);
    return sheetElement(tab, id, `${list.prefix}sheet`, linkName(sheets));
  });

  const visible = sheets.map(({ element }) => isVisible(attributeOf(element, 'state')));
  tabs.forEach(({ visibility }, each) => {
    visible[places[each] ?? 0] = visibility === 'visible';
  });
  if (!visible.includes(true)) throw new HostFailure('unexpected', { code: 'no-visible-sheet' });

  const added = elements.filter((_, each) => !replaced[each]);
  return [
    ...replaced.flatMap((sheet, each) =>
      sheet
        ? [{ start: sheet.element.start, end: sheet.element.end, text: elements[each] ?? '' }]
        : [],
    ),
    ...(added.length > 0 ? [appended(list, added.join(''))] : []),
    ...nameSplices(outline, tabs, places, sheets.length),
    ...activeTabSplices(workbook, visible),
  ];
}

function isVisible(state: string | null): boolean {
  return state === null || state === 'visible';
}

function sheetElement(tab: NewTab, sheetId: string, name: string, linkedBy: string): string {
  const state = STATES.get(tab.visibility) ?? null;
  const attributes = { name: tab.name, sheetId, state, [linkedBy]: tab.link };
  return withAttributes(`<${name}/>`, attributes);
}

/** `r:id`, by whatever prefix the workbook knows the namespace. */
function linkName(sheets: readonly ListedSheet[]): string {
  const names = sheets.flatMap(({ element }) => attributesOf(element.tag).map(({ name }) => name));
  return names.find((name) => name.endsWith(':id')) ?? 'r:id';
}

/** Names of sheets that go, go too; those of the new sheets come in. */
function nameSplices(
  outline: Element,
  tabs: readonly NewTab[],
  places: readonly number[],
  count: number,
): Splice[] {
  const list = childOf(outline, 'definedNames');
  const gone = new Set(places.filter((place) => place < count).map(String));
  const lost = (list?.children ?? []).filter((name) =>
    gone.has(attributeOf(name, 'localSheetId') ?? ''),
  );
  const added = tabs.flatMap(({ definedNames }, each) =>
    definedNames.map(({ tag, rest }) => {
      const local = withAttributes(tag, { localSheetId: places[each] ?? 0 });
      return prefixed(local + rest, outline.prefix);
    }),
  );
  if (!list) {
    const before = BEFORE_NAMES.map((name) => childOf(outline, name)).find((each) => each);
    const place = before?.end ?? outline.tagEnd;
    const name = `${outline.prefix}definedNames`;
    const text = `<${name}>${added.join('')}</${name}>`;
    return added.length === 0 ? [] : [{ start: place, end: place, text }];
  }
  if (lost.length === list.children.length && added.length === 0) {
    return [{ start: list.start, end: list.end, text: '' }];
  }
  return [
    ...lost.map(({ start, end }) => ({ start, end, text: '' })),
    ...(added.length > 0 ? [appended(list, added.join(''))] : []),
  ];
}

/** A sheet in front that is hidden now gives way to the first one that can be seen. */
function activeTabSplices(workbook: WorkbookPart, visible: readonly boolean[]): Splice[] {
  const view = childOf(workbook.outline, 'bookViews')?.children[0];
  if (!view || visible[workbook.activeTab] !== false) return [];
  const text = withAttributes(view.tag, { activeTab: visible.indexOf(true) });
  return [{ start: view.start, end: view.tagEnd, text }];
}
