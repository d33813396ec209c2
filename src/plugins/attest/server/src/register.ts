import type { Core, UID } from '@strapi/strapi';

import { settingsOf } from './config';
import { markBulkRequests } from './gate/bulk';
import { closeGate } from './gate/document-gate';
import { takeStateOfLists } from './gate/list-by-state';
import { judgeBulkDeletionWhole } from './gate/protect-files';
import { takeWhatWasRead } from './gate/read-before-save';
import { takeLinkTokens } from './gate/take-link-tokens';
import { depsOf } from './services/deps';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const governed = settingsOf(strapi).governed ?? [];
  for (const uid of governed) refuseUngovernable(strapi, uid);
  takeLinkTokens(strapi);
  closeGate(strapi, depsOf(strapi), governed);
  markBulkRequests(strapi, governed);
  takeWhatWasRead(strapi, governed);
  takeStateOfLists(strapi, governed);
  judgeBulkDeletionWhole(strapi);
}

/** @throws Error that names the type, and the fix */
function refuseUngovernable(strapi: Core.Strapi, uid: string): void {
  const model = strapi.getModel(uid as UID.ContentType);
  const setting = `attest.governed names ${uid}`;
  if (!model) throw new Error(`${setting}, which does not exist. Correct the name in config/plugins.ts.`);
  if (model.options?.['draftAndPublish'] !== true) {
    throw new Error(
      `${setting}, whose Draft & Publish is switched off: everything saved there would be live at once. Switch it on ` +
        `("draftAndPublish": true under "options" in its schema.json), or take the type out of attest.governed.`,
    );
  }
  const i18n = model.pluginOptions?.['i18n'] as { localized?: boolean } | undefined;
  if (i18n?.localized === true) {
    throw new Error(
      `${setting}, which is localized: publishing one language rewrites others behind an approval. Make a translation ` +
        `a document of its own ("localized": false), or take the type out of attest.governed.`,
    );
  }
}
