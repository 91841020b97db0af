import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Shades of the petrol of the icons, `#0e6b75`, of one hue and of even steps to the eye (OKLCH). */
const BRAND: BrandVariants = {
  10: '#000c10',
  20: '#001b1f',
  30: '#002a2f',
  40: '#00383e',
  50: '#00464d',
  60: '#00525a',
  70: '#015e67',
  80: '#0e6b75',
  90: '#287c86',
  100: '#3d8e98',
  110: '#50a0aa',
  120: '#64b3bd',
  130: '#8bc3ca',
  140: '#abd3d8',
  150: '#cbe3e7',
  160: '#e5f1f3',
};

export const lightTheme: Theme = createLightTheme(BRAND);

/** Lighter brand letters than Fluent's own: these shades have less chroma, and 4.5:1 is due. */
export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[110],
};
