/** Rules on the evidence, in the order of their codes (PL05nn). */
import type { Rule } from '../types';
import { announcedCount } from './announced-count';
import { countsOtherUnit } from './counts-other-unit';
import { dateImpossible } from './date-impossible';
import { dateInFuture } from './date-in-future';
import { dateOutsidePeriod } from './date-outside-period';
import { deniedByEvidence } from './denied-by-evidence';
import { documentOnlyElsewhere } from './document-only-elsewhere';
import { documentType } from './document-type';
import { evidenceMissing } from './evidence-missing';
import { itemNumbers } from './item-numbers';
import { listLengthOther } from './list-length';
import { namesMore } from './names-more';
import { numberingFalls } from './numbering-falls';
import { oneNumberTwoDates } from './one-number-two-dates';
import { partsAboveTotal } from './parts-above-total';
import { partsBelowTotal } from './parts-below-total';
import { placeUnknown } from './place-unknown';
import { rateWithoutNumbers } from './rate-without-numbers';
import { ratioCount } from './ratio-count';
import { ratioRate } from './ratio-rate';
import { sameDocumentTwice } from './same-document-twice';
import { sameLineTwice } from './same-line-twice';
import { statedTotalNotSum } from './stated-total-not-sum';
import { symbolMalformed } from './symbol-malformed';
import { timeOutsidePeriod } from './time-outside-period';
import { zeroAgainstEvidence } from './zero-against-evidence';

export const evidenceRules: readonly Rule[] = [
  listLengthOther,
  sameDocumentTwice,
  oneNumberTwoDates,
  partsAboveTotal,
  statedTotalNotSum,
  partsBelowTotal,
  ratioRate,
  ratioCount,
  documentType,
  symbolMalformed,
  dateImpossible,
  dateOutsidePeriod,
  dateInFuture,
  placeUnknown,
  evidenceMissing,
  rateWithoutNumbers,
  documentOnlyElsewhere,
  numberingFalls,
  deniedByEvidence,
  countsOtherUnit,
  namesMore,
  announcedCount,
  sameLineTwice,
  timeOutsidePeriod,
  zeroAgainstEvidence,
  itemNumbers,
];
