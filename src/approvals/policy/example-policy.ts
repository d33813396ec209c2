import { enkopingRoutes } from './example-enkoping';
import { ENKOPING_REQUIREMENTS } from './example-enkoping-requirements';
import { HOGLANDET_REQUIREMENTS, hoglandetRoutes } from './example-hoglandet';
import { MESSAGE, type ExampleGroups } from './example-outcomes';
import { PLAN_REQUIREMENTS, planRoutes } from './example-plans';
import { UMEA_REQUIREMENTS, umeaRoutes } from './example-umea';
import { VARMLAND_REQUIREMENTS, varmlandRoutes } from './example-varmland';
import { vklRoutes } from './example-vkl';
import type { Policy, Requirement, Route } from 'strapi-plugin-attest/strapi-server';

export { EXAMPLE_GROUPS, type ExampleGroup, type ExampleGroups } from './example-outcomes';

/** The rules of the five plans that the seed holds, as the policy's two tables. */
export function examplePolicy(groups: ExampleGroups): Policy {
  return {
    routes: [
      ...enkopingRoutes(groups),
      ...umeaRoutes(groups),
      ...varmlandRoutes(groups),
      ...hoglandetRoutes(groups),
      ...vklRoutes(groups),
      ...planRoutes(groups),
      otherwise(groups),
    ],
    requirements: [
      ...ENKOPING_REQUIREMENTS,
      ...UMEA_REQUIREMENTS,
      ...VARMLAND_REQUIREMENTS,
      ...HOGLANDET_REQUIREMENTS,
      ...PLAN_REQUIREMENTS,
      ...FOR_ALL,
    ],
  };
}

/** For organisations that no plan speaks for; any of the five may answer, as none of them is nearer than another. */
function otherwise(groups: ExampleGroups): Route {
  const { enkopingCommunicator, hoglandetHead, umeaHead, varmlandHead, vklProjectOwner } = groups;
  const asked = [enkopingCommunicator, hoglandetHead, umeaHead, varmlandHead, vklProjectOwner];
  return {
    id: 'otherwise',
    title: 'Allt som ingen regel nämner',
    because: 'Inget ska gå ut osett bara för att ingen har tänkt på att skriva en regel för det.',
    source: 'Installationens förvalda regel; den står inte i någon plan',
    strength: 'must',
    when: {},
    outcome: {
      route: 'approve',
      steps: [{ groups: asked, quorum: 'one' }],
      publish: 'by-author',
      fourEyes: 'strict',
    },
  };
}

/** What the law asks of them all. */
const FOR_ALL: readonly Requirement[] = [
  {
    id: 'personal-identity-numbers',
    title: 'Inga personnummer',
    because: 'Ett personnummer hör inte hemma i en text som många läser.',
    source: 'Dataskyddslagen 3 kap. 10 §',
    legalBasis: 'Lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning 3 kap. 10 §',
    strength: 'must',
    when: {},
    check: 'personal-identity-numbers',
  },
  {
    id: 'alternative-text',
    title: 'Textalternativ till bilder',
    because: 'Den som inte ser bilden ska få veta vad den visar.',
    source: 'Lagen om tillgänglighet till digital offentlig service',
    legalBasis: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service',
    strength: 'must',
    when: { exposure: { any: ['public-web'] } },
    check: 'images-have-alternative-text',
  },
  {
    id: 'plain-language',
    title: 'Klart och enkelt språk',
    because: 'Myndigheter bör skriva så att de som berörs förstår redan vid första läsningen.',
    source: 'Språklagen 11 §',
    legalBasis: 'Språklagen (2009:600) 11 §',
    strength: 'should',
    when: MESSAGE,
    check: 'reading-level',
  },
];
