import type { Core } from '@strapi/strapi';

import { ImportRefused } from '../refused';
import { CREATOR, idOf, PLAN, rowsIn, textIn, type Row } from './kinds';
import type { Rights } from './rights';
import { rememberedPlan, type Origin } from './plan-source';

/** What a document is imported into: a plan there is, or one to be made for an organisation. */
export interface Target {
  readonly plan?: { readonly documentId: string; readonly title: string; readonly row: Row };
  /** Document ids of the plan's, or of the one it is to be made for. */
  readonly organisations: readonly string[];
  /** Whether the plan was found because the same file was imported into it before. */
  readonly isRemembered: boolean;
}

interface Asked {
  readonly plan?: string;
  readonly organisation?: string;
}

/**
 * The plan that is named, or else the one that the same file became for the same organisation before, or else none yet.
 * @throws ImportRefused `no-such-plan`, `no-such-organisation`, `may-not-write`
 */
export async function targetOf(
  strapi: Core.Strapi,
  rights: Rights,
  asked: Asked & { readonly origin: Origin },
): Promise<Target> {
  if (asked.plan) {
    const row = await planRow(strapi, asked.plan);
    if (!row || !rights.may('read', PLAN, { row })) throw new ImportRefused({ code: 'no-such-plan' });
    return into(row, false);
  }
  if (asked.organisation) await requireOrganisation(asked.organisation);
  const remembered = await rememberedPlan(strapi, asked.origin);
  const row = remembered && (await planRow(strapi, remembered));
  if (row) return into(row, true);
  rights.require('create', PLAN);
  return { organisations: asked.organisation ? [asked.organisation] : [], isRemembered: false };

  function into(row: Row, isRemembered: boolean): Target {
    rights.require('read', PLAN, { row });
    rights.require('update', PLAN, { row });
    const plan = { documentId: idOf(row), title: textIn(row['title']), row };
    return { plan, organisations: rowsIn(row['organisations']).map(idOf), isRemembered };
  }

  async function requireOrganisation(documentId: string): Promise<void> {
    const uid = 'api::organisation.organisation';
    const found = await strapi.db.query(uid).findOne({ where: { documentId }, populate: CREATOR as never });
    if (!found || !rights.may('read', uid, { row: found })) throw new ImportRefused({ code: 'no-such-organisation' });
  }
}

/** The draft, with its parts. */
async function planRow(strapi: Core.Strapi, documentId: string): Promise<Row | null> {
  const parts = { sections: true, columns: true, qualities: true, legend: true, checklist: true, review: true };
  const populate = { ...CREATOR, ...parts, organisations: { select: ['documentId'] } };
  return strapi.db.query(PLAN).findOne({ where: { documentId, publishedAt: null }, populate: populate as never });
}
