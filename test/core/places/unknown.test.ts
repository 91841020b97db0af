import evidence from './appendix-evidence.json';
import { lamDong } from '../../../src/core/places/gazetteer';

const unknown = (text: string) => lamDong.unknownPlaces(text).map((place) => place.text);

describe('unknownPlaces', () => {
  it('finds one in all evidence of the two real appendices: báo cáo 116-BC/TU, dòng 3.4', () => {
    const found = Object.entries(evidence).flatMap(([document, rows]) =>
      Object.entries<string>(rows).flatMap(([row, text]) =>
        lamDong
          .unknownPlaces(text)
          .map((place) => [document, row, place.text, place.nearest[0]?.fullName]),
      ),
    );
    expect(found).toEqual([
      ['lam-dong-116-BC-TU', '3.4', 'Đình Trang Thượng', 'Xã Đinh Trang Thượng'],
    ]);
  });

  it.each([
    ['Xã Đình Trang Thượng: 13.640 người', ['Đình Trang Thượng']],
    ['tại xã Liên Hường và xã Cư Dút', ['Liên Hường', 'Cư Dút']],
    ['Phường Bảo Lộc Bốn 2 lớp', ['Bảo Lộc Bốn']],
    ['Đặc khu Phú Quốc', ['Phú Quốc']],
    ['xã Phan Rì Cửa', ['Phan Rì Cửa']],
  ])('%s', (text, expected) => {
    expect(unknown(text)).toEqual(expected);
  });

  it('gives the place in the text and the nearest spellings', () => {
    const [place] = lamDong.unknownPlaces('- Xã Đạ Tệh: 5');
    expect(place).toMatchObject({ text: 'Đạ Tệh', start: 5, end: 11 });
    expect(place?.nearest.map(({ name }) => name)).toEqual(['Đạ Tẻh', 'Đạ Tẻh 2', 'Đạ Tẻh 3']);
  });

  it.each([
    ['known names', 'Xã Thuận An, PHƯỜNG MŨI NÉ, đặc khu Phú Quý, xã Đăk Mil, Xã Quảng\nSơn'],
    ['units merged away in 2025', 'xã Đắk Lao, phường Phú Hài, Xã Tân Hà, xã Phước Cát 2'],
    ['a former town', 'Thị xã Gia Nghĩa, Thị xã Bảo Lộc Mới'],
    ['a cooperative', 'Hợp tác xã Thành Công, hợp tác xã Dịch Vụ Tổng Hợp'],
    ['society', 'văn hóa – xã hội, phòng Văn hóa – Xã hội, Xã Hội Học'],
    ['lists of kinds', 'các xã, phường, đặc khu; xã/phường; xã phường; cấp xã'],
    ['prose', 'trên địa bàn xã đã tổ chức; UBND xã Thường xuyên thông tin; toàn xã Có 5 lớp'],
    ['abbreviations', 'UBND xã CĐS, NTM; xã NTM nâng cao; trang xã VNeID QR'],
    ['capitals only', 'UBND XÃ TRIỂN KHAI PHONG TRÀO'],
    ['bodies', 'UBND xã Hội Nông dân, xã Đoàn Thanh niên'],
    ['persons', 'Trưởng Công an xã Nguyễn Văn Hùng; Chủ tịch UBND xã Lê Thị Hoa'],
    ['another sentence', 'trên địa bàn xã. Thanh Niên Xung Kích\nxã\nKế Hoạch'],
    ['words without marks', 'xa Dinh Trang; phuong Abc Def'],
    ['a former district unit by number', 'Phường 8, phường 12'],
  ])('is silent on %s', (_, text) => {
    expect(unknown(text)).toEqual([]);
  });
});
