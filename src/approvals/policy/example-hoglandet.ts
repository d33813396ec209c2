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
      title: 'Nyheter, även på öppna webben',
      because:
        'Varje medlem får lämna nyheter utan godkännande, och förbundschefen informeras för att kunna följa vad som sägs.',
      source: `${PLAN}: Handlingsplan`,
      strength: 'may',
      when: { ...IN_HOGLANDET, kind: { any: ['news'] }, exposure: { any: ['closed', 'public-web'] } },
      outcome: { route: 'inform', groups: [groups.hoglandetHead] },
    },
    {
      id: 'hoglandet-press',
      title: 'Texter till pressen',
      because: 'Det som har gått till journalister kan inte tas tillbaka, så förbundschefen godkänner det först.',
      source: `${PLAN}: Media`,
      strength: 'should',
      when: { ...IN_HOGLANDET, kind: { any: PRESS_KINDS } },
      outcome: director,
    },
    {
      id: 'hoglandet-closed',
      title: 'Material utanför öppna webben',
      because: 'Medlemmarna sprider själva det som inte läggs på öppna webben, och förbundschefen hålls informerad.',
      source: `${PLAN}: Handlingsplan`,
      strength: 'may',
      when: { ...IN_HOGLANDET, ...CLOSED },
      outcome: { route: 'inform', groups: [groups.hoglandetHead] },
    },
    {
      id: 'hoglandet-otherwise',
      title: 'Allt annat från förbundet',
      because:
        'Texter som ligger kvar på öppna webben godkänns av förbundschefen så länge planen inte säger något annat.',
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
    title: 'Gemensamt med grannförbunden',
    because: 'Viss information når längre när länets samordningsförbund går ut med den gemensamt.',
    source: `${PLAN}: Strategi`,
    strength: 'may',
    when: IN_HOGLANDET,
    advice: 'Överväg att gå ut med detta tillsammans med länets övriga samordningsförbund.',
  },
  {
    id: 'hoglandet-invite-media',
    title: 'Bjud in medier',
    because: 'När något utöver det vanliga händer bör journalister få möjlighet att vara på plats.',
    source: `${PLAN}: Media`,
    strength: 'should',
    when: { ...IN_HOGLANDET, kind: { any: ['news', 'invitation'] } },
    advice: 'Bjud in journalister om det gäller något utöver det vanliga.',
  },
];
