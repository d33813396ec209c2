import type { ActsService, ClockService, OutboxService } from 'strapi-plugin-attest/strapi-server';
import type { Response } from 'supertest';

import type { Account, Application } from './application';
import { tablesOf } from './offices';
import type { Row } from './row';

export const MESSAGE = 'api::message.message';

/** What people do with messages over HTTP, and what came of it. */
export const approvalsOf = (application: () => Application) => {
  const query = (uid: string) => application().strapi.db.query(uid as typeof MESSAGE);
  const outbox = (): OutboxService => application().strapi.plugin('attest').service('outbox');

  async function asked(account: Account, path: string, body: object, status: number): Promise<Row> {
    const response: Response = await (await application().as(account)).post(`/attest${path}`, body);
    if (response.status !== status) {
      throw new Error(
        `POST ${path} as ${account}: ${response.status}, not ${status}: ${JSON.stringify(response.body)}`,
      );
    }
    return response.body.error ?? response.body.data;
  }
  async function subject(documentId: string, account: Account = 'communicator', uid = MESSAGE): Promise<Row> {
    const { body } = await (await application().as(account)).get(`/attest/subjects/${uid}/${documentId}`).expect(200);
    return body.data;
  }

  async function answer(account: Account, path: string, status = 200): Promise<Row> {
    return (await (await application().as(account)).get(`/attest${path}`).expect(status)).body;
  }
  const clock = (): ClockService => application().strapi.plugin('attest').service('clock');

  return {
    answer,
    /** What time it is for the plugin, until the next call. */
    itIs: (now: string): void => clock().use(() => new Date(now)),
    /**
     * Nothing of the outbox is carried out but when a test says so, and everybody sat where they sit on any day: the
     * example's seats are as old as the test's database.
     */
    async onOurClock(): Promise<void> {
      application().strapi.config.set('plugin::attest.outbox.pollEvery', 0);
      await query('office.seat').updateMany({ data: { placedAt: null } });
    },
    /** What is due by then is carried out. */
    async at(now: string): Promise<void> {
      clock().use(() => new Date(now));
      await outbox().drain();
    },
    request: async (account: Account, id: unknown): Promise<Row> => (await answer(account, `/requests/${id}`))['data'],
    /** Ids in one view of a person's inbox. */
    async inbox(account: Account, view: string): Promise<readonly unknown[]> {
      return (await answer(account, `/requests?view=${view}&pageSize=100`))['data'].map(({ id }: Row) => id);
    },
    /** What a person has been told of a request, in order. */
    async told(account: Account, request: unknown): Promise<readonly string[]> {
      await outbox().drain();
      const person = await tablesOf(application).userId(account);
      const rows = await query('plugin::attest.notice').findMany({
        where: { person, request },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ kind }: Row) => kind);
    },
    /** A new draft that says the same as a message of the example data, written by this person and the seed. */
    async draftLike(account: Account, headline: string, data: object = {}): Promise<string> {
      const source = await query(MESSAGE).findOne({ where: { headline: { $startsWith: headline }, publishedAt: null }, orderBy: { id: 'asc' } }); // prettier-ignore
      const url = `/content-manager/collection-types/${MESSAGE}/clone/${source?.documentId}`;
      const { body, status } = await (await application().as(account)).post(url, data);
      if (status !== 200) throw new Error(`Clone as ${account}: ${status} ${body.error?.message}`);
      return body.data.documentId;
    },
    /** The same policy with one route's outcome changed, proposed by one and activated by another. */
    async whenTheRuleIs(route: string, outcome: object): Promise<void> {
      const active = (await answer('communicator', '/policies/active'))['data'];
      const routes = active.routes.map((one: Row) => (one['id'] === route ? { ...one, outcome } : one));
      const body = { routes, requirements: active.requirements, reason: 'Prövas', basedOn: active.version };
      const { version } = await asked('communicator', '/policies', body, 201);
      await asked('head', `/policies/${version}/activate`, {}, 200);
    },
    query,
    outbox,
    asked,
    subject,
    acts: (): ActsService => application().strapi.plugin('attest').service('acts'),
    /** A message of the example data, by its headline. */
    async message(headline: string): Promise<string> {
      return (await query(MESSAGE).findOne({ where: { headline: { $startsWith: headline }, publishedAt: null } }))
        ?.documentId as string;
    },
    submit: (account: Account, documentId: string, status = 201, uid = MESSAGE): Promise<Row> =>
      asked(account, '/requests', { uid, documentId }, status),
    async decide(account: Account, id: string, body: object = {}, status = 200): Promise<Row> {
      const { strapi } = application();
      const { fingerprint, step } = await strapi.db.query('plugin::attest.request' as typeof MESSAGE).findOne({ where: { key: id } }) as Row; // prettier-ignore
      return asked(account, `/requests/${id}/decisions`, { verdict: 'approve', fingerprint, step: step ?? 0, ...body }, status); // prettier-ignore
    },
    publish: (account: Account, documentId: string, status = 200, uid = MESSAGE): Promise<Row> =>
      asked(account, '/publications', { uid, documentId }, status),
    unpublish: (account: Account, documentId: string, reason: string, status = 200): Promise<Row> =>
      asked(account, '/unpublications', { uid: MESSAGE, documentId, reason }, status),
    /** Saves fields in the admin panel. */
    async edit(account: Account, documentId: string, data: object, status = 200): Promise<Response> {
      const url = `/content-manager/collection-types/${MESSAGE}/${documentId}`;
      const { body } = await (await application().as(account)).get(url);
      const response = await (await application().as(account)).put(url, { ...plain(body.data), ...data });
      if (response.status !== status) throw new Error(`PUT as ${account}: ${response.status} ${JSON.stringify(response.body)}`); // prettier-ignore
      return response;
    },
    /** Presses Publish in the admin panel. */
    async pressPublish(account: Account, documentId: string): Promise<Response> {
      const url = `/content-manager/collection-types/${MESSAGE}/${documentId}`;
      const { body } = await (await application().as(account)).get(url);
      return (await application().as(account)).post(`${url}/actions/publish`, plain(body.data));
    },
    isLive: async (documentId: string, uid = MESSAGE): Promise<boolean> =>
      (await query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0,
    liveEdition: (documentId: string, uid = MESSAGE) =>
      query('plugin::attest.edition').findOne({ where: { openKey: `${uid} ${documentId}` } }) as Promise<Row | null>,
    /** What a website gets. */
    publicly: (slug: string) => application().http.get(`/api/messages/${slug}`),
    async logged(documentId: string): Promise<readonly string[]> {
      const rows = await query('plugin::attest.log-entry').findMany({ where: { subjectDocument: documentId }, orderBy: { seq: 'asc' } }); // prettier-ignore
      return rows.map(({ kind }: Row) => kind);
    },
  };
};

/** As the panel sends a form back: relations are sent as changes, so those left alone are left out. */
function plain(data: Row): Row {
  const kept = [
    'headline',
    'preamble',
    'body',
    'kind',
    'placement',
    'compiledBy',
    'officeTemplate',
    'facts',
    'language',
  ];
  return Object.fromEntries(Object.entries(data).filter(([name]) => kept.includes(name)));
}
