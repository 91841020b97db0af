import type { RuleWords } from '../../rule-words';

export const documentsWords: Readonly<Record<string, RuleWords>> = {
  'same-document-twice': {
    title: 'A document listed twice',
    why: 'A document listed again makes the count higher than it is.',
    looks: 'Number, symbol and date of the documents in one cell.',
    mend: 'List and count each document once; if another was meant, put it in the place of the repetition.',
    messages: {
      listed:
        'The evidence of row {row} (cell {cell}) lists again: {documents}. Please remove the repetition and count only {distinct} văn bản.',
      counted:
        'The evidence of row {row} (cell {cell}) lists again: {documents}. Without repetition the list has {distinct} văn bản, while the result says {stated} {unit}. Please remove the repetition and correct the count.',
    },
  },
  'one-number-two-dates': {
    title: 'One document number with two dates',
    why: 'The same number and symbol under two dates suggests a slip in one of them, and makes the document hard to find.',
    looks: 'Documents of one body with the same number and symbol, in all rows.',
    mend: 'Correct the slip after the original; if they are two documents, name the body after each, or give the reason.',
    messages: {
      'same-row':
        '“{document}” in row {row} (cell {cell}) bears the number and symbol of another document in this cell, dated {otherDate}. Please compare with the originals.',
      'other-row':
        '“{document}” in row {row} (cell {cell}) bears the number and symbol of a document dated {otherDate} in row {otherRow} (cell {otherCell}). Please compare with the originals.',
    },
  },
  'document-type': {
    title: 'A document of another type',
    why: 'The symbol says what type a document is; another name, or another row, makes it easy to miscount.',
    looks: 'The type in words, the type in the symbol, and the types the row counts.',
    mend: 'Correct the name or the symbol after the original; move what does not belong in the row.',
    messages: {
      untyped:
        '“{document}” (cell {cells}): by its words the symbol should look like {number}/{type}-…, but it bears no type, as that of an official letter. Please compare with the original and correct the name or the symbol.',
      'other-type':
        '“{document}” (cell {cells}): by its words the symbol should bear {type}, but it bears {symbolType}. Please compare with the original and correct the name or the symbol.',
      'not-counted':
        'Row {row} counts only documents with the symbol {types}, but cell {cell} lists others too: {documents}. Please move them to the right row and correct the count.',
    },
  },
  'symbol-malformed': {
    title: 'A document symbol that is not well formed',
    why: 'Only a full number and symbol lets others find the document.',
    looks: 'Numbers and symbols after the type of a document or after “số”.',
    mend: 'Give number, type and body in full as in the original; official letters of the State bear no type, for example 88/UBND-VHXH.',
    messages: {
      malformed:
        'The evidence of row {row} (cell {cell}) has numbers or symbols that are not well formed: {documents}. Please write them as in the original, for example 14/KH-UBND (State) or 28-KH/ĐU (Party).',
    },
  },
  'date-impossible': {
    title: 'A day that does not exist',
    why: 'A day the calendar does not have is usually a slip in day or month.',
    looks: 'Dates of documents and dates after the word “ngày”.',
    mend: 'Compare with the original and correct day or month.',
    messages: {
      impossible:
        'The evidence of row {row} (cell {cell}) gives a day that does not exist: {dates}. Please compare with the original and correct it.',
    },
  },
  'date-outside-period': {
    title: 'Documents outside the period',
    why: 'A period counts the documents issued in it.',
    looks: 'Dates of the documents in rows that count documents or lists, against the period.',
    mend: 'If the period in the title is wrong, correct it; if it is right, list only documents issued in it and correct the count.',
    messages: {
      outside:
        'Row {row} (cell {cell}) lists documents outside the period {periodId}: {documents}. Please check the period in the title; if it is right, remove these documents and correct the count.',
      'period-unknown':
        'The period is not known, so the dates of the documents in rows {rows} could not be checked. Please write the period in the title.',
      'most-rows':
        'The sheet is for the period {periodId} (cell {cell}), but {count} of {total} dated documents lie outside it, in rows {rows}. Please check the period; if it is right, remove these documents and correct the counts.',
    },
  },
  'time-outside-period': {
    title: 'A time outside the period',
    why: 'A period reports its own figures.',
    looks:
      'Words such as “Đến 5/2026 …”, “Trong tháng 3/2025 …” in the evidence; not plans, stages or documents.',
    mend: 'Give the figures of the period; if the period in the title is wrong, correct it.',
    messages: {
      outside:
        'The evidence of row {row} (cell {cell}) speaks of a time outside the period {periodId}: {times}. Please check whether the figures are those of the period.',
      'period-unknown':
        'The period is not known, so the times named in rows {rows} could not be checked. Please write the period in the title.',
    },
  },
  'date-in-future': {
    title: 'A document dated after the day of the check',
    why: 'A document already issued cannot be dated after the day of the check; year or month may have been mistyped.',
    looks: 'Dates of all documents in the evidence, against the day of the check.',
    mend: 'Compare with the original and correct the date, the year above all.',
    messages: {
      future:
        'The evidence of row {row} (cell {cell}) names documents dated after the day of this check, {today}: {documents}. Please compare with the original and correct the date.',
      'today-unknown':
        'The day of the check is not known, so documents in rows {rows} could not be checked for dates in the future.',
    },
  },
  'document-only-elsewhere': {
    title: 'A document found only in another row',
    why: 'A document of the type this row counts that is listed only elsewhere may have been left out of the count.',
    looks: 'Documents of a type that one row counts (plans, say) and that only other rows list.',
    mend: 'If the document belongs in this row, list it and correct the count; if it is not counted, give the reason.',
    messages: {
      elsewhere:
        'Row {row} counts documents with the symbol {types}, but cell {cell} does not list: {documents}. Please check and add them.',
    },
  },
  'numbering-falls': {
    title: 'Document numbers against the order of dates',
    why: 'Within one type of one body, a later document bears a higher number.',
    looks:
      'Numbers and dates of documents of one type, one body, one year (of the Party: one term).',
    mend: 'Correct the number or date after the original; if two bodies issued them, name the body after the document; if both are right, give the reason.',
    messages: {
      falls:
        '“{document}” in row {row} (cell {cell}) is later but bears a lower number than “{other}” (row {otherRow}, cell {otherCell}). Please compare both with the originals.',
      'runs-ahead':
        '“{document}” in row {row} (cell {cell}) is earlier but bears a higher number than “{other}” (row {otherRow}, cell {otherCell}). Please compare both with the originals.',
      restarts:
        '“{document}” in row {row} (cell {cell}) is later than “{other}” (row {otherRow}, cell {otherCell}) and bears a much lower number. If another body issued it (Đảng ủy UBND xã, for example), please name the body after the document; if not, compare with the original.',
    },
  },
};
