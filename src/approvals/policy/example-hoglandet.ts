import { approve, CLOSED, MESSAGE, PRESS_KINDS, type ExampleGroups } from './example-outcomes';
import type { Requirement, Route, When } from 'strapi-plugin-attest/strapi-server';

const PLAN = 'Kommunikationsplan för Höglandets samordningsförbund';
export const OF_HOGLANDET: When = { organisation: { any: ['hoglandets-samordningsforbund'] } };
const IN_HOGLANDET: When = { ...OF_HOGLANDET, ...MESSAGE };

/**
 * The plan lets everybody contribute and speaks of no approval, so none is invented for news: the director is told, also
 * when it is on the public web, which is named here on purpose. Free would say more than the plan does. What the plan
 * does not mention is still approved where it cannot be called back: in the press, and as lasting text on the web.
 */
export function hoglandetRoutes(groups: ExampleGroups): readonly Route[] {
  const director = approve(groups.hoglandetHead, groups.hoglandetChair);
  return [
    {
      id: 'hoglandet-news',
      title: 'News, also on the public web',
      because: 'All members contribute to the news, and the director follows what is said.',
      source: `${PLAN}: Handlingsplan`,
      strength: 'may',
      when: { ...IN_HOGLANDET, kind: { any: ['news'] }, exposure: { any: ['closed', 'public-web'] } },
      outcome: { route: 'inform', groups: [groups.hoglandetHead] },
    },
    {
      id: 'hoglandet-press',
      title: 'Texts for the press',
      because: 'What is sent to journalists cannot be called back, so the director reads it first.',
      source: `${PLAN}: Media`,
      strength: 'should',
      when: { ...IN_HOGLANDET, kind: { any: PRESS_KINDS } },
      outcome: director,
    },
    {
      id: 'hoglandet-closed',
      title: 'What is not on the public web',
      because: 'Material between the members is spread by each of them, with the director kept informed.',
      source: `${PLAN}: Handlingsplan`,
      strength: 'may',
      when: { ...IN_HOGLANDET, ...CLOSED },
      outcome: { route: 'inform', groups: [groups.hoglandetHead] },
    },
    {
      id: 'hoglandet-otherwise',
      title: 'Everything else from the federation',
      because: 'Lasting texts on the public web are read by the director until the plan says otherwise.',
      source: `${PLAN}: Handlingsplan`,
      strength: 'should',
      when: IN_HOGLANDET,
      outcome: director,
    },
  ];
}

export const HOGLANDET_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'hoglandet-together',
    title: 'Together with the neighbouring federations',
    because: 'Some information reaches further when the federations of the county give it together.',
    source: `${PLAN}: Strategi`,
    strength: 'may',
    when: IN_HOGLANDET,
    advice: 'Consider doing it together with the other coordination federations in the county.',
  },
  {
    id: 'hoglandet-invite-media',
    title: 'Invite the media',
    because: 'When something out of the ordinary happens, journalists should have the chance to be there.',
    source: `${PLAN}: Media`,
    strength: 'should',
    when: { ...IN_HOGLANDET, kind: { any: ['news', 'invitation'] } },
    advice: 'If it is a special event, invite the media.',
  },
];
