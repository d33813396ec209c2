import type { Core } from '@strapi/strapi';

import { ImportRefused } from '../refused';
import type { NamedChoice } from '../../domain/plan-import/choices';
import type { PlanColumn } from '../../domain/plan-import/preview';
import { CREATOR, idOf, PLAN, rowsIn, textIn, type Row } from './kinds';
import type { Rights } from './rights';
import { remembered, type Origin } from './plan-source';

/** What a document is imported into: a plan there is, or one to be made for an organisation. */
export interface Target {
  readonly plan?: { readonly documentId: string; readonly title: string; readonly row: Row };
  /** Those that the plan has. */
  readonly columns: readonly PlanColumn[];
  /** Paragraphs and items of its sections. */
  readonly written: readonly string[];
  /** Document ids of the plan's, or of the one it is to be made for. */
  readonly organisations: readonly string[];
  /** Whether the plan was found because the same document was imported into it before. */
  readonly isRemembered: boolean;
  /** What was chosen then. */
  readonly choices: readonly NamedChoice[];
}

/** A person who imports must be able to write all that a document can hold: a right to some fields is not enough. */
export const ANY_PART: Row = { title: '', sections: [{ heading: '' }], columns: [{ heading: '' }] };

/**
 * Whether a person may import at all, before anything is read for them.
 * @throws ImportRefused `may-not-write`
 */
export const admit = (rights: Rights, { plan }: { readonly plan?: string }): void =>
  rights.require(plan ? 'update' : 'create', PLAN, { data: ANY_PART });

/**
 * The plan that is named, or else the one that the same document became for the same organisation before, or else none yet.
 * @throws ImportRefused `no-such-plan`, `no-such-organisation`, `may-not-write`
 */
export async function targetOf(strapi: Core.Strapi, rights: Rights, origin: Origin): Promise<Target> {
  const before = await remembered(strapi, origin);
  const choices = before?.choices ?? [];
  if (origin.plan) {
    const row = await planRow(strapi, origin.plan);
    if (!row || !rights.may('read', PLAN, { row })) throw new ImportRefused({ code: 'no-such-plan' });
    return into(row);
  }
  if (origin.organisation) await requireOrganisation(origin.organisation);
  const row = before && (await planRow(strapi, before.plan));
  if (row) return into(row);
  rights.require('create', PLAN, { data: ANY_PART });
  return {
    organisations: origin.organisation ? [origin.organisation] : [],
    columns: [],
    written: [],
    isRemembered: false,
    choices: [],
  };

  function into(row: Row): Target {
    rights.require('read', PLAN, { row });
    rights.require('update', PLAN, { row, data: ANY_PART });
    const plan = { documentId: idOf(row), title: textIn(row['title']), row };
    const columns = rowsIn(row['columns']).map(({ field, heading }) => ({ field: field as PlanColumn['field'], heading: textIn(heading) })); // prettier-ignore
    return {
      plan,
      columns,
      written: rowsIn(row['sections']).flatMap(({ body }) => rowsIn(body).flatMap(textsIn)),
      organisations: rowsIn(row['organisations']).map(idOf),
      isRemembered: before !== undefined,
      choices,
    };
  }

  async function requireOrganisation(documentId: string): Promise<void> {
    const uid = 'api::organisation.organisation';
    const found = await strapi.db.query(uid).findOne({ where: { documentId }, populate: CREATOR as never });
    if (!found || !rights.may('read', uid, { row: found })) throw new ImportRefused({ code: 'no-such-organisation' });
  }
}

/** A block as text; of a list each item. */
function textsIn(block: Row): readonly string[] {
  const children = rowsIn(block['children']);
  return block['type'] === 'list' ? children.flatMap(textsIn) : [children.map(plain).join('')];
}

const plain = (node: Row): string => textIn(node['text']) || rowsIn(node['children']).map(plain).join('');

/** The draft, with its parts. */
async function planRow(strapi: Core.Strapi, documentId: string): Promise<Row | null> {
  const parts = { sections: true, columns: true, qualities: true, legend: true, checklist: true, review: true };
  const populate = { ...CREATOR, ...parts, organisations: { select: ['documentId'] } };
  return strapi.db.query(PLAN).findOne({ where: { documentId, publishedAt: null }, populate: populate as never });
}
