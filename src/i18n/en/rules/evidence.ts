import type { RuleWords } from '../../rule-words';

const TOTALS_WHY = 'The parts named in the evidence must agree with the whole they explain.';

export const evidenceWords: Readonly<Record<string, RuleWords>> = {
  'list-length': {
    title: 'The list and the count differ',
    why: 'Where a row comes with a list, its result is the number of things listed.',
    messages: {
      other:
        'Row {row} says {stated} {unit}, the list in cell {cell} has {counted}. Please complete the list or correct the count.',
      'other-nested':
        'Row {row} says {stated} {unit}, the list in cell {cell} has {counted}: {counted} with each sub-item counted, {items} with main items only. Please list one {unit} a line and make the count agree.',
    },
  },
  'same-document-twice': {
    title: 'A document listed twice',
    why: 'A document listed again makes the count higher than it is.',
    messages: {
      listed:
        'The evidence of row {row} (cell {cell}) lists again: {documents}. Please remove the repetition; {distinct} different documents remain.',
      counted:
        'The evidence of row {row} (cell {cell}) lists again: {documents}. Without repetition there are {distinct} different documents, while the result says {stated} {unit}. Please remove the repetition and correct the count, or put the missing document in its place.',
    },
  },
  'one-number-two-dates': {
    title: 'One document number with two dates',
    why: 'The same number and symbol under two dates suggests a slip in one of them, and makes the document hard to find.',
    messages: {
      'same-row':
        '“{document}” in row {row} (cell {cell}) bears the number and symbol of another document in this cell, dated {otherDate}. Please compare with the originals and correct number or date; if they are two documents, keep both and give the reason.',
      'other-row':
        '“{document}” stands in row {row} (cell {cell}), but row {otherRow} (cell {otherCell}) gives the same number and symbol the date {otherDate}. Please compare with the original and give one date; if they are two documents, keep both and give the reason.',
    },
  },
  'parts-above-total': {
    title: 'The parts exceed the whole',
    why: TOTALS_WHY,
    messages: {
      one: 'The evidence of row {row} (cell {cell}) says “{text}”: {amount} {unit}, more than the whole result of {stated} {unit}. Please check both figures.',
      sum: 'The parts in the evidence of row {row} (cell {cell}) come to {sum} = {total} {unit}, more than the result of {stated} {unit}. Please check the parts or correct the result.',
    },
  },
  'stated-total-not-sum': {
    title: 'A stated total is not the sum',
    why: TOTALS_WHY,
    messages: {
      other:
        'The evidence of row {row} (cell {cell}) states a total of {stated}, but the parts come to {sum} = {total}, a difference of {difference}. Please add them up again.',
    },
  },
  'parts-below-total': {
    title: 'The parts fall short of the whole',
    why: 'The evidence says that it names all parts, so they must add up to the result.',
    messages: {
      below:
        'The parts in the evidence of row {row} (cell {cell}) come to {sum} = {total} {unit}; the result says {stated} {unit}, {difference} more. Please add the missing part or correct the result; if these are only examples, end the list with “...”.',
    },
  },
  'ratio-rate': {
    title: 'n/N does not give the rate written',
    why: 'A rate is its numerator divided by its denominator; rounding and cutting off are both accepted.',
    messages: {
      other:
        'The evidence of row {row} (cell {cell}) says “{text}”: that makes {rate}, not {stated}. Please check numerator, denominator and rate.',
      result:
        'Row {row} (cell {cell}) says {stated}, but {numerator}/{denominator} makes {rate}. Please check numerator, denominator and rate.',
      'over-whole':
        'The evidence of row {row} (cell {cell}) says “{text}”: the numerator {numerator} exceeds the denominator {denominator}. Please check; the two may have been swapped.',
    },
  },
  'ratio-count': {
    title: 'The result is not the numerator in the evidence',
    why: 'Where the evidence gives one n/N, n is usually the count of the row.',
    messages: {
      other:
        'Row {row} (cell {cell}) says {stated} {unit}; its evidence (cell {evidenceCell}) says “{text}”, with the numerator {numerator}. Please make them agree, or say what {stated} includes.',
    },
  },
  'document-type': {
    title: 'A document of another type',
    why: 'The symbol says what type a document is; another name, or another row, makes it easy to miscount.',
    messages: {
      untyped:
        '“{document}” (cell {cells}): by its words the symbol should look like {number}/{type}-…, but it bears no type, as that of an official letter. Please compare with the original and correct the name or the symbol.',
      'other-type':
        '“{document}” (cell {cells}): by its words the symbol should bear {type}, but it bears {symbolType}. Please compare with the original and correct the name or the symbol.',
      'not-counted':
        'Row {row} counts only documents of type {types}, but cell {cell} lists others: {documents}. Please move them to the right row and correct the count.',
    },
  },
  'symbol-malformed': {
    title: 'A document symbol that is not well formed',
    why: 'Only a full number and symbol lets others find the document.',
    messages: {
      malformed:
        'The evidence of row {row} (cell {cell}) has numbers or symbols that are not well formed: {documents}. Please write them as in the original, for example 14/KH-UBND (State) or 28-KH/ĐU (Party).',
    },
  },
  'date-impossible': {
    title: 'A day that does not exist',
    why: 'A day the calendar does not have is usually a slip in day or month.',
    messages: {
      impossible:
        'The evidence of row {row} (cell {cell}) gives a day that does not exist: {dates}. Please compare with the original and correct it.',
    },
  },
  'date-outside-period': {
    title: 'Documents outside the period',
    why: 'A period counts the documents issued in it.',
    messages: {
      outside:
        'Row {row} (cell {cell}) lists documents outside the period {periodId}: {documents}. Please check the period in the title; if it is right, remove these documents and correct the count.',
      'period-unknown':
        'The period is not known, so the dates of the documents in rows {rows} could not be checked. Please write the period in the title.',
    },
  },
  'date-in-future': {
    title: 'A document dated in the future',
    why: 'A document already issued cannot be dated after today; usually year or month was mistyped.',
    messages: {
      future:
        'The evidence of row {row} (cell {cell}) names documents dated after the day of this check, {today}: {documents}. Please compare with the original and correct the date.',
      'today-unknown':
        'The day of the check is not known, so documents in rows {rows} could not be checked for dates in the future.',
    },
  },
  'place-unknown': {
    title: 'A commune the province does not have',
    why: 'The right name credits the figures to the right commune.',
    messages: {
      near: 'The evidence of row {row} (cell {cell}) mentions “{name}”, which is no commune of the province; nearest: {near}. Please check the name.',
      unknown:
        'The evidence of row {row} (cell {cell}) mentions “{name}”, which is no commune of the province. Please check; if it lies in another province, add its name.',
      'write-name': 'Change “{name}” to “{right}”',
    },
  },
  'evidence-missing': {
    title: 'No evidence',
    why: 'Results are assessed on figures and evidence.',
    messages: {
      blank:
        'Row {row} has the result “{result}”, but cell {cell} (column “{column}”) holds no evidence. Please add it.',
      absent:
        'Row {row} has the result “{result}”, while its evidence (cell {cell}) says “{text}”. Please add evidence if there is any, or correct the result.',
    },
  },
  'rate-without-numbers': {
    title: 'A rate without numerator and denominator',
    why: 'Only n and N let the province work out its own rate.',
    messages: {
      result:
        'Row {row} gives a rate, but neither result nor evidence (cell {cell}) gives its n and N. Please add them, for example 350/367 người.',
      evidence:
        'The evidence of row {row} (cell {cell}) says {rate}, but not of how many. Please add n/N, for example {count}/… {unit}.',
    },
  },
  'document-only-elsewhere': {
    title: 'A document found only in another row',
    why: 'A document of the type this row counts that is listed only elsewhere may have been left out of the count.',
    messages: {
      elsewhere:
        'Row {row} counts documents of type {types}, but cell {cell} does not list: {documents}. Please add them and correct the count, or give the reason for leaving them out.',
    },
  },
  'numbering-falls': {
    title: 'Document numbers against the order of dates',
    why: 'Within one type of one body, a later document bears a higher number.',
    messages: {
      falls:
        '“{document}” in row {row} (cell {cell}) is later but bears a lower number than “{other}” (row {otherRow}, cell {otherCell}). Please compare number and date with the original; if right, keep them and give the reason, for example numbering that began anew with a term.',
      'runs-ahead':
        '“{document}” in row {row} (cell {cell}) is earlier but bears a higher number than “{other}” (row {otherRow}, cell {otherCell}). Please compare number and date with the original; if right, keep them and give the reason, for example numbering that began anew with a term.',
    },
  },
};
