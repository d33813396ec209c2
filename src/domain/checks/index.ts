import { consentMissing, imagesHaveAlternativeText } from './images';
import type { Check, CheckId, Issue, PlanCheck } from './issue';
import { languages } from './languages';
import { logoBottomRight, logoPlacement, ownLogoDiscouraged } from './logo';
import type { MessageContent } from './message-content';
import { obligatoryParts } from './obligatory-parts';
import { officeTemplate } from './office-template';
import { personalIdentityNumbers, personalIdentityNumbersInPlan } from './personal-identity-numbers';
import type { PlanContent } from './plan-content';
import { headlineLength, pressContactNamed, quotesBySpokespersons } from './press';
import { readingLevel } from './reading-level';
import { senderOrganisation, senderPerson } from './sender';

export type { Check, CheckId, Issue, PlanCheck } from './issue';
export type { MessageContent } from './message-content';
export type { PlanContent } from './plan-content';

/** Every check of messages by the name that a requirement of the policy calls it. */
export const CHECKS: Readonly<Record<Exclude<CheckId, 'obligatory-parts'>, Check>> = {
  'sender-organisation': senderOrganisation,
  'sender-person': senderPerson,
  'logo-placement': logoPlacement,
  'logo-bottom-right': logoBottomRight,
  'own-logo-discouraged': ownLogoDiscouraged,
  'images-have-alternative-text': imagesHaveAlternativeText,
  'press-contact-named': pressContactNamed,
  'quotes-by-spokespersons': quotesBySpokespersons,
  'consent-missing': consentMissing,
  'office-template': officeTemplate,
  'personal-identity-numbers': personalIdentityNumbers,
  'reading-level': readingLevel,
  'headline-length': headlineLength,
  languages,
};

/** Every check of plans, likewise. */
export const PLAN_CHECKS = {
  'personal-identity-numbers': personalIdentityNumbersInPlan,
  'obligatory-parts': obligatoryParts,
} as const satisfies Readonly<Partial<Record<CheckId, PlanCheck>>>;

/** The names of them all. */
export const CHECK_IDS: readonly string[] = [...new Set([...Object.keys(CHECKS), ...Object.keys(PLAN_CHECKS)])];

/** What all checks find, whether or not the policy asks for them, in the order of the list. */
export function issuesIn(message: MessageContent): readonly Issue[] {
  return Object.values(CHECKS).flatMap((check) => check(message));
}

/** The same of a plan. */
export function issuesInPlan(plan: PlanContent): readonly Issue[] {
  return Object.values(PLAN_CHECKS).flatMap((check) => check(plan));
}
