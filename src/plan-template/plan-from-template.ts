import type { Core, UID } from '@strapi/strapi';

import type { Language } from '../access/acting-person';
import { clockOf } from '../approvals/clock';
import { text, type Row } from '../approvals/read-row';
import { dayIn } from '../domain/stockholm-day';
import type { Rights } from '../plan-import/rows/rights';
import { id, idOf } from '../plan-view/contents-of';
import { readFor } from '../plan-view/read-for';
import type { PlanFromTemplate } from '../shared/plan-template';
import { copyOf } from './copy-of';
import { pastIn } from './past-in';
import { mayNotWrite } from './refuse';
import { COPIED, TEMPLATE_READS, type Copied, type TemplateRows } from './what-is-copied';

export interface Maker {
  /** Number of the admin user. */
  readonly person: number;
  readonly language: Language;
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
  readonly rights: Rights;
}

const COPY: Readonly<Record<Language, string>> = { sv: 'kopia', en: 'copy' };
const LONGEST = 255;

/**
 * A new draft with the parts of a plan that the person may read, and nothing of what was decided or came of it; all of it or nothing.
 * @param title of the new plan; not set: the old one's, marked as a copy
 * @returns undefined for a plan that there is not, or that the person may not read
 * @throws PolicyError `may-not-write`, and whatever saves are refused for
 */
export async function planFromTemplate(
  strapi: Core.Strapi,
  { documentId, title }: { readonly documentId: string; readonly title?: string | undefined },
  maker: Maker,
): Promise<PlanFromTemplate | undefined> {
  return strapi.db.transaction(async () => {
    const found = await readFor(strapi, documentId, { userAbility: maker.userAbility, reads: TEMPLATE_READS });
    if (!found) return undefined;
    const { shown } = found;
    const called = title ?? `${(text(shown.plan['title']) ?? '').slice(0, LONGEST - 10)} (${COPY[maker.language]})`;
    const made = await writer(strapi, maker).all(shown, called);
    const today = dayIn(clockOf(strapi)());
    return {
      documentId: made.plan,
      title: called,
      copied: { goals: shown.goals.length, activities: shown.activities.length, reach: shown.reach.length },
      shared: { audiences: shown.audiences.length, keyMessages: shown.keyMessages.length },
      past: pastIn(shown, { today, plan: made.plan, copies: made.copies }),
    };
  });
}

function writer(strapi: Core.Strapi, { person, language, rights }: Maker) {
  const copies = new Map<string, string>();
  return {
    async all(shown: TemplateRows, title: string) {
      const plan = await create(TEMPLATE_READS.plan.uid, { ...copied(shown.plan, COPIED.plan), title });
      for (const goal of wholesFirst(shown.goals)) await copy('goals', goal, plan);
      for (const part of ['audiences', 'keyMessages'] as const)
        for (const row of shown[part]) await link(TEMPLATE_READS[part].uid, row, plan);
      for (const activity of shown.activities) await copy('activities', activity, plan);
      for (const cell of shown.reach) await copy('reach', cell, plan);
      return { plan, copies: copies as ReadonlyMap<string, string> };
    },
  };

  function copied(row: Row, what: Copied): Row {
    return copyOf(row, what, (documentId) => copies.get(documentId));
  }

  async function copy(part: 'goals' | 'activities' | 'reach', row: Row, plan: string): Promise<void> {
    copies.set(id(row), await create(TEMPLATE_READS[part].uid, { ...copied(row, COPIED[part]), plan }));
  }

  async function create(uid: UID.Schema, data: Row): Promise<string> {
    if (!rights.may('create', uid as UID.ContentType, { data })) throw mayNotWrite(uid, language);
    const row = await strapi
      .documents(uid as UID.ContentType)
      .create({ data: { ...data, createdBy: person, updatedBy: person } as never });
    return id(row as unknown as Row);
  }

  async function link(uid: UID.Schema, row: Row, plan: string): Promise<void> {
    if (!rights.may('update', uid as UID.ContentType, { row, data: { plans: [] } })) throw mayNotWrite(uid, language);
    const data = { plans: { connect: [plan] }, updatedBy: person };
    await strapi.documents(uid as UID.ContentType).update({ documentId: id(row), data: data as never });
  }
}

/** A goal that others are parts of comes before them, whatever their numbers; one that is its own whole comes last. */
function wholesFirst(goals: readonly Row[]): readonly Row[] {
  const placed: Row[] = [];
  let left = goals;
  while (left.length > 0) {
    const ready = left.filter((goal) => !left.some((other) => id(other) === idOf(goal['parent'])));
    if (ready.length === 0) return [...placed, ...left];
    placed.push(...ready);
    left = left.filter((goal) => !ready.includes(goal));
  }
  return placed;
}
