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
      title: 'A unit’s own print for clients and relatives',
      because: 'A unit may write to those it serves and their families on its own, in the shared template.',
      when: OWN_PRINT,
      outcome: { route: 'free' },
    },
    {
      ...rule,
      id: 'enkoping-own-notice',
      title: 'Notices on the unit’s own boards',
      because: 'A notice to colleagues in the house about a meeting or an event is the unit’s own affair.',
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
      title: 'A unit’s own social media',
      because: 'A unit that keeps an account of its own answers for the posts on it.',
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
      title: 'Advertisements that a unit books',
      because: 'A unit may book space itself, and the communicator is told because the invoice is paid centrally.',
      when: { ...IN_ENKOPING, ...CLOSED, kind: { any: ['advertisement'] }, 'compiled-by': { only: ['unit'] } },
      outcome: { route: 'inform', groups: [groups.enkopingCommunicator] },
    },
  ];
}
