import { approve, MESSAGE, type ExampleGroups } from './example-outcomes';
import type { Requirement, Route, When } from 'strapi-plugin-attest/strapi-server';

const PLAN = 'Kommunikationsplan för Samordningsförbundet Östra Värmland';
const MEDIA = `${PLAN}: Media`;
export const OF_VARMLAND: When = { organisation: { any: ['samordningsforbundet-ostra-varmland'] } };
const IN_VARMLAND: When = { ...OF_VARMLAND, ...MESSAGE };
const STATEMENT: When = { ...IN_VARMLAND, kind: { any: ['statement'] } };

export function varmlandRoutes(groups: ExampleGroups): readonly Route[] {
  return [
    {
      id: 'varmland-statement',
      title: 'Uttalanden för styrelsen',
      because:
        'Styrelsen talar genom ordföranden eller någon som ordföranden har gett uppdraget, så en av dem godkänner uttalandet.',
      source: MEDIA,
      strength: 'must',
      when: STATEMENT,
      outcome: approve(groups.varmlandChair, groups.varmlandAppointed, 'on-approval'),
    },
    {
      id: 'varmland-otherwise',
      title: 'Allt annat från förbundet',
      because:
        'Förbundschefen svarar för webbplatsen och, tillsammans med ordföranden, för mediekontakterna och godkänner därför övriga texter.',
      source: `${PLAN}: Ansvar`,
      strength: 'should',
      when: IN_VARMLAND,
      outcome: approve(groups.varmlandHead, groups.varmlandChair),
    },
  ];
}

export const VARMLAND_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'varmland-quotes',
    title: 'Citat i styrelsens uttalanden',
    because: 'Ett uttalande för styrelsen citerar bara den som får tala för styrelsen.',
    source: MEDIA,
    strength: 'must',
    when: STATEMENT,
    check: 'quotes-by-spokespersons',
  },
];
