import type { Core } from '@strapi/strapi';

import { readRows, type PlanRows } from './read-rows';
import { readable, type Readable } from './readable';
import { READS, type Part, type Read } from './what-is-read';

export interface ReadableRows {
  readonly rights: Readonly<Record<Part, Readable>>;
  /** All there is, whoever may read it. */
  readonly read: PlanRows;
  /** What of it the person may read. */
  readonly shown: PlanRows;
  /** Types of which the person may read nothing. */
  readonly withheld: readonly string[];
}

interface Asked {
  readonly documentId: string;
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
}

/**
 * The draft of a plan with all rows around it, and what of them a person may read.
 * @returns undefined for a plan that there is not, or that the person may not read
 */
export async function readableRows(
  strapi: Core.Strapi,
  { documentId, userAbility }: Asked,
  reads: Readonly<Record<Part, Read>> = READS,
): Promise<ReadableRows | undefined> {
  const parts = Object.entries(reads) as [Part, Read][];
  const rights = Object.fromEntries(
    parts.map(([part, { uid, fields }]) => [part, readable(strapi, userAbility, uid, fields)]),
  ) as Readonly<Record<Part, Readable>>;
  if (rights.plan.isWithheld) return undefined;
  const read = await readRows(strapi, documentId, reads);
  const [plan] = read ? rights.plan.of([read.plan]) : [];
  if (!read || !plan) return undefined;
  const around = Object.fromEntries(
    parts.flatMap(([part]) => (part === 'plan' ? [] : [[part, rights[part].of(read[part])]])),
  );
  return {
    rights,
    read,
    shown: { ...around, plan, isLive: read.isLive } as unknown as PlanRows,
    withheld: parts.flatMap(([part, { uid }]) => (rights[part].isWithheld ? [uid] : [])),
  };
}
