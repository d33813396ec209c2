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
      title: 'Job advertisements',
      because: 'Whoever wrote it, the communicator sees an advertisement for a post before it goes anywhere.',
      when: { ...IN_ENKOPING, kind: { any: ['job-advertisement'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-job-board',
      title: 'Texts for a job board',
      because: 'A text for the job board is treated as the advertisement for the post.',
      when: { ...IN_ENKOPING, channel: { any: ['job-board'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-press',
      title: 'Texts for the press',
      because: 'What is written for journalists passes the communicator first.',
      when: { ...IN_ENKOPING, kind: { any: PRESS_KINDS } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-intranet-news',
      title: 'News on the intranet',
      because: 'The intranet is shared by all staff, so its news passes the communicator although it stays inside.',
      when: { ...IN_ENKOPING, kind: { any: ['intranet-news'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-shared-channels',
      title: 'Website, intranet and the media',
      because: 'In channels that speak for the whole municipality the communicator sees each text first.',
      when: { ...IN_ENKOPING, channel: { any: ['website', 'intranet', ...PRESS_CHANNELS] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-municipal-social',
      title: 'The municipality’s own social media',
      because: 'A post on the municipality’s account passes the communicator, as one on its website does.',
      when: { ...IN_ENKOPING, channel: { any: ['social'] }, 'channel-owner': { any: ['organisation'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-public-premises',
      title: 'Put up where the public comes',
      because: 'Once it hangs where anyone may read it, it is for the public whomever it was written for.',
      when: { ...IN_ENKOPING, placement: { any: ['public-premises'] } },
      outcome: communicator,
    },
    ...enkopingUnitRoutes(groups),
    {
      ...rule,
      id: 'enkoping-external-print',
      title: 'Posters, banners and leaflets for outsiders',
      because: 'Print that reaches people outside the organisation passes the communicator.',
      when: { ...IN_ENKOPING, kind: { any: ['poster', 'banner', 'leaflet'] }, scope: { any: ['external'] } },
      outcome: communicator,
    },
    {
      ...rule,
      id: 'enkoping-otherwise',
      title: 'Everything else from the department',
      because: 'What the strategy neither releases nor assigns is shown to the communicator, to be on the safe side.',
      strength: 'should',
      when: IN_ENKOPING,
      outcome: communicator,
    },
  ];
}
