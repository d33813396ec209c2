import type { Core } from '@strapi/strapi';

import type { Row } from '../approvals/read-row';
import { readRows, type PlanRows } from './read-rows';
import { readable, type Readable } from './readable';
import type { Part, Reads } from './what-is-read';

/** A plan with what is asked for around it: whole, and as one person may read it. */
export interface PlanRead<P extends Part> {
  readonly read: PlanRows<P>;
  readonly shown: PlanRows<P>;
  readonly rights: Readonly<Record<P | 'plan', Readable>>;
  /** Types that are asked for, and of which the person may read nothing. */
  readonly withheld: readonly string[];
}

interface Asked<P extends Part> {
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
  readonly reads: Reads<P>;
}

/** @returns undefined for a plan that there is not, or that the person may not read */
export async function readFor<P extends Part>(
  strapi: Core.Strapi,
  documentId: string,
  { userAbility, reads }: Asked<P>,
): Promise<PlanRead<P> | undefined> {
  const parts = Object.keys(reads) as (P | 'plan')[];
  const rights = Object.fromEntries(
    parts.map((part) => [part, readable(strapi, userAbility, reads[part].uid, reads[part].fields)]),
  ) as PlanRead<P>['rights'];
  if (rights.plan.isWithheld) return undefined;
  const read = await readRows(strapi, documentId, reads);
  const [plan] = read ? rights.plan.of([read.plan]) : [];
  if (!read || !plan) return undefined;
  const rowsOf = read as unknown as Readonly<Record<P, readonly Row[]>>;
  const around = Object.fromEntries(
    parts.flatMap((part) => (part === 'plan' ? [] : [[part, rights[part].of(rowsOf[part as P])]])),
  );
  return {
    read,
    shown: { ...around, plan, isLive: read.isLive } as unknown as PlanRows<P>,
    rights,
    withheld: parts.flatMap((part) => (rights[part].isWithheld ? [reads[part].uid] : [])),
  };
}
