import fc from 'fast-check';
import { distinctItems, itemKey, itemsFromEvidence } from '../../../src/core/evidence/named-things';

describe('itemsFromEvidence', () => {
  it('reads row 2.3 of the appendix to báo cáo 116-BC/TU ngày 23/12/2025', () => {
    const text =
      '- binhdanhocvuso.gov.vn; \n- phocap.ai; \n- https://chuyendoiso.mobiedu.vn; \n- Ứng dụng VNEID; \n' +
      '- https://binhdanhocvuso.lamdong.gov.vn/ \n- Zalo, Facebook, Youtube, TikTok... Cổng/Trang Thông tin điện tử; ' +
      'App chuyển tiền không sử dụng tiền mặt trong hệ thống ngân hàng.';
    expect(itemsFromEvidence(text)).toEqual([
      'binhdanhocvuso.gov.vn',
      'phocap.ai',
      'https://chuyendoiso.mobiedu.vn',
      'Ứng dụng VNEID',
      'https://binhdanhocvuso.lamdong.gov.vn/',
      'Zalo',
      'Facebook',
      'Youtube',
      'TikTok',
      'Cổng/Trang Thông tin điện tử',
      'App chuyển tiền không sử dụng tiền mặt trong hệ thống ngân hàng',
    ]);
  });

  it('reads row 2.7 of the same appendix', () => {
    const text =
      'Các nền tảng số Việt Nam phổ biến nhất được các trường học sử dụng bao gồm: VnEdu, CSDL ngành ' +
      'Giáo dục, Học bạ số/Hồ sơ số, iGiaoduc.vn, TEMIS, Zalo,...';
    expect(itemsFromEvidence(text)).toEqual([
      'VnEdu',
      'CSDL ngành Giáo dục',
      'Học bạ số/Hồ sơ số',
      'iGiaoduc.vn',
      'TEMIS',
      'Zalo',
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['bullets and dots alone', '-\n…\n  \n;,', []],
    ['v.v. in any form', 'Zalo, VnEdu, v.v.\nTEMIS v.v...', ['Zalo', 'VnEdu', 'TEMIS']],
    ['"v.v" within a name is no ending', 'trangv.vn; v.vn', ['trangv.vn', 'v.vn']],
    ['numbered lines', '1. Zalo\n2) VnEdu\na) TEMIS', ['Zalo', 'VnEdu', 'TEMIS']],
    ['a name that begins with a number', '4.0 Learning, 1Office', ['4.0 Learning', '1Office']],
    ['commas in brackets', 'Zalo (OA xã, nhóm thôn), VnEdu', ['Zalo (OA xã, nhóm thôn)', 'VnEdu']],
    ['a bracket never closed', 'Zalo (OA xã, VnEdu', ['Zalo (OA xã', 'VnEdu']],
    ['a comma in an address', 'https://a.vn/x,y;z, Zalo', ['https://a.vn/x,y;z', 'Zalo']],
    [
      'addresses without a space',
      'https://a.vn/x,https://b.vn,c.vn',
      ['https://a.vn/x', 'https://b.vn', 'c.vn'],
    ],
    ['a comma after a closing slash', 'https://a.vn/, Zalo', ['https://a.vn/', 'Zalo']],
    ['a decimal comma', 'Nền tảng 1,5 triệu; Zalo', ['Nền tảng 1,5 triệu', 'Zalo']],
    ['a heading line', 'Các nền tảng sau đây:\n- Zalo', ['Zalo']],
    ['a lead-in in the line', 'Sử dụng các nền tảng như: Zalo; VnEdu', ['Zalo', 'VnEdu']],
    ['a name before an address', 'Sổ tay: https://a.vn', ['Sổ tay: https://a.vn']],
    ['words that say there is none', 'Không có', []],
    ['Windows line ends, no-break spaces', 'Zalo\r\n\u00a0- VnEdu', ['Zalo', 'VnEdu']],
  ])('%s', (_, text, items) => {
    expect(itemsFromEvidence(text)).toEqual(items);
  });

  it('answers on any text, and reads back its own items', () => {
    const unit = fc.constantFrom(
      'Zalo',
      ' ',
      ',',
      ';',
      '.',
      '..',
      '(',
      ')',
      'https://a.vn/',
      'v.v',
      '\n',
      '-',
      ':',
      '1',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        for (const item of itemsFromEvidence(units.join(''))) {
          expect(item).toBe(item.trim());
          expect(itemKey(item)).not.toBe('');
        }
      }),
    );
  });

  it.each(['. ', '(', ' ', 'https://a.vn/,', 'v.', ':', '1,'])(
    'takes a full cell of %j in its stride',
    (unit) => {
      const text = unit.repeat(Math.floor(32_767 / unit.length)).slice(0, 32_766) + 'x';
      expect(itemsFromEvidence(text).at(-1)).toMatch(/x$/);
    },
  );
});

describe('distinctItems', () => {
  it.each([
    ['Ứng dụng VNeID', 'VNEID'],
    ['VNeID', 'app VNeID'],
    ['Nền tảng Zalo', 'zalo.'],
    ['Phần mềm VnEdu', 'Vn Edu'],
    ['https://www.phocap.ai/', 'phocap.ai'],
    ['http://binhdanhocvuso.gov.vn', 'https://binhdanhocvuso.gov.vn/'],
    ['Sổ tay số (https://a.vn)', 'www.a.vn'],
    ['Cổng thông tin', 'CỔNG THÔNG TIN'],
    ['Hòa bình', 'Hoà bình'],
  ])('%s and %s are one', (one, other) => {
    expect(distinctItems([one, other])).toEqual([one]);
  });

  it.each([
    ['binhdanhocvuso.gov.vn', 'binhdanhocvuso.lamdong.gov.vn'],
    ['Zalo', 'Zalo Pay'],
    ['https://facebook.com/a', 'https://facebook.com/b'],
    ['Phần mềm', 'Nền tảng'],
    ['Apple', 'le'],
  ])('%s and %s are two', (one, other) => {
    expect(distinctItems([one, other])).toEqual([one, other]);
  });
});
