import type { CellStyle } from '../model';
import { FONT, LINK_COLOR, PAGE_STYLES } from '../page';

const font = { name: FONT, size: 13 } as const;
const bold = { ...font, bold: true } as const;

export const REVIEW_STYLES = {
  heading: PAGE_STYLES.heading,
  title: PAGE_STYLES.title,
  line: { font, vertical: 'center', wrap: true },
  conclusion: { font: bold, vertical: 'center', wrap: true },
  header: PAGE_STYLES.header,
  section: PAGE_STYLES.section,
  tally: { ...PAGE_STYLES.center, numberFormat: '0' },
  center: PAGE_STYLES.center,
  link: { ...PAGE_STYLES.center, font: { ...font, color: LINK_COLOR } },
  body: { ...PAGE_STYLES.body, numberFormat: '@' },
  sign: { font: bold, horizontal: 'center', vertical: 'center' },
  signNote: { font: { ...font, italic: true }, horizontal: 'center', vertical: 'center' },
} as const satisfies Readonly<Record<string, CellStyle>>;
