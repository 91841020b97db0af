import { lamDong } from '../../../src/core/places/gazetteer';
import { recogniseWorkbook } from '../../../src/core/submission/recognise';
import { sheetOf, workbookOf, type RowInput } from '../../support/snapshot';
import {
  entryOf,
  expectedRaw,
  formA,
  formB,
  headerA,
  headerB,
  issuesOf,
  lamDongResults,
  rawByIndicator,
  rowsA,
  rowsB,
  submissionOf,
  thuanAnResults,
} from './appendices';

type Change = (row: RowInput) => RowInput;

function tableA(change: Change): RowInput[] {
  return [headerA, ...rowsA().map(change)];
}

/** The rows of form A with the wordings (by number) replaced. */
function reworded(wordings: Record<string, string>): RowInput[] {
  return tableA((row) => [
    row[0] ?? null,
    wordings[String(row[0])] ?? row[1] ?? null,
    ...row.slice(2),
  ]);
}

function renumbered(number: (id: string) => string | number | null): Change {
  return (row) => [number(String(row[0])), ...row.slice(1)];
}

const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ');

describe('numbers, whatever became of them', () => {
  it.each<{ name: string; number: (id: string) => string | number | null; changed: number }>([
    { name: 'figures', number: Number, changed: 0 },
    { name: 'with a dot', number: (id) => `${id}.`, changed: 0 },
    { name: 'with a bracket', number: (id) => ` ${id})`, changed: 0 },
    { name: 'with leading zeros', number: (id) => id.padStart(2, '0'), changed: 0 },
    { name: 'Roman', number: (id) => roman[Number(id) - 1] ?? null, changed: 0 },
    { name: 'none', number: () => null, changed: 0 },
    { name: 'bullets', number: () => '-', changed: 16 },
    { name: 'all one too high', number: (id) => String(Number(id) + 1), changed: 16 },
    { name: 'backwards', number: (id) => String(17 - Number(id)), changed: 16 },
  ])('form A, $name: the wordings decide', ({ number, changed }) => {
    const submission = submissionOf(tableA(renumbered(number)));
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
    expect(issuesOf(submission, 'number-changed')).toHaveLength(changed);
    expect(submission.issues).toHaveLength(changed);
  });

  it('form B: what Excel makes of 2.10, and a comma', () => {
    // Typed as numbers, 2.10 is 2.1 and shows as 2,1 in Vietnamese Excel; so does 2.1 itself.
    const rows = rowsB().map((row) => [Number(row[0]), ...row.slice(1)]);
    const submission = submissionOf([headerB, ...rows]);
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formB, lamDongResults));
    expect(entryOf(submission, '2.10').number).toBe('2,1');
    expect(issuesOf(submission, 'number-changed')).toMatchObject([
      { indicator: '2.10', cell: 'A16', text: '2,1' },
    ]);
  });

  it('a row with its number and result and no wording is the indicator of that number', () => {
    const submission = submissionOf(reworded({ '5': '' }));
    expect(entryOf(submission, '5').raw).toBe(' 25');
    expect(submission.issues).toMatchObject([
      { code: 'wording-changed', indicator: '5', text: '' },
    ]);
  });

  it('an exact wording under the number of another row keeps its own indicator', () => {
    // Rows 2.10 and 2.11 with their numbers changed over.
    const rows = rowsB().map((row) =>
      row[0] === '2.10'
        ? ['2.11', ...row.slice(1)]
        : row[0] === '2.11'
          ? ['2.10', ...row.slice(1)]
          : row,
    );
    const submission = submissionOf([headerB, ...rows]);
    expect(entryOf(submission, '2.10').raw).toBe('100 %');
    expect(entryOf(submission, '2.11').raw).toBe('100');
    expect(issuesOf(submission, 'number-changed')).toHaveLength(2);
  });
});

describe('wordings, whatever became of them', () => {
  it.each<{ name: string; change: (wording: string) => string; changed: boolean }>([
    {
      name: 'without diacritics',
      change: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
      changed: false,
    },
    { name: 'decomposed', change: (text) => text.normalize('NFD'), changed: false },
    { name: 'in capitals', change: (text) => text.toUpperCase(), changed: false },
    { name: 'with a line break', change: (text) => text.replace(' ', '\n'), changed: false },
    {
      name: 'with no-break spaces and a full stop',
      change: (text) => `\u00a0${text.replaceAll(' ', '\u00a0')}.`,
      changed: false,
    },
    { name: 'with the last letter missing', change: (text) => text.slice(0, -1), changed: false },
    {
      name: 'with two letters changed over',
      change: (text) => text.replace('ố ', ' ố'),
      changed: true,
    },
    { name: 'with words added', change: (text) => `${text} trên địa bàn xã`, changed: true },
  ])('$name', ({ change, changed }) => {
    for (const number of ['', 'numbered']) {
      const a = submissionOf(
        tableA(([id = null, text, ...rest]) => [number && id, change(String(text)), ...rest]),
      );
      expect(rawByIndicator(a)).toEqual(expectedRaw(formA, thuanAnResults));
      const rows = rowsB().map(([id = null, text, ...rest]) => [
        number && id,
        change(String(text)),
        ...rest,
      ]);
      const b = submissionOf([headerB, ...rows]);
      expect(rawByIndicator(b)).toEqual(expectedRaw(formB, lamDongResults));
      const silent = a.issues.length === 0;
      expect(silent).toBe(!changed);
    }
  });

  it('tells the three kinds of guidance apart when each is misspelt and unnumbered', () => {
    const submission = submissionOf([
      headerA,
      ...rowsA()
        .filter(([id]) => !['12', '13', '14'].includes(String(id)))
        .concat([
          [null, 'Số người được hướng dẩn thanh toán QR', null, 'c'],
          [null, 'Số người hướng dẫn sử dụng VNEID', null, 'a'],
          [null, 'Số người được hướng dẫn dịch vụ công trực tuyến', null, 'b'],
        ]),
    ]);
    expect(['12', '13', '14'].map((id) => entryOf(submission, id).raw)).toEqual(['a', 'b', 'c']);
  });

  it('a changed wording with its number is that indicator, and said to be changed', () => {
    const submission = submissionOf(reworded({ '6': 'Số lớp tập huấn, bồi dưỡng cho CBCCVC' }));
    expect(entryOf(submission, '6').raw).toBe(' 7');
    expect(issuesOf(submission, 'wording-changed')).toEqual([
      {
        code: 'wording-changed',
        indicator: '6',
        cell: 'B7',
        text: 'Số lớp tập huấn, bồi dưỡng cho CBCCVC',
      },
    ]);
  });

  it('another wording under a number of the form is not that indicator', () => {
    const submission = submissionOf(reworded({ '9': 'Số điểm truy cập Internet công cộng' }));
    expect(submission.entries.map(({ indicator }) => indicator)).not.toContain('9');
    expect(submission.issues).toEqual([
      { code: 'row-unknown', cell: 'B10', text: 'Số điểm truy cập Internet công cộng' },
      { code: 'indicator-missing', indicator: '9' },
    ]);
  });

  it('a wording typed twice does not take the place of a similar indicator', () => {
    // Row 12 bears (nearly) the wording of row 13.
    const submission = submissionOf(
      reworded({ '12': 'Số người được hướng dẫn sử dụng dịch vụ công trực tuyên' }),
    );
    expect(entryOf(submission, '13').raw).toBe('Khoảng 14.173');
    expect(submission.issues).toEqual([
      { code: 'indicator-twice', indicator: '13', cell: 'B13', first: 'B14' },
      { code: 'indicator-missing', indicator: '12' },
    ]);
  });
});

describe('order', () => {
  it('names only the row that was moved', () => {
    const [first = [], ...others] = rowsA();
    const submission = submissionOf([headerA, ...others, first]);
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
    expect(submission.issues).toEqual([{ code: 'row-out-of-order', indicator: '1', cell: 'B17' }]);
  });

  it('of two rows with the same wording the one with the number counts', () => {
    const copy: RowInput = ['20', 'Số kế hoạch triển khai', 'Kế hoạch', '99'];
    const submission = submissionOf([headerA, copy, ...rowsA()]);
    expect(entryOf(submission, '2').raw).toBe(' 10');
    expect(submission.issues).toEqual([
      { code: 'indicator-twice', indicator: '2', cell: 'B2', first: 'B4' },
    ]);
  });
});

describe('choosing the form', () => {
  it('tells a form from its next version by the rows', () => {
    const [last] = formA.indicators.slice(-1);
    if (!last) throw new Error('a form without rows');
    const next = {
      ...formA,
      version: 2,
      indicators: [
        ...formA.indicators,
        { ...last, id: '17', wording: 'Số điểm học tập số cộng đồng' },
      ],
    };
    const versionOf = (rows: RowInput[]) => {
      const [outcome] = recogniseWorkbook(workbookOf([sheetOf([headerA, ...rows])]), {
        templates: [formA, next],
        places: lamDong,
        fileDate: null,
      });
      return outcome?.status === 'submission' ? outcome.submission.template.version : null;
    };
    expect(versionOf(rowsA())).toBe(1);
    expect(versionOf([...rowsA(), ['17', 'Số điểm học tập số cộng đồng', 'Điểm', '3']])).toBe(2);
  });

  it('takes form B by its wordings under the headers of form A', () => {
    const rows = rowsB().map(([a = null, b = null, c = null, d = null]) => [a, b, null, c, d]);
    expect(submissionOf([headerA, ...rows]).template.id).toBe('bdhvs-2025');
  });
});
