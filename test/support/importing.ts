import type { Response } from 'supertest';

import { oneRowEach } from '../unit/plan-import/fixtures/hoglandet-files';
import type { Account, Application } from './application';
import type { Row } from './row';

type Call = 'previews' | 'imports';
const WRITTEN = ['plan', 'goal', 'audience', 'channel', 'key-message', 'office', 'organisation', 'activity', 'reach', 'follow-up', 'plan-source']; // prettier-ignore

export interface Sent {
  /** Otherwise Höglandet's plan as Word keeps it. */
  readonly file?: Buffer;
  readonly name?: string;
  /** Without an organisation it is for Höglandet's federation. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Importing plans over HTTP, as the panel does it. */
export function importsOf(application: () => Application) {
  const table = (type: string) => application().strapi.db.query(`api::${type}.${type}` as 'api::plan.plan');
  const idOf = async (type: string, where: object): Promise<string> =>
    (await table(type).findOne({ where }))?.documentId as string;

  async function sent(account: Account, call: Call, given: Sent = {}): Promise<Response> {
    const { file = await oneRowEach(), name = 'plan.docx', fields = {} } = given;
    const organisation = await idOf('organisation', { name: 'Höglandets samordningsförbund' });
    let form = (await application().as(account)).form(`/plan-import/${call}`).attach('file', file, name);
    for (const [field, value] of Object.entries({ organisation, ...fields }))
      if (value !== undefined) form = form.field(field, typeof value === 'string' ? value : JSON.stringify(value));
    return form;
  }

  return {
    table,
    idOf,
    sent,
    async asked(account: Account, call: Call, given: Sent, status: number): Promise<Row> {
      const { status: answered, body } = await sent(account, call, given);
      if (answered !== status) throw new Error(`${call}: ${answered} ${JSON.stringify(body).slice(0, 2000)}`);
      return body.error ?? body.data;
    },
    /** How many rows there are of everything that an import may write. */
    counts: () => Promise.all(WRITTEN.map(async (type) => [type, await table(type).count()])),
    /** The plan that the example data has of Höglandet. */
    ofHoglandet: () => idOf('plan', { title: { $startsWith: 'Kommunikationsplan för Höglandet' }, publishedAt: null }),
  };
}
