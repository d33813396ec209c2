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
      title: 'Statements for the board',
      because: 'Only the chair, or whoever the chair has named, speaks for the board.',
      source: MEDIA,
      strength: 'must',
      when: STATEMENT,
      outcome: approve(groups.varmlandChair, groups.varmlandAppointed, 'on-approval'),
    },
    {
      id: 'varmland-otherwise',
      title: 'Everything else from the federation',
      because: 'The plan makes the director answerable for the website and, with the chair, for the media.',
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
    title: 'Who is quoted for the board',
    because: 'A statement for the board quotes nobody but those who may speak for it.',
    source: MEDIA,
    strength: 'must',
    when: STATEMENT,
    check: 'quotes-by-spokespersons',
  },
];
