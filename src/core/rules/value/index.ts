/** Rules on the value of a result, in the order of their codes (PL02nn). */
import type { Rule } from '../types';
import { countInRate } from './count-in-rate';
import { countNotWhole } from './count-not-whole';
import { figureApproximate } from './figure-approximate';
import { figureBounded } from './figure-bounded';
import { legacyEncoding } from './legacy-encoding';
import { localeDamage } from './locale-damage';
import { measureMissing } from './measure-missing';
import { negative } from './negative';
import { notANumber } from './not-a-number';
import { notYesOrNo } from './not-yes-or-no';
import { numberStyle } from './number-style';
import { perhapsFraction } from './perhaps-fraction';
import { rateInCount } from './rate-in-count';
import { rateOutOfRange } from './rate-out-of-range';
import { unitColumnChanged } from './unit-column-changed';
import { unitNeeded } from './unit-needed';
import { unitOther } from './unit-other';
import { valueMissing } from './value-missing';
import { wordsIgnored } from './words-ignored';

export const valueRules: readonly Rule[] = [
  valueMissing,
  notANumber,
  rateInCount,
  countInRate,
  rateOutOfRange,
  localeDamage,
  countNotWhole,
  negative,
  figureApproximate,
  figureBounded,
  unitOther,
  unitNeeded,
  measureMissing,
  numberStyle,
  perhapsFraction,
  notYesOrNo,
  legacyEncoding,
  wordsIgnored,
  unitColumnChanged,
];
