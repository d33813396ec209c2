import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { acting, type Acting } from '../../access/acting-person';
import { clockOf } from '../../approvals/clock';
import type { Row } from '../../approvals/read-row';
import { dayIn } from '../../domain/stockholm-day';
import { removeUploads } from '../../panel-calls/uploads';
import type { ContactRight } from '../../shared/contacts';
import { eraseContact } from '../erase-contact';
import { exportContacts } from '../export-contacts';
import { importContacts, previewContacts, type Person } from '../import-contacts';
import { listContacts } from '../list-contacts';
import { ContactsRefused, refuse } from '../refused';
import { contactRights, mayReadAll, type ContactRights } from '../rights';
import { contactRowsIn } from '../rows/known-contacts';
import { subjectAccess } from '../subject-access';
import { tellContacts } from '../tell-contacts';
import { bodyOf, fault, givenIn, INPUT, parsed } from './input';
import { CONTACT_CALLS } from './paths';
import { contactRefusalAnswer } from './refusal-answer';

type Handler = (ctx: Context, person: Person) => Promise<unknown>;

/** Puts the calls about media contacts beside those of the admin panel, for people who may read contacts there. */
export function serveContacts(strapi: Core.Strapi): void {
  const at = ({ method, path }: (typeof CONTACT_CALLS)[keyof typeof CONTACT_CALLS], handler: Handler) => ({
    method,
    path,
    handler: (ctx: Context) => answer(ctx, handler),
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
  });
  const today = (): string => dayIn(clockOf(strapi)());

  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      at(CONTACT_CALLS.list, async ({ query }, { rights }) => {
        const { data, meta } = await listContacts(strapi, parsed(INPUT.list, query), today());
        return { data, meta: { ...meta, may: mayDo(rights) } };
      }),
      at(CONTACT_CALLS.preview, async (ctx, person) => {
        const { text } = parsed(INPUT.preview, bodyOf(ctx));
        return { data: await previewContacts(strapi, person, { given: await givenIn(ctx, text) }) };
      }),
      at(CONTACT_CALLS.import, async (ctx, person) => {
        const { text, source, seen } = parsed(INPUT.import, bodyOf(ctx));
        return { data: await importContacts(strapi, person, { given: await givenIn(ctx, text), source, seen }) };
      }),
      at(CONTACT_CALLS.export, async (ctx, person) => {
        ctx.attachment(`${person.language === 'sv' ? 'mediekontakter' : 'media-contacts'}-${today()}.csv`);
        ctx.type = 'text/csv; charset=utf-8';
        return exportContacts(strapi, person);
      }),
      at(CONTACT_CALLS.tell, async (ctx, { id, rights }) => {
        const { contacts, toldOn, how } = parsed(INPUT.tell, bodyOf(ctx));
        if (toldOn > today()) throw fault('toldOn', 'must not be in the future');
        const find = () => contactsIn(contacts, (row) => rights.may('update', { row, field: 'informedAt' }));
        return { data: { contacts: await tellContacts(strapi, find, { toldOn, how, person: id }) } };
      }),
      at(CONTACT_CALLS.access, async (ctx, { rights }) => {
        const contact = await contactIn(ctx, (row) => rights.may('read', { row }));
        ctx.attachment(`subject-access-${contact['documentId']}.json`);
        ctx.type = 'application/json; charset=utf-8';
        return JSON.stringify(await subjectAccess(strapi, contact), null, 2);
      }),
      at(CONTACT_CALLS.erase, async (ctx, { rights }) => {
        parsed(INPUT.nothing, bodyOf(ctx));
        return { data: await eraseContact(strapi, () => contactIn(ctx, (row) => rights.may('delete', { row }))) };
      }),
    ],
  } as never);

  async function answer(ctx: Context, handler: Handler): Promise<void> {
    // Names and addresses: nothing between here and the reader keeps them.
    ctx.set('Cache-Control', 'no-store');
    const who = acting(strapi);
    try {
      ctx.body = await handler(ctx, personIn(ctx, who));
    } catch (error) {
      if (!(error instanceof ContactsRefused)) throw error;
      Object.assign(ctx, contactRefusalAnswer(error.refusal, who.kind === 'person' ? who.language : 'en'));
    } finally {
      await removeUploads(ctx);
    }
  }

  function personIn(ctx: Context, who: Acting): Person {
    const rights = contactRights(strapi, ctx.state['userAbility']);
    const isExport = ctx.path === CONTACT_CALLS.export.path;
    if (who.kind !== 'person' || !(isExport ? rights.may('read') : mayReadAll(rights)))
      throw new errors.ForbiddenError();
    return { id: who.id, language: who.language, rights };
  }

  async function contactIn(ctx: Context, may: (row: Row) => boolean): Promise<Row> {
    const documentId = String(ctx['params'].documentId);
    if (!/^[a-z0-9]{1,64}$/.test(documentId)) return refuse({ code: 'no-such-contact', contacts: [] });
    const [row] = await contactsIn([documentId], may);
    return row ?? refuse({ code: 'no-such-contact', contacts: [] });
  }

  async function contactsIn(ids: readonly string[], may: (row: Row) => boolean): Promise<readonly Row[]> {
    const rows = await contactRowsIn(strapi, { documentId: { $in: [...new Set(ids)] } });
    const missing = ids.filter((id) => !rows.some(({ documentId }) => documentId === id));
    if (missing.length > 0) refuse({ code: 'no-such-contact', contacts: missing });
    if (!rows.every(may)) refuse({ code: 'may-not-write', type: 'media-contact' });
    return rows;
  }
}

function mayDo(rights: ContactRights): readonly ContactRight[] {
  const told = rights.may('update', { field: 'informedAt' });
  return [
    ...(rights.may('create') && rights.may('update') ? (['import'] as const) : []),
    ...(told ? (['tell'] as const) : []),
    ...(rights.may('delete') ? (['erase'] as const) : []),
  ];
}
