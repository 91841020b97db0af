import { intersection, subtract } from './area';
import type { Area } from './area';
import type { ConditionalFormat, Sheet } from './workbook';

/** Those that touch any of the areas, the first that holds first. */
export const conditionalFormatsOn = (sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((one) => areas.some((other) => intersection(one, other))),
  );

/** Takes the areas out of every conditional format; one that is left without cells goes. */
export function removeConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = areas.reduce(
      (rest, area) => rest.flatMap((piece) => subtract(piece, area)),
      format.areas,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
