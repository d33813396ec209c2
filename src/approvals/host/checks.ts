import type { Core } from '@strapi/strapi';
import type { GovernedDocument, Issue } from 'strapi-plugin-attest/strapi-server';

import { issuesIn, issuesInPlan, type Issue as Found } from '../../domain/checks';
import { textFields, type TextField } from '../../domain/checks/text-fields';
import { rowsAroundPlan } from '../rows-around-plan';
import { shownPlan } from '../shown-plan';
import { MESSAGE, PLAN } from './governed';
import { markOf } from './mark';
import { messageContentOf, type MessageRow } from './message-row';
import { otherLanguagesOf } from './other-languages';
import { partsInRowsOf } from './parts-in-rows';
import { planContentOf, type PlanRow } from './plan-row';
import { textsAroundPlan } from './texts-around-plan';

/**
 * What all checks find in a document, read with `POPULATE`.
 * @throws when the type is neither message nor plan
 */
export const checksOf =
  (strapi: Core.Strapi) =>
  async ({ uid, documentId, row }: GovernedDocument): Promise<readonly Issue[]> => {
    const secret = String(strapi.config.get('admin.secrets.encryptionKey'));
    const marked = (issues: readonly Found[], texts: readonly TextField[]) =>
      issues.map((issue) => withMark(issue, texts, (number) => markOf(documentId, number, secret)));
    if (uid === MESSAGE) {
      const message = row as unknown as MessageRow;
      const content = messageContentOf(message, await otherLanguagesOf(strapi, message));
      return [...addressIn(row), ...marked(issuesIn(content), textFields(content))];
    }
    if (uid === PLAN) {
      const plan = row as unknown as PlanRow;
      const content = planContentOf(plan, await partsInRowsOf(strapi, plan));
      const around = textsAroundPlan(shownPlan(row, await rowsAroundPlan(strapi, documentId)));
      const texts = [...content.texts, ...around];
      return [...addressIn(row), ...marked(issuesInPlan({ ...content, texts }), texts)];
    }
    throw new Error(`${uid} is not published by the policy: there are no checks of it.`);
  };

/** Only what came in by another way than a save has no address; it gets one when it is saved. */
const addressIn = ({ slug }: GovernedDocument['row']): readonly Issue[] =>
  slug ? [] : [{ id: 'address', field: 'slug', code: 'missing', always: true }];

/** The number itself is read here, from the place that the check gives, and goes no further than the mark. */
function withMark(issue: Found, texts: readonly TextField[], mark: (number: string) => string): Issue {
  if (issue.id !== 'personal-identity-numbers') return issue;
  const text = texts.find(({ field }) => field === issue.field)?.text ?? '';
  const position = Number(issue.detail?.['position']);
  return { ...issue, mark: mark(text.slice(position, position + Number(issue.detail?.['length']))) };
}
