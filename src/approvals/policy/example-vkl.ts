import { approve, CLOSED, MESSAGE, type ExampleGroups } from './example-outcomes';
import type { Route, When } from 'strapi-plugin-attest/strapi-server';

const PLAN = 'Barn och unga i fokus (VKL)';
const STRATEGY = `${PLAN}: Strategi`;
export const OF_VKL: When = { organisation: { any: ['vastmanlands-kommuner-och-landsting'] } };
const IN_VKL: When = { ...OF_VKL, ...MESSAGE };

export function vklRoutes(groups: ExampleGroups): readonly Route[] {
  const { vklProjectGroup: group, vklProjectOwner: owner } = groups;
  return [
    {
      id: 'vkl-web',
      title: 'Texts for the website',
      because: 'One person writes for the web, those concerned in the project agree, and another person publishes.',
      source: `${STRATEGY}; Ansvar`,
      strength: 'must',
      when: { ...IN_VKL, exposure: { any: ['public-web'] } },
      outcome: approve(group, owner, 'by-other'),
    },
    {
      id: 'vkl-internal',
      title: 'Within the project',
      because: 'Only what leaves the project has to be agreed in it first.',
      source: STRATEGY,
      strength: 'may',
      when: { ...IN_VKL, ...CLOSED, scope: { only: ['internal'] } },
      outcome: { route: 'free' },
    },
    {
      id: 'vkl-otherwise',
      title: 'Everything that leaves the project',
      because: 'Those concerned in the project agree before anything is made known outside it.',
      source: STRATEGY,
      strength: 'must',
      when: IN_VKL,
      outcome: approve(group, owner),
    },
  ];
}
