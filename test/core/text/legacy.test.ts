import evidence from '../places/appendix-evidence.json';
import { detectLegacy } from '../../../src/core/text/legacy';
import { TCVN3, VNI_PAIRS, VNI_SINGLES } from '../../../src/core/text/legacy-tables';

/** Every Vietnamese letter that ASCII lacks. */
const LETTERS = Array.from('àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ');

describe('the tables', () => {
  it('have every letter once', () => {
    const small = (letters: Iterable<string>) =>
      [...new Set([...letters].filter((letter) => letter === letter.toLowerCase()))].sort();
    expect(small(TCVN3.values())).toEqual([...LETTERS].sort());
    expect(small([...VNI_SINGLES.values(), ...VNI_PAIRS.values()])).toEqual([...LETTERS].sort());
    expect(new Set(TCVN3.values()).size).toBe(TCVN3.size);
  });
});

describe('detectLegacy', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['X· ThuËn An', 'Xã Thuận An'],
    ['Kh«ng', 'Không'],
    ['Sè ng\u00adêi ®\u00adîc h\u00adíng dÉn kü n¨ng sè', 'Số người được hướng dẫn kỹ năng số'],
    ['B¶o Th¾ng, M\u00adêng Kh\u00ad¬ng, B¸t X¸t', 'Bảo Thắng, Mường Khương, Bát Xát'],
    ['Uû ban nh©n d©n tØnh L©m §ång', 'Uỷ ban nhân dân tỉnh Lâm Đồng'],
  ])('TCVN3: %s', (text, preview) => {
    expect(detectLegacy(text)).toEqual({ encoding: 'tcvn3', preview });
  });

  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Xaõ Thuaän An', 'Xã Thuận An'],
    ['Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['UYÛ BAN NHAÂN DAÂN TÆNH LAÂM ÑOÀNG', 'UỶ BAN NHÂN DÂN TỈNH LÂM ĐỒNG'],
    ['Soá ngöôøi ñöôïc höôùng daãn kyõ naêng soá', 'Số người được hướng dẫn kỹ năng số'],
  ])('VNI: %s', (text, preview) => {
    expect(detectLegacy(text)).toEqual({ encoding: 'vni', preview });
  });

  it.each([
    'Xã Thuận An',
    'Không có',
    'CÔNG AN',
    'hoà bình, hoá, toàn, thoát',
    'Ho\u0300a Ninh, Thua\u0323\u0302n An',
    '14.033/17.423 đạt 80,5%',
    '10 N·m, 5 µm, ± 3 °C × 2 ½ m², 100 £, § 4, VNPT®, © 2026',
    '· Mục 1',
    'Department of Science – plan no. 5',
    "Où était le café de l'hôtel ? Noël, août, goût, maïs, naïf, héroïque, là-bas",
    '«texte» et «la» «a»',
    'Größe, schön, Mädchen; São Paulo, coração, não; señor, niño',
    'iPhone, eKYC, VNeID, ChatGPT',
    '',
  ])('is silent on %s', (text) => {
    expect(detectLegacy(text)).toBeNull();
  });

  it('is silent on every evidence of the two real appendices, and on each of its words', () => {
    const texts = Object.values(evidence).flatMap((rows) => Object.values<string>(rows));
    const pieces = texts.flatMap((text) => [text, ...text.split('\n'), ...text.split(/\s+/)]);
    expect(pieces.filter((piece) => detectLegacy(piece) !== null)).toEqual([]);
  });
});
