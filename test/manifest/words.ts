import { all, at, attribute, type Element } from './xml';

const DEFAULT_LOCALE = 'vi-VN';
const OTHER_LOCALE = 'en-US';
/** Where little space is, such as menus, a longer name is cut (OfficeDev/office-js-docs-pr#5124). */
const LONGEST_NAME = 30;
/** Our own limit: two lines under a ribbon button. */
const LONGEST_LABEL = 24;

/** Texts without their English twin, in a locale too many, or too long for their place. */
export function wordProblems(manifest: Element): string[] {
  const locale = at(manifest, 'DefaultLocale').text;
  return [
    ...(locale === DEFAULT_LOCALE
      ? []
      : [`the default locale is ${locale}, not ${DEFAULT_LOCALE}`]),
    ...translated(manifest).flatMap(overrideProblems),
    ...tooLong([at(manifest, 'DisplayName')], LONGEST_NAME),
    ...tooLong(labels(manifest), LONGEST_LABEL),
  ];
}

function translated(manifest: Element): Element[] {
  const strings = all(at(manifest, 'VersionOverrides', 'Resources'), 'String');
  return [at(manifest, 'DisplayName'), at(manifest, 'Description'), ...strings];
}

function labels(manifest: Element): Element[] {
  const ids = new Set(all(manifest, 'Label').map((label) => attribute(label, 'resid')));
  return all(manifest, 'String').filter((text) => ids.has(attribute(text, 'id')));
}

function overrideProblems(text: Element): string[] {
  const locales = text.children.map((override) => attribute(override, 'Locale'));
  return locales.length === 1 && locales[0] === OTHER_LOCALE
    ? []
    : [`${nameOf(text)} must have one override, ${OTHER_LOCALE}, has: ${locales.join(', ')}`];
}

function tooLong(texts: readonly Element[], longest: number): string[] {
  return texts.flatMap((text) =>
    [attribute(text, 'DefaultValue'), ...text.children.map((child) => attribute(child, 'Value'))]
      .filter((words) => words.length > longest)
      .map((words) => `${nameOf(text)} is longer than ${longest}: ${words}`),
  );
}

function nameOf(text: Element): string {
  return text.attributes.get('id') ?? text.name;
}
