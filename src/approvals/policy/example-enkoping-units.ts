import { IN_ENKOPING, MARKETING, OWN_PRINT, STRATEGY } from './example-enkoping-scope';
import { CLOSED, type ExampleGroups } from './example-outcomes';
import type { Route } from 'strapi-plugin-attest/strapi-server';

/** What a unit does without asking. */
export function enkopingUnitRoutes(groups: ExampleGroups): readonly Route[] {
  const rule = { source: MARKETING, strength: 'must' } as const;
  return [
    {
      ...rule,
      id: 'enkoping-own-print',
      title: 'Enhetens trycksaker till kunder och anhöriga',
      because:
        'En enhet får skriva till sina kunder och deras anhöriga utan godkännande, så länge den använder den gemensamma mallen.',
      when: OWN_PRINT,
      outcome: { route: 'free' },
    },
    {
      ...rule,
      id: 'enkoping-own-notice',
      title: 'Anslag på enhetens egna tavlor',
      because:
        'Ett anslag till kollegerna i huset om ett möte eller ett evenemang är enhetens egen sak och behöver inte godkännas.',
      source: `${STRATEGY}: Vem som gör vad`,
      strength: 'may',
      when: {
        ...IN_ENKOPING,
        ...CLOSED,
        kind: { any: ['notice'] },
        'compiled-by': { only: ['unit'] },
        scope: { only: ['internal'] },
        placement: { only: ['own-premises'] },
      },
      outcome: { route: 'free' },
    },
    {
      ...rule,
      id: 'enkoping-own-social',
      title: 'Enhetens egna sociala medier',
      because: 'En enhet som har ett eget konto svarar själv för inläggen och behöver inget godkännande.',
      source: `${STRATEGY}: Sociala medier`,
      strength: 'may',
      when: {
        ...IN_ENKOPING,
        ...CLOSED,
        kind: { any: ['social-post'] },
        channel: { only: ['social'] },
        'channel-owner': { only: ['unit'] },
      },
      outcome: { route: 'free' },
    },
    {
      ...rule,
      id: 'enkoping-advert',
      title: 'Annonser som enheten bokar',
      because:
        'En enhet får själv boka annonsplats, men kommunikatören ska få veta det eftersom fakturan betalas centralt.',
      when: { ...IN_ENKOPING, ...CLOSED, kind: { any: ['advertisement'] }, 'compiled-by': { only: ['unit'] } },
      outcome: { route: 'inform', groups: [groups.enkopingCommunicator] },
    },
  ];
}
