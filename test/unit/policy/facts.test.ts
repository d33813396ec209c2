import { factsOf } from '../../../src/approvals/policy/message-facts';
import { factsOfPlan } from '../../../src/approvals/policy/plan-facts';
import { vocabularyOf } from '../../../src/approvals/policy/vocabulary';
import audience from '../../../src/api/audience/content-types/audience/schema.json';
import channel from '../../../src/api/channel/content-types/channel/schema.json';
import message from '../../../src/api/message/content-types/message/schema.json';
import plan from '../../../src/api/plan/content-types/plan/schema.json';
import requiredPart from '../../../src/components/plan/required-part.json';
import { PLAN_PARTS } from '../../../src/domain/plan-parts';
import english from '../../../src/admin/translations/en/model.json';
import swedish from '../../../src/admin/translations/sv/model.json';
import {
  audiences,
  channels,
  department,
  ekgarden,
  message as messageWith,
  ofEkgarden,
  organisations,
} from './example';

const { facts } = vocabularyOf(organisations);
const valuesOf = (name: string) => facts.find((fact) => fact.name === name)?.values.map(({ value }) => value);

describe('the facts of a message', () => {
  it('are codes and slugs', () => {
    const { clients, citizens } = audiences;
    const subject = ofEkgarden({
      kind: 'social-post',
      audiences: [clients, citizens],
      channels: [channels.instagram, channels.facebook],
      placement: 'digital',
      ownMark: 'Ekgården',
    });
    expect(factsOf(subject)).toEqual({
      document: ['message'],
      kind: ['social-post'],
      organisation: [department.slug],
      unit: [ekgarden.slug],
      audience: ['client', 'citizen'],
      scope: ['external'],
      channel: ['social'],
      'channel-owner': ['unit', 'organisation'],
      placement: ['digital'],
      'compiled-by': ['unit'],
      language: ['sv'],
      'own-mark': ['yes'],
      exposure: ['closed'],
    });
  });

  it('have no value where nothing is stated', () => {
    const bare = factsOf(messageWith({ kind: 'news', organisations: [], ownMark: ' ' }));
    const unstated = Object.keys(bare).filter((name) => bare[name]?.length === 0);
    expect(unstated).toEqual([
      'organisation',
      'unit',
      'audience',
      'scope',
      'channel',
      'channel-owner',
      'placement',
      'compiled-by',
    ]);
    expect(bare).toMatchObject({ 'own-mark': ['no'], exposure: ['closed'] });
  });

  it.each([
    ['one that only says so', [], true, 'unit'],
    ['one that only a unit owns', ['unit'], false, 'unit'],
    ['one that a department owns too', ['unit', 'department'], true, 'organisation'],
    ['one that nobody owns', [], false, 'organisation'],
  ] as const)('call a channel the unit’s or not: %s', (_title, kinds, unit, owner) => {
    const owned = { kind: 'social', publicWeb: false, unit, owners: kinds.map((kind) => ({ kind })) };
    const subject = messageWith({ kind: 'social-post', organisations: [department], channels: [owned] });
    expect(factsOf(subject)['channel-owner']).toEqual([owner]);
  });

  it('are on the public web as soon as one channel is', () => {
    const both = [channels.letter, channels.website];
    const subject = messageWith({ kind: 'news', organisations: [department], channels: both });
    expect(factsOf(subject).exposure).toEqual(['public-web']);
  });
});

it('the facts of a plan are codes and slugs too', () =>
  expect(factsOfPlan({ kind: 'strategy', organisations: [department], missingParts: ['goals', 'budget'] })).toEqual({
    document: ['plan'],
    kind: ['strategy'],
    organisation: [department.slug],
    'missing-part': ['goals', 'budget'],
  }));

it('the parts of a plan are those of its form', () =>
  expect([...PLAN_PARTS]).toEqual(requiredPart.attributes.part.enum));

describe('the vocabulary', () => {
  it.each([
    ['kind', [...message.attributes.kind.enum, ...plan.attributes.kind.enum]],
    ['placement', message.attributes.placement.enum],
    ['compiled-by', message.attributes.compiledBy.enum],
    ['language', message.attributes.language.enum],
    ['audience', audience.attributes.role.enum],
    ['scope', audience.attributes.scope.enum],
    ['channel', channel.attributes.kind.enum],
    ['missing-part', requiredPart.attributes.part.enum],
  ])('offers for %s what the field offers, in the words of its form', (name, values) => {
    const words = (all: Readonly<Record<string, string>>, value: string) => all[value];
    expect(facts.find((fact) => fact.name === name)?.values).toEqual(
      values.map((value) => ({ value, label: { sv: words(swedish, value), en: words(english, value) } })),
    );
  });

  it('names exactly the facts that are stated of a message or a plan', () => {
    const ofMessage = factsOf(messageWith({ kind: 'news', organisations: [department] }));
    const ofPlan = factsOfPlan({ kind: 'plan', organisations: [department], missingParts: [] });
    expect(facts.map(({ name }) => name)).toEqual(Object.keys({ ...ofMessage, ...ofPlan }));
  });

  it('takes organisations and units from the rows', () => {
    expect(valuesOf('organisation')).toEqual(organisations.map(({ slug }) => slug));
    expect(valuesOf('unit')).toEqual(['gruppbostad-ekgarden', 'omnia-daglig-verksamhet']);
  });
});
