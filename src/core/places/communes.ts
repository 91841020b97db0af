/**
 * The communes, checked. The pages are given the result: their build runs this module, so that no
 * page loads what checks it.
 */
import { z } from 'zod';
import data from './communes.json';
import type { Commune } from './types';

const communeSchema = z.strictObject({
  code: z.string().regex(/^\d{5}$/),
  name: z.string().min(1),
  fullName: z.string().min(1),
  kind: z.enum(['xã', 'phường', 'đặc khu']),
  formerProvince: z.string().min(1),
  population: z.int().positive(),
  mergedFrom: z.array(z.string().min(1)),
  aliases: z.array(z.string().min(1)),
});

/** The 124 communes of Lâm Đồng, sorted by code. `communes.json` says where they come from. */
export const communes: readonly Commune[] = z.array(communeSchema).parse(data.communes);
