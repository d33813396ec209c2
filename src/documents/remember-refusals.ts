import type { Core } from '@strapi/strapi';

import type { OnCall } from './middleware';

const CONTACT = 'api::media-contact.media-contact';
const SAID_NO = ['unsubscribed', 'complained'];

/** Whoever has said no and is deleted, or given another address, is known again by the one they said it at. */
export const rememberRefusals = (strapi: Core.Strapi, remember: (address: string) => Promise<void>): OnCall => {
  return async ({ uid, action, params }, next) => {
    if (uid !== CONTACT || !params.documentId || !leaves(action, params.data)) return next();
    const before = await strapi.db.query(CONTACT).findOne({ where: { documentId: params.documentId } });
    const saidNo = before && (before['objectionAt'] !== null || SAID_NO.includes(before['subscription']));
    const address = small(before?.['email']);
    if (saidNo && address !== '' && address !== small(params.data?.['email'])) await remember(address);
    return next();
  };
};

const leaves = (action: string, data: Readonly<Record<string, unknown>> | undefined): boolean =>
  action === 'delete' || (action === 'update' && data?.['email'] !== undefined);

const small = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');
