import { lamDong } from '../../src/core/places/gazetteer';
import { createCommuneSearch } from '../../src/taskpane/entry/commune-search';

const search = createCommuneSearch(lamDong);
const names = (query: string) => search.matches(query).map(({ fullName }) => fullName);

test.each([
  ['da te', ['Xã Đạ Tẻh', 'Xã Đạ Tẻh 2', 'Xã Đạ Tẻh 3']],
  ['ĐẠ TẺH 2', ['Xã Đạ Tẻh 2']],
  // Decomposed, as typed on a Mac.
  ['Liên Hương'.normalize('NFD'), ['Xã Liên Hương']],
  ['phuong xuan huong', ['Phường Xuân Hương - Đà Lạt']],
  ['dac khu', ['Đặc khu Phú Quý']],
  ['24682', ['Xã Thuận An']],
  ['không có xã này', []],
])('“%s” finds %j', (query, expected) => {
  expect(names(query)).toEqual(expected);
});

test('a name that begins so comes before one that has it as a later word', () => {
  // "Lâm Hà" is no beginning of "Nam Hà Lâm Hà": the two other ranks follow it.
  const [first, ...rest] = names('ha');
  expect(first).toMatch(/^(Xã|Phường) H[aàá]/);
  const begins = (name: string) => /^(Xã|Phường|Đặc khu) H[aàáảãạăâ]/.test(name);
  const lastBeginning = [first, ...rest].map((name) => begins(name ?? '')).lastIndexOf(true);
  expect(rest.slice(0, lastBeginning).every(begins)).toBe(true);
});

test('nothing typed: all 124, by name', () => {
  const all = search.matches('  ');
  expect(all).toHaveLength(124);
  const sorted = [...all].sort((one, other) =>
    one.name.localeCompare(other.name, 'vi', { numeric: true }),
  );
  expect(all).toEqual(sorted);
});

test.each(lamDong.communes.map(({ fullName }) => [fullName]))(
  '%s is found by its own name',
  (name) => {
    expect(names(name)[0]).toBe(name);
  },
);

test('a slip of the pen has a nearest spelling', () => {
  expect(search.matches('Thuân Ann')).toEqual([]);
  expect(search.nearest('Thuân Ann').map(({ fullName }) => fullName)).toContain('Xã Thuận An');
});

test.each([
  ['thuan an', 'Xã Thuận An'],
  ['Xã Đạ Tẻh 2', 'Xã Đạ Tẻh 2'],
  ['da', null],
  ['', null],
])('“%s” by itself names %s', (text, expected) => {
  expect(search.named(text)?.fullName ?? null).toBe(expected);
});
