import { ADOPTING_BODY } from '../host/adopting-body';
import { OF_ENKOPING, STRATEGY } from './example-enkoping-scope';
import { OF_HOGLANDET } from './example-hoglandet';
import { approve, PLAN, type ExampleGroups } from './example-outcomes';
import { OF_UMEA } from './example-umea';
import { OF_VARMLAND } from './example-varmland';
import { OF_VKL } from './example-vkl';
import type { Requirement, Route } from 'strapi-plugin-attest/strapi-server';

/** A plan is decided by the body that adopts it, or by the organisation's own while the plan names none. */
export function planRoutes(groups: ExampleGroups): readonly Route[] {
  const adoptedOr = (board: string) => approve(ADOPTING_BODY, board);
  const rule = { strength: 'must' } as const;
  return [
    {
      ...rule,
      id: 'enkoping-plan',
      title: 'Förvaltningens strategi och planer',
      because: 'Vård- och omsorgsnämnden styr förvaltningen och beslutar därför vad dess strategi och planer ska säga.',
      source: `${STRATEGY}: Bakgrund och nuläge`,
      when: { ...PLAN, ...OF_ENKOPING },
      outcome: adoptedOr(groups.enkopingBoard),
    },
    {
      ...rule,
      id: 'umea-plan',
      title: 'Förbundets planer',
      because:
        'Styrelsen delar ansvaret för planens mål och ser över planen varje år, och därför är det styrelsen som antar den.',
      source: 'Kommunikationsplan för Samordningsförbundet Umeå: Ansvar; Uppföljning',
      when: { ...PLAN, ...OF_UMEA },
      outcome: adoptedOr(groups.umeaBoard),
    },
    {
      ...rule,
      id: 'varmland-plan',
      title: 'Förbundets planer',
      because: 'Styrelsen har antagit planen, och ingen annan ändrar det som styrelsen har beslutat.',
      source: 'Kommunikationsplan för Samordningsförbundet Östra Värmland: uppgift om antagande 2024-10-21',
      when: { ...PLAN, ...OF_VARMLAND },
      outcome: adoptedOr(groups.varmlandBoard),
    },
    {
      ...rule,
      id: 'hoglandet-plan',
      title: 'Förbundets planer',
      because: 'Styrelsen går igenom planen vid årets början, så det är också styrelsen som beslutar om en ny.',
      source: 'Kommunikationsplan för Höglandets samordningsförbund: Uppföljning och utvärdering',
      when: { ...PLAN, ...OF_HOGLANDET },
      outcome: adoptedOr(groups.hoglandetBoard),
    },
    {
      ...rule,
      id: 'vkl-plan',
      title: 'Projektets planer',
      because: 'Styrgruppen svarar för projektet och beslutar därför vad projektet ska berätta om.',
      source: 'Barn och unga i fokus (VKL); planen anger inte vem som antar den',
      strength: 'should',
      when: { ...PLAN, ...OF_VKL },
      outcome: adoptedOr(groups.vklSteeringGroup),
    },
  ];
}

export const PLAN_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'obligatory-parts',
    title: 'Alla obligatoriska delar',
    because: 'En plan är färdig först när alla delar som krävs finns med.',
    source: `${STRATEGY}: Kommunikationsplaner i projekt`,
    strength: 'must',
    when: PLAN,
    check: 'obligatory-parts',
  },
];
