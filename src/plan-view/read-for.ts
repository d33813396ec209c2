import type { Core } from '@strapi/strapi';

import { readRows, type PlanRows } from './read-rows';
import { readable, type Readable } from './readable';
import { READS, type Part, type Read } from './what-is-read';

/** A plan with all around it: whole, and as one person may read it. */
export interface PlanRead {
  readonly read: PlanRows;
  readonly shown: PlanRows;
  readonly rights: Readonly<Record<Part, Readable>>;
  /** Types of which the person may read nothing. */
  readonly withheld: readonly string[];
}

/**
 * @param userAbility the person's abilities, as Strapi keeps them for a request
 * @param reads what is read of each type
 * @returns undefined for a plan that there is not, or that the person may not read
 */
export async function readFor(
  strapi: Core.Strapi,
  documentId: string,
  { userAbility, reads = READS }: { readonly userAbility: unknown; readonly reads?: Readonly<Record<Part, Read>> },
): Promise<PlanRead | undefined> {
  const parts = Object.keys(reads) as Part[];
  const rights = Object.fromEntries(
    parts.map((part) => [part, readable(strapi, userAbility, reads[part].uid, reads[part].fields)]),
  ) as Readonly<Record<Part, Readable>>;
  if (rights.plan.isWithheld) return undefined;
  const read = await readRows(strapi, documentId, reads);
  const [plan] = read ? rights.plan.of([read.plan]) : [];
  if (!read || !plan) return undefined;
  const around = Object.fromEntries(
    parts.flatMap((part) => (part === 'plan' ? [] : [[part, rights[part].of(read[part])]])),
  );
  return {
    read,
    shown: { ...around, plan, isLive: read.isLive } as unknown as PlanRows,
    rights,
    withheld: parts.flatMap((part) => (rights[part].isWithheld ? [reads[part].uid] : [])),
  };
}
