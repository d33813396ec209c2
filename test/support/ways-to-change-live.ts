import type { Application } from './application';
import { MESSAGE } from './approvals';
import type { Row } from './row';
import { byJob } from './scheduled';
import { tokensOf } from './tokens';

const CM = `/content-manager/collection-types/${MESSAGE}`;
export const OTHER = { preamble: 'Det här har ingen godkänt.' };
type Way = (documentId: string) => Promise<unknown>;

/** Every way in which what is live could be written anew, taken down or removed. */
export const waysToChangeLive = (application: () => Application): Readonly<Record<string, Way>> => {
  const documents = () => application().strapi.documents(MESSAGE);
  const rows = () => application().strapi.db.query(MESSAGE);
  const admin = () => application().as('admin');
  const { withToken, callTool } = tokensOf(application);
  const where = (documentId: string) => ({ documentId, publishedAt: { $notNull: true } });
  const idOf = async (documentId: string): Promise<number> => (await rows().findOne({ where: where(documentId) }) as Row)['id']; // prettier-ignore
  return {
    'an update as published': (documentId) =>
      documents().update({ documentId, status: 'published', data: OTHER as never }),
    'an edit and the service': async (documentId) => {
      await documents().update({ documentId, data: OTHER as never });
      return documents().publish({ documentId });
    },
    'an edit and the button': async (documentId) =>
      (await admin()).post(`${CM}/${documentId}/actions/publish`, {
        headline: 'Ny rubrik',
        kind: 'document',
        ...OTHER,
      }),
    'the entity service': async (documentId) =>
      application().strapi.entityService.update(MESSAGE, await idOf(documentId), { data: OTHER as never }),
    'an update of its live row': async (documentId) =>
      rows().update({ where: { id: await idOf(documentId) }, data: OTHER as never }),
    'an update of live rows': (documentId) => rows().updateMany({ where: where(documentId), data: OTHER as never }),
    'an update of all its rows': (documentId) => rows().updateMany({ where: { documentId }, data: OTHER as never }),
    'its live row given away': async (documentId) =>
      rows().update({ where: { id: await idOf(documentId) }, data: { documentId: 'another' } }),
    'its live row made a draft': async (documentId) =>
      rows().update({ where: { id: await idOf(documentId) }, data: { publishedAt: null } }),
    'an update of its live row in a scheduled job': async (documentId) =>
      byJob(application(), () => rows().updateMany({ where: where(documentId), data: OTHER as never })),
    'its live row deleted': async (documentId) => rows().delete({ where: { id: await idOf(documentId) } }),
    'its live rows deleted': (documentId) => rows().deleteMany({ where: where(documentId) }),
    'unpublishing by the service': (documentId) => documents().unpublish({ documentId }),
    'unpublishing by the service, for every language': (documentId) =>
      documents().unpublish({ documentId, locale: '*' }),
    'unpublishing by the button': async (documentId) => (await admin()).post(`${CM}/${documentId}/actions/unpublish`),
    'unpublishing by the button, with the draft discarded': async (documentId) =>
      (await admin()).post(`${CM}/${documentId}/actions/unpublish`, { discardDraft: true }),
    'unpublishing by the button for many': async (documentId) =>
      (await admin()).post(`${CM}/actions/bulkUnpublish`, { documentIds: [documentId] }),
    'unpublishing by an admin’s token': (documentId) =>
      withToken(application().http.post(`${CM}/${documentId}/actions/unpublish`), {}),
    'unpublishing by a tool of the MCP server': (documentId) => callTool('unpublish_message', { documentId }),
    'deleting by the service': (documentId) => documents().delete({ documentId }),
    'deleting by the service, for every language': (documentId) => documents().delete({ documentId, locale: '*' }),
    'deleting by the button': async (documentId) => (await admin()).delete(`${CM}/${documentId}`),
    'deleting by the button for many': async (documentId) =>
      (await admin()).post(`${CM}/actions/bulkDelete`, { documentIds: [documentId] }),
    'deleting by the entity service': async (documentId) =>
      application().strapi.entityService.delete(MESSAGE, await idOf(documentId)),
  };
};

/** Work on drafts, which is nobody's to stop and changes nothing that is live. */
export const waysToDraft = (application: () => Application): Readonly<Record<string, Way>> => {
  const documents = () => application().strapi.documents(MESSAGE);
  const rows = () => application().strapi.db.query(MESSAGE);
  const publishedAt = new Date();
  const draftOf = async (documentId: string) => (await rows().findOne({ where: { documentId, publishedAt: null } })) as Row; // prettier-ignore
  return {
    'a copy, told to be published': (documentId) =>
      documents().clone({ documentId, status: 'published', data: { headline: 'En kopia', publishedAt } } as never),
    'a copy made in the panel': async (documentId) => {
      const { headline, kind, language } = await draftOf(documentId);
      return (await application().as('admin')).post(`${CM}/clone/${documentId}?status=published`, { headline: `${headline} igen`, kind, language, publishedAt }); // prettier-ignore
    },
    'an update with a date of publication': (documentId) =>
      documents().update({ documentId, data: { ...OTHER, publishedAt } as never }),
    'a save in the panel, told to be published': async (documentId) =>
      (await application().as('admin')).put(`${CM}/${documentId}?status=published`, { ...OTHER, headline: 'Sparad', kind: 'document', status: 'published', publishedAt }), // prettier-ignore
    'the entity service on the draft': async (documentId) =>
      application().strapi.entityService.update(MESSAGE, (await draftOf(documentId))['id'], { data: { ...OTHER, publishedAt } as never }), // prettier-ignore
    'its draft discarded': (documentId) => documents().discardDraft({ documentId }),
    'its draft row written': (documentId) =>
      rows().updateMany({ where: { documentId, publishedAt: null }, data: OTHER as never }),
  };
};
