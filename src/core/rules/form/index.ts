/** Rules on the form itself, in the order of their codes (PL01nn). */
import type { Rule } from '../types';
import { columnExtra } from './column-extra';
import { columnMissing } from './column-missing';
import { columnOutOfOrder } from './column-out-of-order';
import { columnRenamed } from './column-renamed';
import { communeContradiction } from './commune-contradiction';
import { communeMissing } from './commune-missing';
import { communesSeveral } from './communes-several';
import { numberChanged } from './number-changed';
import { periodContradiction } from './period-contradiction';
import { periodMissing } from './period-missing';
import { periodsSeveral } from './periods-several';
import { reportBeforePeriod } from './report-before-period';
import { reportNumberMissing } from './report-number-missing';
import { reportSymbolMalformed } from './report-symbol-malformed';
import { reportSymbolType } from './report-symbol-type';
import { resultInOtherColumn } from './result-in-other-column';
import { rowMissing } from './row-missing';
import { rowOutOfOrder } from './row-out-of-order';
import { rowTwice } from './row-twice';
import { rowUnknown } from './row-unknown';
import { templateVersion } from './template-version';
import { wordingChanged } from './wording-changed';

export const formRules: readonly Rule[] = [
  rowMissing,
  rowUnknown,
  rowOutOfOrder,
  wordingChanged,
  numberChanged,
  columnMissing,
  columnExtra,
  resultInOtherColumn,
  rowTwice,
  communeMissing,
  communeContradiction,
  communesSeveral,
  periodMissing,
  periodContradiction,
  reportNumberMissing,
  reportSymbolMalformed,
  templateVersion,
  columnRenamed,
  columnOutOfOrder,
  periodsSeveral,
  reportBeforePeriod,
  reportSymbolType,
];
