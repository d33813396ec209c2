import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, type Language } from '../access/acting-person';
import { MANAGE_OFFICES } from '../access/rights';
import { AUTHORITY, changedAuthority, type Authoritative, type Bearing } from '../domain/authority';
import type { Call, OnCall } from './middleware';

const WRITES = ['create', 'update', 'clone', 'delete'];

/** A change of authority that was allowed. */
export interface AuthorityChange {
  readonly uid: Authoritative;
  readonly documentId: string;
  readonly fields: readonly string[];
  readonly before: Bearing;
  readonly after: Bearing;
}

/**
 * Lets nobody give themselves a say: seats and the other fields that carry authority change only with their own right,
 * whatever else a role may edit. Compares the stored state before and after within one transaction, so it holds for
 * every form a save may take. Removal always takes the right: other offices may report to the one removed.
 */
export const guardAuthority = (strapi: Core.Strapi, onChange: (change: AuthorityChange) => Promise<void>): OnCall => {
  return async (call, next) => {
    const { uid } = call;
    if (!isAuthoritative(uid) || !WRITES.includes(call.action)) return next();
    const who = acting(strapi);
    const isEntitled = who.kind === 'server' || (who.kind === 'person' && who.may(MANAGE_OFFICES));
    const language = who.kind === 'person' ? who.language : 'en';
    if (call.action === 'delete' && !isEntitled) throw refusal([], language);
    return strapi.db.transaction(async () => {
      const before = call.action === 'clone' ? undefined : await bearing(uid, call.params.documentId);
      const result = await next();
      const documentId = idAfter(call, result);
      const after = await bearing(uid, documentId);
      const fields = changedAuthority(uid, before, after);
      if (fields.length > 0 && !isEntitled) throw refusal(fields, language);
      if (fields.length > 0 && documentId) await onChange({ uid, documentId, fields, before, after });
      return result;
    });
  };

  async function bearing(uid: Authoritative, documentId: string | undefined): Promise<Bearing> {
    if (!documentId) return undefined;
    const row = await strapi.db.query(uid).findOne({ where: { documentId }, populate: POPULATE[uid] });
    return row ? plain(row) : undefined;
  }
};

const POPULATE = {
  'api::office.office': {
    seats: { populate: { user: { select: ['id'] } } },
    reportsTo: { select: ['documentId'] },
    appointedBy: { select: ['documentId'] },
    organisation: { select: ['documentId'] },
  },
  'api::organisation.organisation': {
    registrar: { select: ['documentId'] },
    partOf: { select: ['documentId'] },
    partyOf: { select: ['documentId'] },
  },
} as const satisfies Record<Authoritative, unknown>;

interface Seat {
  user?: { id: number } | null;
  from?: string | null;
  to?: string | null;
  acting?: boolean | null;
}

/** Row ids and order apart, what the row says of authority. */
function plain(row: Record<string, unknown>): Bearing {
  const entries = Object.entries(row).map(([field, value]) => {
    if (field === 'seats') return [field, (value as Seat[]).map(seatText).sort()];
    return [field, Array.isArray(value) ? value.map(idOf).sort() : idOf(value)];
  });
  return Object.fromEntries(entries) as Bearing;
}

/** A row is its document, anything else itself. */
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'documentId' in value ? value.documentId : value;

const seatText = ({ user, from, to, acting: isActing }: Seat): string =>
  [user?.id ?? 'nobody', from ?? '', to ?? '', isActing === true].join('|');

function idAfter({ action, params }: Call, result: unknown): string | undefined {
  if (action === 'update' || action === 'delete') return params.documentId;
  return (result as { documentId?: string } | null)?.documentId;
}

function isAuthoritative(uid: string): uid is Authoritative {
  return uid in AUTHORITY;
}

/** As the panel names the fields; a test holds the two together. */
export const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    seats: 'Platser',
    routingEmail: 'Adress för godkännanden',
    reportsTo: 'Rapporterar till',
    appointedBy: 'Utses av',
    spokesperson: 'Talesperson',
    registrar: 'Registrator',
    kind: 'Typ',
    organisation: 'Organisation',
    name: 'Namn',
    speaksOn: 'Uttalar sig om',
    slug: 'Webbadress',
    partOf: 'Del av',
    partyOf: 'Part i',
  },
  en: {
    seats: 'Seats',
    routingEmail: 'Address for approvals',
    reportsTo: 'Reports to',
    appointedBy: 'Appointed by',
    spokesperson: 'Spokesperson',
    registrar: 'Registrar',
    kind: 'Kind',
    organisation: 'Organisation',
    name: 'Name',
    speaksOn: 'Speaks on',
    slug: 'Web address',
    partOf: 'Part of',
    partyOf: 'Party of',
  },
};

/** No fields means the whole: removing an office or organisation takes away what others draw from it. */
function refusal(fields: readonly string[], language: Language): Error {
  const names = fields.map((field) => LABELS[language][field] ?? field).join(', ');
  const message =
    language === 'sv'
      ? `Du får inte ${names ? `ändra ${names}` : 'ta bort detta'}: det kräver rätten att hantera funktioner. Be en administratör. Inget sparades.`
      : `You may not ${names ? `change ${names}` : 'remove this'}: that takes the right to manage offices. Ask an administrator. Nothing was saved.`;
  return new errors.PolicyError(message, { code: 'authority-needs-right', fields, right: MANAGE_OFFICES });
}
