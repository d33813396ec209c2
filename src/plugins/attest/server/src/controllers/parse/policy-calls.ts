import { z } from 'zod';

import type { Facts } from '../../domain/facts';
import { storable } from './storable';

/** As large as both databases count. */
const number = z.int().min(1).max(2_147_483_647);

export const versionParams = z.object({ version: z.string().regex(/^[1-9]\d*$/).transform(Number).pipe(number) }); // prettier-ignore

/** The tables themselves are read by `parsePolicy`, which names rule and field. */
export const proposal = z.strictObject({
  routes: z.unknown().optional(),
  requirements: z.unknown().optional(),
  reason: z.string().max(5000).refine(storable, 'must not hold characters that cannot be stored').default(''),
  basedOn: number.nullable(),
});

const policy = z.unknown().optional();
const short = z.string().min(1).max(200);
const facts = z.record(short, z.array(short).max(1000)).transform((record): Facts => record);

/** Just one of the three ways to ask. */
export const simulation = z.union(
  [
    z.strictObject({ policy, facts }),
    z.strictObject({ policy, uid: short, documentId: short.refine(storable) }),
    z.strictObject({ policy: z.unknown().refine((given) => given !== undefined), recent: z.int().min(1).max(200) }),
  ],
  { error: 'give facts, or uid and documentId, or recent (1–200) together with policy' },
);
export type Simulation = z.output<typeof simulation>;
