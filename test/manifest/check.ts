/** Everything that can be said of the manifest without Excel and without a network. */
import { iconProblems } from './icons';
import { resourceProblems } from './resources';
import { schemaProblems } from './schema';
import { wordProblems } from './words';
import { all, at, attribute, parseXml, type Element } from './xml';

/** The add-in's identity: with another one, Excel takes it for another add-in. */
const ID = '6f0b3c1e-6d0f-4f7b-9a53-2f6f3b6f0a51';

export interface Surroundings {
  /** Where the pages and icons of the manifest are served. */
  readonly origin: string;
  /** The folder that is served there. */
  readonly root: string;
  /** Of the package, `major.minor.patch`. */
  readonly version: string;
}

/** One line for each thing that is wrong; empty when the manifest is as it must be. */
export function manifestProblems(xml: string, { origin, root, version }: Surroundings): string[] {
  const invalid = schemaProblems(xml);
  if (invalid.length > 0) return invalid;
  const manifest = parseXml(xml);
  return [
    ...identityProblems(manifest, version),
    ...requirementProblems(manifest),
    ...resourceProblems(manifest),
    ...paneProblems(manifest),
    ...addressProblems(manifest, origin),
    ...iconProblems(manifest, root),
    ...wordProblems(manifest),
  ];
}

function identityProblems(manifest: Element, version: string): string[] {
  const stated = at(manifest, 'Version').text;
  return [
    ...(at(manifest, 'Id').text === ID ? [] : ['the id has changed']),
    ...(stated === `${version}.0` ? [] : [`the version is ${stated}, the package's ${version}`]),
  ];
}

/** Excel hides an add-in whose sets it lacks without a word, so the manifest asks for the least. */
function requirementProblems(manifest: Element): string[] {
  const sets = all(manifest, 'Sets').flatMap((parent) =>
    parent.children.map((set) => {
      const version = set.attributes.get('MinVersion') ?? attribute(parent, 'DefaultMinVersion');
      return `${attribute(set, 'Name')} ${version}`;
    }),
  );
  return sets.join() === 'ExcelApi 1.1' ? [] : [`the requirements are more: ${sets.join(', ')}`];
}

/** Panes of several ids open beside one another, each with a state of its own. */
function paneProblems(manifest: Element): string[] {
  const ids = new Set(all(manifest, 'TaskpaneId').map(({ text }) => text));
  return ids.size === 1 ? [] : [`the buttons open several panes: ${[...ids].join(', ')}`];
}

function addressProblems(manifest: Element, origin: string): string[] {
  return addresses(manifest).flatMap((address) => {
    if (!URL.canParse(address)) return [`${address} is no full address`];
    const url = new URL(address);
    if (url.protocol !== 'https:') return [`${address} is not https`];
    return url.origin === origin ? [] : [`${address} is not at ${origin}`];
  });
}

function addresses(manifest: Element): string[] {
  const settings = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((name) =>
    at(manifest, name),
  );
  const resources = at(manifest, 'VersionOverrides', 'Resources');
  return [
    ...settings,
    at(manifest, 'DefaultSettings', 'SourceLocation'),
    ...at(resources, 'Images').children,
    ...at(resources, 'Urls').children,
  ].map((element) => attribute(element, 'DefaultValue'));
}
