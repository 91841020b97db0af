/**
 * The limits that rules hold figures against. Each has a default; a form overrides what the province
 * wants otherwise, so that tuning a rule is a change of data.
 */
import { z } from 'zod';

const positive = z.number().positive();

export const thresholdsSchema = z.strictObject({
  /** People in one class or session, on average. */
  mostPeopleAClass: positive.default(1000),
  /**
   * A population that nobody confirmed may be off by so much of itself: what is beyond it by no more
   * is a warning, not an error (family 3).
   */
  unconfirmedMargin: z.number().min(0).default(0.1),
  /**
   * A figure that stands in two rows is worth a word from here up: small counts coincide (family 6).
   */
  leastSameFigure: positive.default(50),
  /** A figure this many times the one of the previous period is worth a word (family 7). */
  jumpFactor: positive.default(5),
  /** Only where the figure grew by at least so much: 2 classes to 11 are no jump. */
  leastJump: positive.default(100),
  /** A rate that is only a part of the one before fell by at least so many points (family 7). */
  leastRateFall: positive.default(50),
  /**
   * Modified z-score beyond which a figure is an outlier by head (family 8); 3.5 after Iglewicz and
   * Hoaglin, 1993, as the WHO's data quality review takes it.
   */
  outlierScore: positive.default(3.5),
  /**
   * Only where the figure is off what others' would give by at least so much, in its unit or in points:
   * 3 classes where others hold none are no outlier.
   */
  leastOutlier: positive.default(20),
  /** Communes that must have given a figure before any of them can be an outlier. */
  fewestPeers: z.int().min(10).default(10),
  /** Documents two communes must share before one of them is asked (family 8). */
  fewestSharedDocuments: z.int().min(1).default(3),
});

export type Thresholds = z.infer<typeof thresholdsSchema>;
