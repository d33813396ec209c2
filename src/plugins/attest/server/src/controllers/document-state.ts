import type { Core } from '@strapi/strapi';

import type { DocumentStateView } from '../../../shared/contracts';
import { settingsOf } from '../config';
import { Refused } from '../domain/refusal';
import { documentStates } from '../store/document-states';
import { readableDocuments } from '../store/readable-documents';
import { answering } from './call';
import * as input from './parse/acts-input';
import { parsed } from './parse/parsed';

/** Where the documents of a list stand. */
export const documentStateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx) => {
    const { uid, documents } = parsed(input.states, ctx.query);
    if (!(settingsOf(strapi).governed ?? []).includes(uid)) throw new Refused('not-governed', { uid });
    const theirs = await readableDocuments(strapi, ctx.state['userAbility']).among(uid, documents);
    const states = await documentStates(strapi).of(uid, theirs);
    const data: readonly DocumentStateView[] = [...states].map(([documentId, state]) => ({ documentId, state }));
    ctx.body = { data };
  }),
});
