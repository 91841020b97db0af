/**
 * Kinds of documents and their abbreviations: Nghị định 30/2020/NĐ-CP, phụ lục III (State), Hướng
 * dẫn 36-HD/VPTW ngày 03/4/2018 (Party), and the legal documents that appendices cite.
 */
import { fold } from '../text/fold';

/** Abbreviation, then the kind in words and its other abbreviations. */
const KINDS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['NQ', ['nghị quyết', 'nghị quyết liên tịch'], ['NQLT']],
  ['QĐ', ['quyết định'], ['QĐNS', 'QD']],
  ['CT', ['chỉ thị'], []],
  ['QC', ['quy chế'], ['QCPH']],
  ['QyĐ', ['quy định'], ['QYD']],
  ['TC', ['thông cáo'], []],
  ['TB', ['thông báo', 'thông báo kết luận'], ['TBKL']],
  ['HD', ['hướng dẫn', 'hướng dẫn liên ngành'], ['HDLN', 'HDLT']],
  ['CTr', ['chương trình'], ['CTrHĐ', 'CTHĐ', 'CTrPH', 'CTPH']],
  ['KH', ['kế hoạch'], ['KHLT', 'KHPH', 'KHLN']],
  ['PA', ['phương án'], []],
  ['ĐA', ['đề án'], []],
  ['DA', ['dự án'], []],
  ['BC', ['báo cáo'], []],
  ['BB', ['biên bản'], []],
  ['TTr', ['tờ trình'], []],
  ['HĐ', ['hợp đồng'], []],
  ['CĐ', ['công điện'], []],
  ['BGN', ['bản ghi nhớ'], ['GN']],
  ['BTT', ['bản thỏa thuận', 'thỏa thuận'], ['TTh']],
  ['GUQ', ['giấy ủy quyền'], []],
  ['GM', ['giấy mời', 'giấy mời họp'], []],
  ['GGT', ['giấy giới thiệu'], []],
  ['GNP', ['giấy nghỉ phép'], ['NP']],
  ['PG', ['phiếu gửi'], []],
  ['PC', ['phiếu chuyển'], []],
  ['PB', ['phiếu báo'], []],
  ['KL', ['kết luận'], []],
  ['CV', ['công văn'], []],
  ['TT', ['thông tri', 'thông tư'], []],
  ['QH', ['quy hoạch'], []],
  ['NĐ', ['nghị định'], ['ND']],
  ['TTLT', ['thông tư liên tịch'], []],
  ['L', ['luật'], []],
  ['PL', ['pháp lệnh'], []],
];

const byWords = new Map<string, string>();
const byAbbreviation = new Map<string, string>();
for (const [abbreviation, names, others] of KINDS) {
  for (const name of names) byWords.set(fold(name), abbreviation);
  for (const other of [abbreviation, ...others]) {
    byAbbreviation.set(other.toUpperCase(), abbreviation);
  }
}

/** Longest first, so that `thông báo kết luận` is not read as `kết luận`. */
const longestFirst = [...byWords.keys()].sort((one, other) => other.length - one.length);
/** Source of a pattern for any kind in plain words; `van ban` is any document. */
export const KIND_WORDS = [...longestFirst, 'van ban'].join('|');

/** The abbreviation (`KH`) of a kind in plain words; null for words that are none, and `văn bản`. */
export function kindOfWords(plain: string): string | null {
  return byWords.get(plain) ?? null;
}

/** The kind (`CTr`) that a piece of a symbol (`CTR`, `CTrHĐ`) stands for, or null. */
export function kindOfAbbreviation(piece: string): string | null {
  return byAbbreviation.get(piece) ?? byAbbreviation.get(piece.toUpperCase()) ?? null;
}
