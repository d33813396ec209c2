import type { Core } from '@strapi/strapi';

import { ownOrganisations } from '../domain/own-organisations';
import { isHeldOn, type Seat } from '../domain/seats';

interface Linked {
  readonly documentId: string;
  readonly partOf: { readonly documentId: string } | null;
  readonly partyOf: readonly { readonly documentId: string }[];
}
interface Office {
  readonly organisation: { readonly documentId: string } | null;
  readonly seats: readonly Pick<Seat, 'from' | 'to'>[];
}

/**
 * The organisations that a person may write for, by document id: those in which they have a seat, and what belongs together
 * with them.
 * @param day in Sweden, as `2026-03-01`
 */
export async function organisationsOf(strapi: Core.Strapi, person: number, day: string): Promise<ReadonlySet<string>> {
  const seated = await seatedIn(strapi, person, day);
  if (seated.length === 0) return new Set();
  const rows = (await strapi.db.query('api::organisation.organisation').findMany({
    select: ['documentId'],
    populate: { partOf: { select: ['documentId'] }, partyOf: { select: ['documentId'] } },
  })) as Linked[];
  const links = rows.map(({ documentId, partOf, partyOf }) => ({
    id: documentId,
    partOf: partOf?.documentId,
    partyOf: partyOf.map((federation) => federation.documentId),
  }));
  return ownOrganisations(seated, links);
}

async function seatedIn(strapi: Core.Strapi, person: number, day: string): Promise<readonly string[]> {
  const offices = (await strapi.db.query('api::office.office').findMany({
    where: { seats: { user: { id: person } } },
    populate: { organisation: { select: ['documentId'] }, seats: { where: { user: { id: person } } } },
  })) as Office[];
  return offices
    .filter(({ seats }) => seats.some((seat) => isHeldOn(seat, day)))
    .flatMap(({ organisation }) => organisation?.documentId ?? []);
}
