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
      title: 'Texter till webbplatsen',
      because:
        'En person skriver, projektgruppen godkänner och någon annan än skribenten publicerar, så att flera har läst det som läggs på webben.',
      source: `${STRATEGY}; Ansvar`,
      strength: 'must',
      when: { ...IN_VKL, exposure: { any: ['public-web'] } },
      outcome: approve(group, owner, 'by-other'),
    },
    {
      id: 'vkl-internal',
      title: 'Internt i projektet',
      because: 'Godkännande behövs bara för det som lämnar projektet, så internt material får spridas fritt.',
      source: STRATEGY,
      strength: 'may',
      when: { ...IN_VKL, ...CLOSED, scope: { only: ['internal'] } },
      outcome: { route: 'free' },
    },
    {
      id: 'vkl-otherwise',
      title: 'Allt som lämnar projektet',
      because: 'De som berörs i projektet ska stå bakom det som sprids utanför, så projektgruppen godkänner det först.',
      source: STRATEGY,
      strength: 'must',
      when: IN_VKL,
      outcome: approve(group, owner),
    },
  ];
}
