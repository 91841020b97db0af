import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, at, attribute, type Element } from './xml';
import { imageAddresses } from './resources';

/** All that Excel knows; 16, 32 and 80 it demands (learn.microsoft.com, manifest, Icon element). */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Of the add-in itself: IconUrl and HighResolutionIconUrl of a task pane add-in. */
const APP_SIZES = new Map([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
]);

/**
 * Icons without one of the sizes, and files that are missing or of another size than stated.
 *
 * @param root the folder that is served at the manifest's origin
 */
export function iconProblems(manifest: Element, root: string): string[] {
  const addresses = imageAddresses(manifest);
  return [
    ...[...APP_SIZES].flatMap(([name, size]) =>
      fileProblems(attribute(at(manifest, name), 'DefaultValue'), size, root),
    ),
    ...all(manifest, 'Icon').flatMap((icon) => [
      ...sizeProblems(icon),
      ...icon.children.flatMap((image) => {
        const address = addresses.get(attribute(image, 'resid'));
        return address === undefined
          ? []
          : fileProblems(address, Number(attribute(image, 'size')), root);
      }),
    ]),
  ];
}

function sizeProblems(icon: Element): string[] {
  const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
  const names = icon.children.map((image) => attribute(image, 'resid')).join(', ');
  return SIZES.filter((size) => sizes.filter((stated) => stated === size).length !== 1).map(
    (size) => `an icon must have size ${size} once: ${names}`,
  );
}

function fileProblems(address: string, size: number, root: string): string[] {
  if (!URL.canParse(address)) return [];
  const { pathname } = new URL(address);
  const file = join(root, pathname);
  if (!existsSync(file)) return [`icon ${pathname} does not exist`];
  const actual = pngSize(readFileSync(file));
  if (actual === null) return [`icon ${pathname} is no PNG`];
  return actual.width === size && actual.height === size
    ? []
    : [`icon ${pathname} is ${actual.width} × ${actual.height}, not ${size}`];
}

/** Width and height in pixels, as the first chunk (IHDR) of the PNG states them. */
function pngSize(file: Buffer): { width: number; height: number } | null {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  if (file.length < 24 || !file.subarray(0, head.length).equals(head)) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
