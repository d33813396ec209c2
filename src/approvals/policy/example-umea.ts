import { approve, MESSAGE, PRESS_CHANNELS, PRESS_KINDS, type ExampleGroups } from './example-outcomes';
import type { Requirement, Route, When } from 'strapi-plugin-attest/strapi-server';

const PLAN = 'Kommunikationsplan för Samordningsförbundet Umeå';
const MEDIA = `${PLAN}: Ordning för kontakt med media`;
export const OF_UMEA: When = { organisation: { any: ['samordningsforbundet-umea'] } };
const IN_UMEA: When = { ...OF_UMEA, ...MESSAGE };
const PRESS: When = { ...IN_UMEA, kind: { any: PRESS_KINDS } };

export function umeaRoutes(groups: ExampleGroups): readonly Route[] {
  const head = approve(groups.umeaHead, groups.umeaBoard, 'on-approval');
  return [
    {
      id: 'umea-press',
      title: 'Texts for the press',
      because: 'The director knows of, and stands behind, whatever is sent to journalists.',
      source: MEDIA,
      strength: 'must',
      when: PRESS,
      outcome: head,
    },
    {
      id: 'umea-media',
      title: 'Anything that goes to the media',
      because: 'Reports and presentations handed to journalists are media contacts like any other.',
      source: MEDIA,
      strength: 'must',
      when: { ...IN_UMEA, channel: { any: PRESS_CHANNELS } },
      outcome: head,
    },
    {
      id: 'umea-otherwise',
      title: 'Everything else from the federation',
      because: 'The plan is silent on other texts, so the director sees them until it says otherwise.',
      source: `${PLAN}: Ansvar`,
      strength: 'should',
      when: IN_UMEA,
      outcome: approve(groups.umeaHead, groups.umeaBoard),
    },
  ];
}

export const UMEA_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'umea-press-contact',
    title: 'A contact for journalists',
    because: 'A journalist who wants to know more needs someone to phone.',
    source: MEDIA,
    strength: 'must',
    when: PRESS,
    check: 'press-contact-named',
  },
  {
    id: 'umea-headline',
    title: 'A headline that fits',
    because: 'A headline that fits on one line is more likely to be used.',
    source: MEDIA,
    strength: 'may',
    when: { ...IN_UMEA, kind: { any: ['press-release'] } },
    check: 'headline-length',
  },
];
