import { createGazetteer, lamDong } from '../../src/core/places/gazetteer';
import { createCommuneSearch } from '../../src/taskpane/entry/commune-search';
import { commune } from '../support/submissions';

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

test('a name that begins so comes first, then one with a word that does, then any other', () => {
  const places = createGazetteer([
    commune('90001', 'Anh Hải'),
    commune('90002', 'Lâm An'),
    commune('90003', 'Thanh Lâm'),
    commune('90004', 'An Mới'),
  ]);
  const found = createCommuneSearch(places).matches('an');
  expect(found.map(({ name }) => name)).toEqual(['An Mới', 'Anh Hải', 'Lâm An', 'Thanh Lâm']);
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
