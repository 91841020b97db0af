import type { RefusalCode } from '../../core/merge/types';

export const refusals: Readonly<Record<RefusalCode, string>> = {
  'file-empty': 'The file is empty (0 bytes). Please ask for it again.',
  'file-too-large':
    'The file is too large for an appendix (20 MB at most). Please remove pictures and spare sheets and save it again.',
  'file-truncated':
    'The file is cut short, perhaps by an unfinished download or copy. Please download or send it again.',
  'file-encrypted':
    'The file has a password and cannot be read. Please open it, remove the password and save it again.',
  'file-bomb':
    'What is in the file is far too large for an appendix. Please check where it came from and make it anew.',
  'file-pdf': 'This is a PDF, not a workbook. Please send the Excel file (.xlsx) of the appendix.',
  'file-html':
    'This is a web page (HTML) named like a workbook. Please open it in Excel and save it as .xlsx.',
  'file-csv':
    'This is a text file (CSV), not a workbook. Please open it in Excel, check it and save it as .xlsx.',
  'file-xml': 'This is an XML 2003 spreadsheet. Please open it in Excel and save it as .xlsx.',
  'file-word':
    'This is a Word file, not a workbook. Please copy the figures into the Excel form of the appendix.',
  'file-unknown-kind': 'The file is no Excel workbook. Please send an .xlsx file.',
  'file-damaged':
    'The file is damaged and cannot be read. Please open it in Excel, save it and send it again.',
  'file-hostile':
    'The file holds something unsafe and was not read. Please make it anew from the form of the appendix.',
  'file-too-many-cells':
    'A sheet has too many cells for an appendix. Please delete spare rows and columns and save it again.',
  'file-timeout':
    'Reading the file took too long and was stopped. Please delete spare sheets, rows and columns and save it again.',
  'file-unreadable':
    'The file could not be opened. Please check that it is there and not locked, then try or send it again.',
  'no-appendix':
    'No appendix table was found in the file. Please check it: it needs a header row (for example Stt, Nội dung, Đơn vị tính, Kết quả, Thuyết minh) and the rows of the form.',
  'own-consolidation':
    'This is the provincial workbook, not the appendix of a commune, and is not merged.',
  'template-other':
    'The appendix follows another form, “{stated}”; the one being merged is “{wanted}”. Please make it anew on the right form.',
  'template-version':
    'The appendix follows version {stated} of the form, newer than version {known} in use here. Please update the program.',
  'period-other':
    'The appendix is for another period, {stated}; the one being merged is {wanted}. Please check the period in the title.',
  'level-province': 'This is an appendix of the province, not of a commune, and is not merged.',
  'commune-unknown':
    'Which commune this is for is not known: neither the title, nor what is kept in the file, nor the file name says. Please write the name of the commune in the title.',
  'communes-several':
    'The title names several communes ({communes}), so it is not known which one this is for. Please name only the one that reports.',
  'same-date-conflict':
    'There are two different versions of the same date from this commune. Please keep one.',
  'period-unknown':
    'It is not known which period the report is of, so nothing can be compared with it. Please write the period in the title.',
  'template-unknown':
    'The file follows a form, “{stated}”, that the program does not have. Please check its name or update the program.',
  'consolidation-changed':
    'The sheet “{sheet}” of the consolidation was deleted or edited, so not all of it can be used. Please open the original.',
};
