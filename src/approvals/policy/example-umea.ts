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
      title: 'Texter till pressen',
      because:
        'Förbundschefen ska känna till och stå bakom det som skickas till journalister och godkänner det därför först.',
      source: MEDIA,
      strength: 'must',
      when: PRESS,
      outcome: head,
    },
    {
      id: 'umea-media',
      title: 'Material som lämnas till medier',
      because:
        'Rapporter och presentationer som journalister får är också mediekontakter, så förbundschefen godkänner dem först.',
      source: MEDIA,
      strength: 'must',
      when: { ...IN_UMEA, channel: { any: PRESS_CHANNELS } },
      outcome: head,
    },
    {
      id: 'umea-otherwise',
      title: 'Allt annat från förbundet',
      because: 'Planen säger inget om övriga texter, så förbundschefen godkänner dem tills vidare.',
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
    title: 'Kontaktperson för journalister',
    because: 'En journalist som vill veta mer behöver någon att ringa.',
    source: MEDIA,
    strength: 'must',
    when: PRESS,
    check: 'press-contact-named',
  },
  {
    id: 'umea-headline',
    title: 'En rubrik som får plats',
    because: 'Ryms rubriken på en rad är det lättare för redaktionen att använda den.',
    source: MEDIA,
    strength: 'may',
    when: { ...IN_UMEA, kind: { any: ['press-release'] } },
    check: 'headline-length',
  },
];
