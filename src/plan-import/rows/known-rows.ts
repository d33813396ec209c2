import type { Core } from '@strapi/strapi';

import type { Candidate } from '../../domain/plan-import/match-names';
import type { Known, ThingKind } from '../../domain/plan-import/preview';
import { CREATOR, eachOnce, idOf, KINDS, rowsIn, textIn, type Row } from './kinds';
import type { Rights } from './rights';
import type { Target } from './target';

/**
 * What a document may mean: goals and key messages of the plan; audiences, channels and offices of its organisations or of
 * nobody in particular; all organisations. Only what the person may read; of two of the same name the plan's own comes first, then the older.
 */
export async function knownRows(strapi: Core.Strapi, rights: Rights, target: Target): Promise<Known> {
  const known: Partial<Record<ThingKind, readonly Candidate[]>> = {};
  for (const kind of Object.keys(KINDS) as ThingKind[]) known[kind] = await ofKind(kind);
  return known;

  async function ofKind(kind: ThingKind): Promise<readonly Candidate[]> {
    const { uid, name } = KINDS[kind];
    if (!rights.may('read', uid)) return [];
    const populate = { ...CREATOR, ...(kind === 'audience' && { aliases: true }) };
    const rows: Row[] = [];
    for (const where of waysTo(kind, target))
      rows.push(
        ...(await strapi.db.query(uid).findMany({ where, populate: populate as never, orderBy: { id: 'asc' } })),
      );
    return eachOnce(rows)
      .filter((row) => rights.may('read', uid, { row, data: { [name]: '' } }))
      .map((row) => candidateOf(row, name));
  }
}

/** The rows of a kind, those nearest to the plan first. */
function waysTo(kind: ThingKind, { plan, organisations }: Target): readonly object[] {
  const ofThePlan = plan ? [{ documentId: plan.documentId }] : [];
  const theirs = { documentId: { $in: [...organisations] } };
  const nobody = { id: { $null: true } };
  switch (kind) {
    case 'goal':
      return ofThePlan.map((of) => ({ plan: of }));
    case 'key-message':
      return ofThePlan.map((of) => ({ plans: of }));
    case 'audience':
      return [...ofThePlan, { organisations: theirs }, nobody].map((plans) => ({ plans }));
    case 'channel':
      return [{ owners: theirs }, { owners: nobody }];
    case 'office':
      return [{ organisation: theirs }, { organisation: nobody }];
    case 'organisation':
      return [{}];
  }
}

/** A name that was too long for its field is kept whole beside it, where an import put it, and is known by that too. */
function candidateOf(row: Row, field: string): Candidate {
  const name = textIn(row[field]);
  const whole = textIn(row['needs']) || textIn(row['purpose']);
  const isCut = name.endsWith(' …') && whole.startsWith(name.slice(0, -2));
  const aliases = [...rowsIn(row['aliases']).map((alias) => textIn(alias['name'])), ...(isCut ? [whole] : [])];
  return { id: idOf(row), name, ...(row['all'] === true && { all: true }), ...(aliases.length > 0 && { aliases }) };
}
