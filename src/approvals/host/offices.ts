import type { Core } from '@strapi/strapi';
import type { Group, Member } from 'strapi-plugin-attest/strapi-server';

import { actingFor, isHeldOn, type Sitting } from '../../domain/seats';
import { dayIn } from '../../domain/stockholm-day';

interface UserRow {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  readonly isActive: boolean | null;
  readonly blocked: boolean | null;
  readonly createdAt: string;
}
interface SeatRow {
  readonly user: UserRow | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly placedAt: string | null;
  readonly placedBy: number | null;
}
interface SeatsRow {
  readonly documentId: string;
  readonly kind: string;
  readonly reportsTo: { readonly documentId: string } | null;
  readonly seats: readonly SeatRow[];
}
interface OfficeRow extends SeatsRow {
  readonly name: string;
  readonly organisation: { readonly name: string } | null;
}

const USER = { select: ['id', 'firstname', 'lastname', 'email', 'isActive', 'blocked', 'createdAt'] };
/** What says who sits where; every inbox asks for it, so it reads no more than that. */
const SEATS = {
  select: ['documentId', 'kind'],
  populate: { reportsTo: { select: ['documentId'] }, seats: { populate: { user: USER } } },
};
const OFFICE = {
  select: [...SEATS.select, 'name'],
  populate: { ...SEATS.populate, organisation: { select: ['name'] } },
};

/** Offices as the groups of the plugin. A seat counts on its days, both included, in Europe/Stockholm. */
export const officesOf = (strapi: Core.Strapi) => {
  return {
    /** Every office, with how many act for it at that time. */
    async groups(at: Date): Promise<readonly Group[]> {
      const rows = await allOffices<OfficeRow>(OFFICE);
      const sittings = await sittingsOn(dayIn(at), rows);
      return rows.map(({ documentId, name, organisation, reportsTo }): Group => {
        const memberCount = actingFor(documentId, sittings).length;
        return {
          id: documentId,
          name: organisation ? `${name} · ${organisation.name}` : name,
          shortName: name,
          hasMembers: memberCount > 0,
          memberCount,
          ...(reportsTo && { reportsTo: reportsTo.documentId }),
        };
      });
    },

    /** Where an office is written to that decides without an account. */
    async addressOf(group: string): Promise<string | undefined> {
      const where = { documentId: group };
      const row = await strapi.db.query('api::office.office').findOne({ where, select: ['routingEmail'] });
      return row?.routingEmail || undefined;
    },

    async members(group: string, at: Date): Promise<readonly Member[]> {
      return actingFor(group, await sittingsOn(dayIn(at), await allOffices<SeatsRow>(SEATS)));
    },

    async groupsOf(person: number, at: Date): Promise<readonly string[]> {
      const sittings = await sittingsOn(dayIn(at), await allOffices<SeatsRow>(SEATS), person);
      const isMember = (id: string) => actingFor(id, sittings).some((holder) => holder.person === person);
      return [...sittings.keys()].filter(isMember);
    },
  };

  /** All of them, as a vacancy anywhere is filled from above. */
  async function allOffices<Row>(read: object): Promise<readonly Row[]> {
    return strapi.db.query('api::office.office').findMany({ ...read, orderBy: { id: 'asc' } });
  }

  /** @param only of the offices that mean everyone, look for this person alone */
  async function sittingsOn(
    day: string,
    rows: readonly SeatsRow[],
    only?: number,
  ): Promise<ReadonlyMap<string, Sitting<Member>>> {
    const everyone = rows.some(({ kind }) => kind === 'everyone') ? await activePeople(only) : [];
    const entries = rows.map(({ documentId, kind, seats, reportsTo }): [string, Sitting<Member>] => {
      const holders = kind === 'everyone' ? everyone : holdersOn(day, seats);
      return [documentId, { id: documentId, holders, reportsTo: reportsTo?.documentId }];
    });
    return new Map(entries);
  }

  async function activePeople(only: number | undefined): Promise<readonly Member[]> {
    const where = only === undefined ? {} : { id: only };
    const rows: readonly UserRow[] = await strapi.db
      .query('admin::user')
      .findMany({ ...USER, where, orderBy: { id: 'asc' } });
    return rows.filter(isActive).map((user) => ({ ...person(user), placedAt: user.createdAt, placedBy: null }));
  }
};

/** One for each person: of two seats the one held longest speaks for both. */
function holdersOn(day: string, seats: readonly SeatRow[]): readonly Member[] {
  const holders = new Map<number, Member>();
  for (const { user, placedAt, placedBy, ...days } of seats) {
    if (!user || !isActive(user) || !isHeldOn(days, day)) continue;
    const known = holders.get(user.id);
    const isEarlier = !known || (known.placedAt !== undefined && (placedAt ?? '') < known.placedAt);
    if (isEarlier) holders.set(user.id, { ...person(user), ...(placedAt && { placedAt, placedBy }) });
  }
  return [...holders.values()];
}

function isActive({ isActive, blocked }: UserRow): boolean {
  return isActive === true && blocked !== true;
}

function person({ id, firstname, lastname, email }: UserRow): Member {
  return { person: id, name: [firstname, lastname].filter(Boolean).join(' ') || email, email };
}
