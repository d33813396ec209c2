import type { Response } from 'supertest';

import type { Application } from './application';
import { MESSAGE } from './approvals';
import type { Row } from './row';
import { byJob } from './scheduled';
import { tokensOf } from './tokens';

export const PLAN = 'api::plan.plan';
const cm = (uid: string): string => `/content-manager/collection-types/${uid}`;
type Way = (documentId: string) => Promise<unknown>;
type NewWay = (values: Row) => Promise<unknown>;

/** What came of a way: done, or a no with its code and sentence. */
export interface Answer {
  readonly done: boolean;
  readonly code?: string;
  readonly message?: string;
}

export async function answerOf(work: Promise<unknown>): Promise<Answer> {
  try {
    const result = await work;
    const { status, body } = (result ?? {}) as Partial<Response>;
    if (status === undefined || status < 400) return { done: true };
    return { done: false, code: body?.error?.details?.code, message: body?.error?.message };
  } catch (error) {
    const { details, message } = error as { details?: { code?: string }; message: string };
    return { done: false, message, ...(details?.code && { code: details.code }) };
  }
}

/** Every way in which a draft that is there can be told to go live, with `server.mcp.enabled`. */
export const waysToPublish = (application: () => Application, uid: string = MESSAGE): Readonly<Record<string, Way>> => {
  const CM = cm(uid);
  const documents = () => application().strapi.documents(uid as typeof MESSAGE);
  const admin = () => application().as('admin');
  const { withToken, callTool } = tokensOf(application);
  const form = async (documentId: string) => {
    const { headline, title, kind } = (await documents().findOne({ documentId })) as Row;
    return uid === MESSAGE ? { headline, kind } : { title, kind };
  };
  return {
    'the document service': (documentId) => documents().publish({ documentId }),
    'the document service, for every language': (documentId) => documents().publish({ documentId, locale: '*' }),
    'the document service, for some languages': (documentId) =>
      documents().publish({ documentId, locale: ['sv', 'en'] as never }),
    'the document service, for one language': (documentId) => documents().publish({ documentId, locale: 'en' }),
    'an update as published': (documentId) => documents().update({ documentId, status: 'published', data: {} }),
    'an update as published, for one language': (documentId) =>
      documents().update({ documentId, status: 'published', locale: 'en', data: {} }),
    'the button': async (documentId) =>
      (await admin()).post(`${CM}/${documentId}/actions/publish`, await form(documentId)),
    'the button, for every language': async (documentId) =>
      (await admin()).post(`${CM}/${documentId}/actions/publish?locale=*`, await form(documentId)),
    'the button for many': async (documentId) =>
      (await admin()).post(`${CM}/actions/bulkPublish`, { documentIds: [documentId] }),
    'the button for many, addressed otherwise': async (documentId) =>
      (await admin()).post(`${CM.replaceAll(':', '%3A')}/actions/BULKPUBLISH/?locale=en`, {
        documentIds: [documentId],
      }),
    'an admin’s token': async (documentId) =>
      withToken(application().http.post(`${CM}/${documentId}/actions/publish`), await form(documentId)),
    'an admin’s token for many': async (documentId) =>
      withToken(application().http.post(`${CM}/actions/bulkPublish`), { documentIds: [documentId] }),
    'a tool of the MCP server': (documentId) =>
      callTool(uid === MESSAGE ? 'publish_message' : 'publish_plan', { documentId }),
    'the content manager’s own service': (documentId) =>
      application().strapi.plugin('content-manager').service('document-manager').publishMany(uid, [documentId]),
    'a scheduled job': (documentId) => byJob(application(), () => documents().publish({ documentId })),
  };
};

/** Ways that write rows themselves; no approval opens them. */
export const waysByRow = (application: () => Application): Readonly<Record<string, Way>> => {
  const rows = () => application().strapi.db.query(MESSAGE);
  const publishedAt = new Date();
  return {
    'an update of its row': (documentId) => rows().update({ where: { documentId }, data: { publishedAt } }),
    'an update of all its rows': (documentId) => rows().updateMany({ where: { documentId }, data: { publishedAt } }),
    'another row beside it': async (documentId) =>
      rows().create({ data: { documentId, headline: 'Bredvid', kind: 'document', language: 'sv' } }),
    'an update of its row in a scheduled job': (documentId) =>
      byJob(application(), () => rows().update({ where: { documentId }, data: { publishedAt } })),
  };
};

/** Ways in which a text goes live at once, as a new document. */
export const waysToCreate = (application: () => Application): Readonly<Record<string, NewWay>> => {
  const strapi = () => application().strapi;
  const rows = () => strapi().db.query(MESSAGE);
  const isNew = async () => {
    const where = { name: 'Samordningsförbundet Östra Värmland' };
    const { documentId } = (await strapi().db.query('api::organisation.organisation').findOne({ where })) as Row;
    return { organisations: { connect: [{ documentId }] } };
  };
  return {
    'the document service, as published': async (values) =>
      strapi()
        .documents(MESSAGE)
        .create({ status: 'published', data: { ...values, ...(await isNew()) } as never }),
    'the document service, as published in one language': async (values) =>
      strapi().documents(MESSAGE).create({ status: 'published', locale: 'en', data: { ...values, ...(await isNew()) } as never }), // prettier-ignore
    'the entity service': async (values) =>
      strapi().entityService.create(MESSAGE, { data: { ...values, ...(await isNew()) } as never }),
    'the button on a new form': async (values) =>
      (await application().as('admin')).post(`${cm(MESSAGE)}/actions/publish`, { ...values, ...(await isNew()) }),
    'a row without the date of publication': (values) => rows().create({ data: values as never }),
    'a row with one': (values) => rows().create({ data: { ...values, publishedAt: new Date() } as never }),
    'rows without one': (values) => rows().createMany({ data: [values] as never }),
    'a scheduled job': (values) =>
      byJob(application(), async () =>
        strapi()
          .documents(MESSAGE)
          .create({ status: 'published', data: { ...values, ...(await isNew()) } as never }),
      ),
  };
};
