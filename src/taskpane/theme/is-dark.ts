/** What is needed of `Office.context.officeTheme`. */
export interface OfficeTheme {
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor: string;
}

/** Perceived lightness of the background; null when it is no colour. */
export function isDark({ bodyBackgroundColor }: OfficeTheme): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
