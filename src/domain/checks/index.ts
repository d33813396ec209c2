import { consentMissing, imagesHaveAlternativeText } from './images';
import type { Check, CheckId, Issue } from './issue';
import { languages } from './languages';
import { logoBottomRight, logoPlacement, ownLogoDiscouraged } from './logo';
import type { MessageContent } from './message-content';
import { officeTemplate } from './office-template';
import { personalIdentityNumbers } from './personal-identity-numbers';
import { headlineLength, pressContactNamed, quotesBySpokespersons } from './press';
import { readingLevel } from './reading-level';
import { senderOrganisation, senderPerson } from './sender';

export type { Check, CheckId, Issue } from './issue';
export type { MessageContent } from './message-content';

/** Every check by the name that a requirement of the policy calls it. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
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

/** What all checks find, whether or not the policy asks for them, in the order of the list. */
export function issuesIn(message: MessageContent): readonly Issue[] {
  return Object.values(CHECKS).flatMap((check) => check(message));
}
