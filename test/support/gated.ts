import type { ActsService } from 'strapi-plugin-attest/strapi-server';

import type { Account, Application } from './application';
import { approvalsOf, MESSAGE } from './approvals';
import { tablesOf } from './offices';
import type { Row } from './row';
import { PLAN } from './ways-to-publish';

/** Messages that a person must approve before a website gets them, one for each try. */
export const gatedOf = (application: () => Application) => {
  const { query, message, isLive, liveEdition } = approvalsOf(application);
  const { userId } = tablesOf(application);
  const acts = (): ActsService => application().strapi.plugin('attest').service('acts');
  const person = async (account: Account) => ({ id: await userId(account), name: account, email: `${account}@example.org` }); // prettier-ignore
  const requestOf = (documentId: string): Promise<Row> =>
    query('plugin::attest.request').findOne({
      where: { document: documentId },
      orderBy: { id: 'desc' },
    }) as Promise<Row>;
  let number = 0;

  const gated = {
    acts,
    person,
    requestOf,

    /** A new minutes of a board: approved by its head, published by anyone, for the website. */
    async fresh(data: object = {}): Promise<string> {
      const documentId = await message('Protokoll från styrelsens möte');
      const headline = `Protokoll nummer ${++number}`;
      const made = await application()
        .strapi.documents(MESSAGE)
        .clone({ documentId, data: { headline, ...data } as never });
      return made!.documentId as string;
    },

    /** A new plan: adopted by the board that it names. */
    async freshPlan(): Promise<string> {
      const where = { title: { $startsWith: 'Kommunikationsplan för Höglandet' }, publishedAt: null };
      const { documentId } = (await query(PLAN).findOne({ where })) as Row;
      const data = { title: `Plan nummer ${++number}` } as never;
      return (await application().strapi.documents(PLAN).clone({ documentId, data }))!.documentId as string;
    },

    async submitted(documentId: string, uid: string = MESSAGE): Promise<Row> {
      await acts().submit({ uid, documentId }, await person('editor'));
      return requestOf(documentId);
    },

    async decided(documentId: string, by: Account = 'head'): Promise<string> {
      const { key, fingerprint } = await requestOf(documentId);
      await acts().decide(key, { verdict: 'approve', fingerprint, step: 0 }, await person(by));
      return documentId;
    },

    async approved(documentId?: string): Promise<string> {
      const id = documentId ?? (await gated.fresh());
      await gated.submitted(id);
      return gated.decided(id);
    },

    async adopted(): Promise<string> {
      const id = await gated.freshPlan();
      await gated.submitted(id, PLAN);
      return gated.decided(id, 'chair');
    },

    async live(documentId?: string): Promise<string> {
      const id = await gated.approved(documentId);
      await acts().publish({ uid: MESSAGE, documentId: id }, await person('editor'));
      return id;
    },

    takeDown: async (documentId: string): Promise<void> =>
      acts().unpublish({ uid: MESSAGE, documentId }, 'Fel datum.', await person('communicator')),

    row: (documentId: string, version: 'draft' | 'live' = 'draft'): Promise<Row> =>
      query(MESSAGE).findOne({
        where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
      }) as Promise<Row>,

    /** Another text, written past everything that looks at drafts. */
    edited: (documentId: string, data: object = { preamble: 'Något helt annat.' }) =>
      query(MESSAGE).updateMany({ where: { documentId, publishedAt: null }, data: data as never }),

    /** What a website gets of it. */
    async served(documentId: string): Promise<Row | null> {
      const { slug } = await gated.row(documentId);
      const { status, body } = await application().http.get(`/api/messages/${slug}`);
      return status === 200 ? body.data : null;
    },

    /** Where it stands: its live row, its edition, and what is served of it. */
    async standing(documentId: string) {
      return {
        live: await isLive(documentId),
        edition: (await liveEdition(documentId))?.['key'] ?? null,
        served: (await gated.served(documentId))?.['headline'] ?? null,
      };
    },

    /** Everything of all messages that is live or served, to see that nothing of it moved. */
    async allLive() {
      const rows = await query(MESSAGE).findMany({ where: { publishedAt: { $notNull: true } }, orderBy: { documentId: 'asc' } }); // prettier-ignore
      return {
        rows: rows.map(({ documentId, headline }) => [documentId, headline]),
        editions: await query('plugin::attest.edition').count(),
        served: (await application().http.get('/api/messages?pagination[pageSize]=100').expect(200)).body.data,
      };
    },
  };
  return gated;
};

export const NOTHING = { live: false, edition: null, served: null };
