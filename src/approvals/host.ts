import type { Core } from '@strapi/strapi';
import type { Group, Host } from 'strapi-plugin-attest/strapi-server';

import { acting, wordsFor } from '../access/acting-person';
import { CHECK_IDS } from '../domain/checks';
import { asRead } from './as-read';
import { clockOf } from './clock';
import { fieldNameOf } from './field-name';
import { ADOPTING_BODY, resolveGroup } from './host/adopting-body';
import { checksOf } from './host/checks';
import { describe } from './host/describe';
import { officesOf } from './host/offices';
import { isGoverned, PLAN } from './host/governed';
import { mayBeMailed } from './host/may-be-mailed';
import { POPULATE } from './host/populate';
import { questionsOf } from './host/questions';
import { vocabularyOf, type OrganisationRow } from './policy/vocabulary';
import { publicProjection } from './public-projection';
import { rowsAroundPlan } from './rows-around-plan';
import { shown, shownPopulate } from './shown';
import { shownPlan } from './shown-plan';

/** The application as the plugin sees it: messages and plans, offices with their seats, checks and words. */
export function approvalsHost(strapi: Core.Strapi): Host {
  const offices = officesOf(strapi);
  const now = clockOf(strapi);
  return {
    ...publicProjection(strapi),
    shown: async (document) =>
      document.uid === PLAN
        ? shownPlan(document.row, await rowsAroundPlan(strapi, document.documentId))
        : shown(document),
    checkIds: CHECK_IDS,
    describe,
    resolveGroup,
    checks: checksOf(strapi),
    populate: (uid) => [...(isGoverned(uid) ? [POPULATE[uid]] : []), shownPopulate(uid)],
    questions: questionsOf(strapi),
    mayBeMailed: (document) => mayBeMailed(document, now()),
    goesLiveAt: ({ row }) => instantOf(row['embargoedUntil']),
    vocabulary: async () => vocabularyOf(await organisations()),
    // Offices come first: a rule can name nobody before there is somebody to name.
    defaultPolicy: () => Promise.resolve(undefined),
    groups: async () => [...(await offices.groups(now())), adoptingBody()],
    addressOf: offices.addressOf,
    asRead,
    fieldName: fieldNameOf(strapi),
    members: (group, at) => offices.members(group, new Date(at)),
    groupsOf: (person, at) => offices.groupsOf(person, new Date(at)),
  };

  function adoptingBody(): Group {
    const name = wordsFor(acting(strapi), { sv: 'Det organ som antar planen', en: 'The body that adopts the plan' });
    return { id: ADOPTING_BODY, name, hasMembers: true };
  }

  async function organisations(): Promise<readonly OrganisationRow[]> {
    const rows: readonly { slug: string | null; name: string; kind: string }[] = await strapi.db
      .query('api::organisation.organisation')
      .findMany({ select: ['slug', 'name', 'kind'], orderBy: [{ name: 'asc' }, { id: 'asc' }] });
    return rows.flatMap(({ slug, name, kind }) => (slug ? [{ slug, name, isUnit: kind === 'unit' }] : []));
  }
}

function instantOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return new Date(value as string | Date).toISOString();
}
