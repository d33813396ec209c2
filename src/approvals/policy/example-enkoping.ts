import { enkopingUnitRoutes } from './example-enkoping-units';
import { IN_ENKOPING, MARKETING } from './example-enkoping-scope';
import { approve, PRESS_CHANNELS, PRESS_KINDS, type ExampleGroups } from './example-outcomes';
import type { Route } from 'strapi-plugin-attest/strapi-server';

/** What the communicator sees first (E49, E52), then what units do themselves, then the rest. */
export function enkopingRoutes(groups: ExampleGroups): readonly Route[] {
  const communicator = approve(groups.enkopingCommunicator, groups.enkopingHead);
  const rule = { source: MARKETING, strength: 'must' } as const;
  return [
    {
      ...rule,
      id: 'enkoping-job-advert',
      title: 'Annonser om lediga tjänster',
      because: 'Kommunikatören godkänner varje platsannons innan den lämnas vidare, oavsett vem som har skrivit den.',
      when: { ...IN_ENKOPING, kind: { any: ['job-advertisement'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-job-board',
      title: 'Texter till jobbsajter',
      because: 'En text på en jobbsajt fyller samma uppgift som en platsannons och godkänns därför av kommunikatören.',
      when: { ...IN_ENKOPING, channel: { any: ['job-board'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-press',
      title: 'Texter till pressen',
      because: 'Det som skrivs för journalister sprids i kommunens namn och godkänns därför först av kommunikatören.',
      when: { ...IN_ENKOPING, kind: { any: PRESS_KINDS } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-intranet-news',
      title: 'Nyheter på intranätet',
      because:
        'Alla medarbetare delar intranätet, så kommunikatören godkänner nyheterna där även om de stannar internt.',
      when: { ...IN_ENKOPING, kind: { any: ['intranet-news'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-shared-channels',
      title: 'Webbplats, intranät och medier',
      because: 'I kanaler som talar för hela kommunen godkänner kommunikatören varje text innan den publiceras.',
      when: { ...IN_ENKOPING, channel: { any: ['website', 'intranet', ...PRESS_CHANNELS] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-municipal-social',
      title: 'Kommunens konton i sociala medier',
      because: 'Ett inlägg på kommunens konto godkänns av kommunikatören, precis som en text på kommunens webbplats.',
      when: { ...IN_ENKOPING, channel: { any: ['social'] }, 'channel-owner': { any: ['organisation'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-public-premises',
      title: 'Uppsatt i offentliga lokaler',
      because:
        'Det som sätts upp i offentliga lokaler riktar sig till allmänheten, oavsett vem det skrevs för, och godkänns därför av kommunikatören.',
      when: { ...IN_ENKOPING, placement: { any: ['public-premises'] } },
      outcome: communicator,
    },
    ...enkopingUnitRoutes(groups),
    {
      ...rule,
      id: 'enkoping-external-print',
      title: 'Trycksaker för externa läsare',
      because:
        'Affischer, banderoller och informationsblad som läses utanför organisationen talar för kommunen och godkänns därför av kommunikatören.',
      when: { ...IN_ENKOPING, kind: { any: ['poster', 'banner', 'leaflet'] }, scope: { any: ['external'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-otherwise',
      title: 'Allt annat från förvaltningen',
      because: 'Om strategin inte säger vem som beslutar om en text godkänner kommunikatören den för säkerhets skull.',
      strength: 'should',
      when: IN_ENKOPING,
      outcome: communicator,
    },
  ];
}
