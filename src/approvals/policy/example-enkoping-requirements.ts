import { IN_ENKOPING, MARKETING, OMNIA, OWN_PRINT, STRATEGY } from './example-enkoping-scope';
import { PRESS_KINDS } from './example-outcomes';
import type { Requirement } from 'strapi-plugin-attest/strapi-server';

const SENDER = `${STRATEGY}: Avsändare`;
const PROFILE = `${STRATEGY}: Grafisk profil och logotyp`;
const SOCIAL = `${STRATEGY}: Sociala medier`;
const INTRANET = 'Insidan: Service och stöd i arbetet – Kommunikation';

export const ENKOPING_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'enkoping-sender',
    title: 'The municipality is the sender',
    because: 'Whoever reads it outside must see that it comes from the municipality.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, scope: { any: ['external'] } },
    check: 'sender-organisation',
  },
  {
    id: 'enkoping-press-sender',
    title: 'The municipality is the sender to the press',
    because: 'Letters to the editor and texts for the press are external even when no audience has been chosen.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, kind: { any: PRESS_KINDS } },
    check: 'sender-organisation',
  },
  {
    id: 'enkoping-personal-sender',
    title: 'A person signs letters to clients',
    because: 'Someone who is written to directly learns who wrote and in what position.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, kind: { any: ['letter', 'email'] }, audience: { any: ['client', 'relative'] } },
    check: 'sender-person',
  },
  {
    id: 'enkoping-logo-placement',
    title: 'The municipal logo beside an own mark',
    because: 'A mark of one’s own, in advertisements too, is only placed in relation to the municipality’s logo.',
    source: PROFILE,
    reference: INTRANET,
    strength: 'must',
    when: { ...IN_ENKOPING, 'own-mark': { any: ['yes'] } },
    check: 'logo-placement',
  },
  {
    id: 'enkoping-own-logo',
    title: 'Units do without logos of their own',
    because: 'Readers should see one municipality and not many brands; Omnia alone is excepted, by law.',
    source: PROFILE,
    // What the strategy itself cites for the one unit that is excepted.
    legalBasis: 'Kommunallagen (2009:47, kapitel 3 B)',
    strength: 'should',
    when: { ...IN_ENKOPING, 'own-mark': { any: ['yes'] }, unit: { none: [OMNIA] } },
    check: 'own-logo-discouraged',
  },
  {
    id: 'enkoping-omnia-poster',
    title: 'The municipal logo on Omnia’s posters',
    because: 'Omnia may keep its own profile as long as the municipality signs its posters at the bottom right.',
    source: PROFILE,
    strength: 'must',
    when: { ...IN_ENKOPING, unit: { any: [OMNIA] }, kind: { any: ['poster'] } },
    check: 'logo-bottom-right',
  },
  {
    id: 'enkoping-office-template',
    title: 'The shared Office template',
    because: 'Print that nobody else looks at still has to look like the municipality’s.',
    source: MARKETING,
    reference: INTRANET,
    strength: 'must',
    when: OWN_PRINT,
    check: 'office-template',
  },
  {
    id: 'enkoping-exhibition',
    title: 'Exhibition stands',
    because: 'Stands at fairs and conferences normally keep to the municipality’s guidelines.',
    source: MARKETING,
    strength: 'should',
    when: { ...IN_ENKOPING, kind: { any: ['exhibition'] } },
    advice: 'Follow the municipality’s guidelines for exhibition stands.',
  },
  {
    id: 'enkoping-photo-consent',
    title: 'Consent to photos in social media',
    because: 'Nobody is shown in social media without having agreed to it.',
    source: SOCIAL,
    reference: 'Riktlinjer för medgivande vid fotopublicering',
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    check: 'consent-missing',
  },
  {
    id: 'enkoping-social-guidelines',
    title: 'Guidelines for social media',
    because: 'An account of one’s own is run with the same profile and care as every other channel.',
    source: SOCIAL,
    reference: 'Riktlinjer för sociala medier',
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    advice: 'Follow the graphic profile and the guidelines for social media.',
  },
  {
    id: 'enkoping-social-comments',
    title: 'Comments about the service',
    because: 'A comment on how the service is run may be a matter to register, so the unit does not answer it alone.',
    source: SOCIAL,
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    advice: 'Pass comments about the service on to the registrar and the communicator.',
  },
];
