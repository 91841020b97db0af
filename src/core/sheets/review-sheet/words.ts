/** The words a review sheet needs; made outside the core, in the language asked for. */
import type { Refusal } from '../../merge/types';
import type { Finding, FindingData, Suggestion } from '../../rules/types';

export type ReviewWord =
  | 'heading'
  | 'no-period'
  | 'commune'
  | 'commune-not-known'
  | 'of-province'
  | 'form'
  | 'file'
  | 'date'
  | 'date-and-person'
  | 'counts'
  | 'nothing'
  | 'mend'
  | 'mend-and-explain'
  | 'explain'
  | 'in-order'
  | 'in-order-as-judged'
  | 'section-errors'
  | 'section-warnings'
  | 'section-notes'
  | 'section-accepted'
  | 'section-voided'
  | 'section-unjudged'
  | 'head-number'
  | 'head-row'
  | 'head-cell'
  | 'head-finding'
  | 'head-mend'
  | 'head-rule'
  | 'head-reply'
  | 'reply-xã'
  | 'reply-phường'
  | 'reply-đặc khu'
  | 'reply-unit'
  | 'whole'
  | 'accepted'
  | 'voided'
  | 'voided-value'
  | 'voided-changed'
  | 'voided-mended'
  | 'voided-is-error'
  | 'sign-commune'
  | 'sign-reviewer'
  | 'sign-note'
  | 'list-title'
  | 'list-date'
  | 'list-commune'
  | 'list-period'
  | 'list-file'
  | 'list-sheet'
  | 'list-errors'
  | 'list-warnings'
  | 'list-notes'
  | 'list-accepted'
  | 'list-voided'
  | 'list-unjudged'
  | 'list-review'
  | 'list-remark'
  | 'refused';

export interface ReviewSheetWords {
  text(id: ReviewWord, data?: FindingData): string;
  finding(finding: Finding): string;
  suggestion(finding: Finding, suggestion: Suggestion): string;
  /** How what the rule found is mended; blank for a rule that does not say. */
  mend(finding: Finding): string;
  /** What a rule is about, by its code; the code itself for a rule there is no more. */
  ruleTitle(code: string): string;
  refusal(refusal: Refusal): string;
}
