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
    title: 'Everything that no rule names',
    because: 'Nothing goes out unseen only because nobody thought of a rule for it.',
    source: 'The installation’s default; no plan says it',
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
    title: 'No personal identity numbers',
    because: 'A personal identity number has no place in a text for many readers.',
    source: 'Dataskyddslagen, chapter 3, section 10',
    legalBasis: 'Lag (2018:218), 3 kap. 10 §',
    strength: 'must',
    when: {},
    check: 'personal-identity-numbers',
  },
  {
    id: 'alternative-text',
    title: 'Images have a text alternative',
    because: 'Those who do not see the image get to know what it shows.',
    source: 'The act on accessibility of digital public services',
    legalBasis: 'Lag (2018:1937)',
    strength: 'must',
    when: { exposure: { any: ['public-web'] } },
    check: 'images-have-alternative-text',
  },
  {
    id: 'plain-language',
    title: 'Plain language',
    because: 'Public bodies write so that those concerned understand at first reading.',
    source: 'The Language Act, section 11',
    legalBasis: 'Språklagen (2009:600), 11 §',
    strength: 'should',
    when: MESSAGE,
    check: 'reading-level',
  },
];
