/**
 * Renders the icons of the add-in and its ribbon buttons: `assets/icons/<name>-<grid>.svg` are the
 * drawings, `assets/icons/<name>-<size>.png` what `manifest.xml` names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FOLDER = path.resolve(__dirname, '../assets/icons');

const COMMANDS = ['load-template', 'check', 'merge', 'open-pane'];
const APP = 'app';

/** Each size with the grid of its drawing: the edges drawn on the grid fall on whole pixels. */
const COMMAND_SIZES: readonly (readonly [size: number, grid: number])[] = [
  [16, 16],
  [20, 20],
  [24, 24],
  [32, 32],
  [40, 20],
  [48, 24],
  [64, 32],
  [80, 20],
];
/** Beside the ribbon's sizes, the one a store or a catalogue shows. */
const APP_SIZES = [...COMMAND_SIZES, [128, 32] as const];

function build(name: string, sizes: typeof COMMAND_SIZES): void {
  for (const [size, grid] of sizes) {
    const drawing = readFileSync(path.join(FOLDER, `${name}-${grid}.svg`), 'utf8');
    const image = new Resvg(drawing, {
      fitTo: { mode: 'width', value: size },
      font: { loadSystemFonts: false },
    });
    writeFileSync(path.join(FOLDER, `${name}-${size}.png`), image.render().asPng());
  }
}

for (const name of COMMANDS) build(name, COMMAND_SIZES);
build(APP, APP_SIZES);
