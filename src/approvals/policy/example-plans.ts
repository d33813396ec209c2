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
      title: 'The department’s strategy and plans',
      because: 'The care committee governs the department, so it decides what the department’s strategy says.',
      source: `${STRATEGY}: Bakgrund och nuläge`,
      when: { ...PLAN, ...OF_ENKOPING },
      outcome: adoptedOr(groups.enkopingBoard),
    },
    {
      ...rule,
      id: 'umea-plan',
      title: 'The federation’s plans',
      because: 'The board answers first for the goals of the plan and looks it over each year, so it adopts it too.',
      source: 'Kommunikationsplan för Samordningsförbundet Umeå: Ansvar; Uppföljning',
      when: { ...PLAN, ...OF_UMEA },
      outcome: adoptedOr(groups.umeaBoard),
    },
    {
      ...rule,
      id: 'varmland-plan',
      title: 'The federation’s plans',
      because: 'The board has adopted the plan, and nobody else changes what it has adopted.',
      source:
        'Kommunikationsplan för Samordningsförbundet Östra Värmland: the note that the board adopted it 2024-10-21',
      when: { ...PLAN, ...OF_VARMLAND },
      outcome: adoptedOr(groups.varmlandBoard),
    },
    {
      ...rule,
      id: 'hoglandet-plan',
      title: 'The federation’s plans',
      because: 'The board goes through the plan at the start of each year, so a new one is for the board to settle.',
      source: 'Kommunikationsplan för Höglandets samordningsförbund: Uppföljning och utvärdering',
      when: { ...PLAN, ...OF_HOGLANDET },
      outcome: adoptedOr(groups.hoglandetBoard),
    },
    {
      ...rule,
      id: 'vkl-plan',
      title: 'The project’s plans',
      because: 'The steering group answers for the project, and so for what the project says it will communicate.',
      source: 'Barn och unga i fokus (VKL), which does not itself say who adopts it',
      strength: 'should',
      when: { ...PLAN, ...OF_VKL },
      outcome: adoptedOr(groups.vklSteeringGroup),
    },
  ];
}

export const PLAN_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'obligatory-parts',
    title: 'All obligatory parts',
    because: 'A plan is ready only when every part that it has to have is there.',
    source: `${STRATEGY}: Kommunikationsplaner i projekt`,
    strength: 'must',
    when: PLAN,
    check: 'obligatory-parts',
  },
];
