/** Rules that compare with what other communes sent, in the order of their codes (PL08nn). */
import type { Rule } from '../types';
import { outlierByHead } from './outlier-by-head';
import { sameEvidenceElsewhere } from './same-evidence-elsewhere';
import { sameReport } from './same-report';
import { sharedDocuments } from './shared-documents';

export const betweenCommunesRules: readonly Rule[] = [
  outlierByHead,
  sameReport,
  sameEvidenceElsewhere,
  sharedDocuments,
];
