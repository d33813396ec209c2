import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { documentState, type DocumentState } from '../domain/document-state';
import type { RequestStatus } from '../domain/request-record';

interface StatusRow {
  readonly document: string;
  readonly status: RequestStatus;
}

/** Where documents stand, and which of them stand where: `documentState`, in SQL, for any number of them. */
export const documentStates = (strapi: Core.Strapi) => ({
  /** Two statements. */
  async of(uid: string, documentIds: readonly string[]): Promise<ReadonlyMap<string, DocumentState>> {
    return strapi.db.transaction(async ({ trx }) => {
      const table = tables(strapi, trx);
      const current: StatusRow[] = await currentRequests(table, uid)
        .whereIn('r.document', [...documentIds])
        .select('r.document', 'r.status');
      const live: { document: string }[] = await liveDocuments(table, uid).whereIn('e.document', [...documentIds]);
      const statuses = new Map(current.map(({ document, status }) => [document, status]));
      const isLive = new Set(live.map(({ document }) => document));
      return new Map(documentIds.map((id) => [id, documentState(statuses.get(id), isLive.has(id))]));
    });
  },

  /** A condition for rows of this type, which the database weighs in their own statement. */
  async having(uid: string, state: DocumentState): Promise<object> {
    // The transaction gives the means to write the statement; nothing is run in it.
    const { condition } = await strapi.db.transaction(async ({ trx }) => {
      const table = tables(strapi, trx);
      const underWay = () => currentRequests(table, uid).whereNot('r.status', 'live').select('r.document');
      switch (state) {
        case 'draft':
          return { condition: { $and: [{ $notIn: underWay() }, { $notIn: liveDocuments(table, uid) }] } };
        case 'live':
          return { condition: { $and: [{ $in: liveDocuments(table, uid) }, { $notIn: underWay() }] } };
        default:
          return { condition: { $and: [{ $in: currentRequests(table, uid).where('r.status', state).select('r.document') }] } }; // prettier-ignore
      }
    });
    return { $and: condition.$and.map((documentId) => ({ documentId })) };
  },
});

type Table = (name: string) => Knex.QueryBuilder;

function tables(strapi: Core.Strapi, trx: Knex.Transaction): Table {
  const schema = strapi.db.getSchemaName();
  return (name) => (schema ? trx.withSchema(schema).from(name) : trx.from(name));
}

const liveDocuments = (table: Table, uid: string): Knex.QueryBuilder =>
  table('attest_editions as e').where('e.uid', uid).whereNotNull('e.open_key').select('e.document');

/** Of each document the open request, or else the latest. */
const currentRequests = (table: Table, uid: string): Knex.QueryBuilder =>
  table('attest_requests as r')
    .where('r.uid', uid)
    .where((one) => void one.whereNotNull('r.open_key').orWhereNotExists(laterOrOpen(table)));

const laterOrOpen = (table: Table): Knex.QueryBuilder =>
  table('attest_requests as n')
    .whereRaw('n.uid = r.uid and n.document = r.document and (n.id > r.id or n.open_key is not null)')
    .select('n.id');
