import { findIdentityNumbers } from './find-identity-numbers';
import type { Check, Issue, PlanCheck } from './issue';
import { textFields, type TextField } from './text-fields';

/**
 * Nobody’s personal identity number goes out, in whatever field it stands. An issue says where (`position` from 0 and
 * `length` in the field’s text) and never which: issues are logged, mailed and shown to others.
 */
export const personalIdentityNumbers: Check = (message) => identityNumbersIn(textFields(message));

/** The same of a plan. */
export const personalIdentityNumbersInPlan: PlanCheck = ({ texts }) => identityNumbersIn(texts);

function identityNumbersIn(texts: readonly TextField[]): readonly Issue[] {
  return texts.flatMap(({ field, text }) =>
    findIdentityNumbers(text).map(({ position, length }) => ({
      id: 'personal-identity-numbers',
      field,
      code: 'personal-identity-number',
      detail: { position, length },
      always: true,
    })),
  );
}
