import { cellMarks } from '../../src/app/cell-marks';
import { finding, waiverOf } from '../support/submissions';

const sentence = ({ messageId }: { readonly messageId: string }) => messageId;
const at = (cell: string | null, severity: 'error' | 'warning' | 'note', messageId: string) =>
  finding('9', { cell, severity, messageId });
const warning = at('D14', 'warning', 'xem lại');

test('one mark a cell: the colour of the gravest, every sentence', () => {
  const found = [at('D14', 'note', 'lưu ý'), at('D14', 'error', 'sai'), warning];
  expect(cellMarks([...found, at('E7', 'note', 'thiếu')], sentence)).toEqual([
    { cell: 'D14', fill: 'FFD1D6', note: 'lưu ý\nsai\nxem lại' },
    { cell: 'E7', fill: 'DDEBF7', note: 'thiếu' },
  ]);
  expect(cellMarks([warning], sentence)).toMatchObject([{ fill: 'FFEB9C' }]);
});

test.each([
  ['accepted', { ...warning, waiver: waiverOf(warning) }],
  ['not judged', { ...warning, outcome: 'cannot-judge' as const }],
  ['of no cell', at(null, 'error', 'thiếu dòng')],
])('what is %s is not marked', (_, one) => {
  expect(cellMarks([one], sentence)).toEqual([]);
});

/** WCAG 2.2, 1.4.3: the relative luminance of an sRGB color. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => {
    const part = parseInt(color.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('black, and the dark red and blue people write in, can be read on every colour: 4.5:1', () => {
  const fills = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    cellMarks([at('D14', severity, '')], sentence).map(({ fill }) => fill),
  );
  expect(fills).toHaveLength(3);
  for (const fill of fills) {
    for (const text of ['000000', '9C0006', 'C00000', '0000FF', '002060']) {
      const contrast = (luminance(fill) + 0.05) / (luminance(text) + 0.05);
      expect([fill, text, contrast >= 4.5]).toEqual([fill, text, true]);
    }
  }
});
