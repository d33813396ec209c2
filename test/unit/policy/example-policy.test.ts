import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_IDS } from '../../../src/domain/checks';
import { ADOPTING_BODY } from '../../../src/approvals/host/adopting-body';
import { examplePolicyFor } from '../../../src/approvals/example-policy-for';
import { EXAMPLE_GROUPS, examplePolicy } from '../../../src/approvals/policy/example-policy';
import { factsOf, type MessageFacts } from '../../../src/approvals/policy/message-facts';
import { factsOfPlan } from '../../../src/approvals/policy/plan-facts';
import { vocabularyOf } from '../../../src/approvals/policy/vocabulary';
import { slugOf } from '../../../src/domain/slugs';
import { routeFor } from '../../../src/plugins/attest/server/src/domain/route';
import { EXAMPLE_GROUP_KEYS, exampleGroupIds } from '../../../scripts/seed/example-groups.cjs';
import { validatePolicy } from '../../../src/plugins/attest/server/src/domain/validate';
import {
  audiences,
  channels,
  department,
  ekgarden,
  elsewhere,
  groups,
  hoglandet,
  message,
  ofEkgarden,
  omnia,
  organisations,
  umea,
  varmland,
  vkl,
} from './example';

const policy = examplePolicy(groups);
const routed = (subject: MessageFacts) => routeFor(policy, factsOf(subject));
const outcomeOf = (subject: MessageFacts) => routed(subject).route.outcome;
const requiredOf = (subject: MessageFacts) => routed(subject).requirements.map(({ id }) => id);
const approvedBy = (...asked: readonly string[]) => ({
  route: 'approve',
  steps: [expect.objectContaining({ groups: asked, quorum: 'one' })],
});

describe('the example policy', () => {
  it('has neither errors nor routes that nothing reaches', () => {
    const known = {
      vocabulary: vocabularyOf(organisations),
      groups: [ADOPTING_BODY, ...Object.values(groups)].map((id) => ({
        id,
        name: id,
        hasMembers: true,
        memberCount: 1,
      })),
      checks: CHECK_IDS,
    };
    expect(validatePolicy(policy, known)).toEqual({ errors: [], warnings: [] });
  });

  it('calls organisations as the seed does', () => {
    const folder = join(__dirname, '../../../scripts/seed/data');
    const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const seeded = texts.flatMap((text) =>
      [...text.matchAll(/^    name: (.+)$/gm)].map(([, name]) => slugOf(String(name))),
    );
    const named = [...policy.routes, ...policy.requirements].flatMap(({ when: { organisation, unit } }) => [
      ...Object.values(organisation ?? {}).flat(),
      ...Object.values(unit ?? {}).flat(),
    ]);
    expect(new Set(named).size).toBe(7);
    expect(seeded).toEqual(expect.arrayContaining(named));
  });

  it('gives a reason of one sentence for each rule', () => {
    const reasons = [...policy.routes, ...policy.requirements].map(({ because }) => because);
    expect(reasons.filter((because) => !/^[^.]+\.$/.test(because))).toEqual([]);
  });

  it('speaks Swedish, like the organisations whose rules it holds', () => {
    const texts = [...policy.routes, ...policy.requirements].flatMap((rule) => [
      ...[rule.title, rule.because, rule.source, rule.reference ?? '', rule.legalBasis ?? ''],
      'advice' in rule ? rule.advice : '',
    ]);
    expect(texts.filter((text) => /\b(the|and|of|by|to|not?|its?|an?)\b/i.test(text))).toEqual([]);
  });

  it('sends what no rule names to an approver', () => {
    const subject = message({ kind: 'news', organisations: [elsewhere] });
    expect(routed(subject).route).toMatchObject({ id: 'otherwise', when: {}, outcome: { route: 'approve' } });
  });
});

const { clients, citizens, staff } = audiences;
const poster = ofEkgarden({
  kind: 'poster',
  audiences: [citizens],
  channels: [channels.publicPosters],
  placement: 'public-premises',
});
const invitation = ofEkgarden({
  kind: 'invitation',
  audiences: [clients],
  channels: [channels.letter],
  placement: 'post',
});
const instagram = ofEkgarden({ kind: 'social-post', audiences: [citizens], channels: [channels.instagram] });
const advert = ofEkgarden({ kind: 'advertisement', audiences: [citizens], channels: [channels.localPaper] });
const jobAdvert = ofEkgarden({ kind: 'job-advertisement', audiences: [citizens], channels: [channels.jobBoard] });
const intranetNews = ofEkgarden({ kind: 'intranet-news', audiences: [staff], channels: [channels.intranet] });
const notice = ofEkgarden({
  kind: 'notice',
  audiences: [staff],
  channels: [channels.ownBoard],
  placement: 'own-premises',
});
const omniaPoster: MessageFacts = { ...poster, unit: omnia, ownMark: 'Omnia' };

describe('in Enköping', () => {
  it.each([
    ['a poster where the public comes', poster, 'approve'],
    ['an invitation to clients by post', invitation, 'free'],
    ['the same invitation put up in the library', { ...invitation, placement: 'public-premises' }, 'approve'],
    ['an advertisement in the local paper', advert, 'inform'],
    ['a job advertisement by a unit', jobAdvert, 'approve'],
    ['news on the intranet', intranetNews, 'approve'],
    ['a notice to staff on the unit’s board', notice, 'free'],
    ['a post on the unit’s Instagram', instagram, 'free'],
    ['a poster by Omnia', omniaPoster, 'approve'],
  ] as const)('%s is routed', (_title, subject, route) => {
    expect(outcomeOf(subject).route).toBe(route);
  });

  it('asks and tells the communicator, nobody else', () => {
    expect(outcomeOf(poster)).toMatchObject(approvedBy(groups.enkopingCommunicator));
    expect(outcomeOf(advert)).toEqual({ route: 'inform', groups: [groups.enkopingCommunicator] });
  });

  it('requires of each what its section says', () => {
    expect(requiredOf(invitation)).toContain('enkoping-office-template');
    expect(requiredOf(poster)).not.toContain('enkoping-office-template');
    expect(requiredOf(instagram)).toContain('enkoping-photo-consent');
    expect(requiredOf(omniaPoster)).toContain('enkoping-omnia-poster');
    expect(requiredOf(omniaPoster)).not.toContain('enkoping-own-logo');
    expect(requiredOf({ ...poster, ownMark: 'Ekgården' })).toContain('enkoping-own-logo');
  });

  it.each([
    ['placement is not stated', { ...invitation, placement: undefined }],
    ['citizens are written to as well', { ...invitation, audiences: [clients, citizens] }],
    ['no audience is stated', { ...invitation, audiences: [] }],
    ['it is also on the website', { ...invitation, channels: [channels.letter, channels.website] }],
    ['it is also on the municipality’s Facebook', { ...invitation, channels: [channels.letter, channels.facebook] }],
    ['the unit’s post is also sent to the press', { ...instagram, channels: [channels.instagram, channels.press] }],
    ['the unit stands as the organisation', { ...poster, organisations: [ekgarden] }],
    ['another organisation stands beside it', { ...invitation, organisations: [department, elsewhere] }],
  ])('approves when %s', (_title, subject) => {
    expect(outcomeOf(subject).route).toBe('approve');
  });
});

describe('elsewhere', () => {
  const website = channels.website;
  const release = message({ kind: 'press-release', organisations: [umea], channels: [channels.press, website] });
  const statement = message({ kind: 'statement', organisations: [varmland], channels: [website] });
  const webText = message({ kind: 'page', organisations: [vkl], audiences: [citizens], channels: [website] });
  const news = message({ kind: 'news', organisations: [hoglandet], channels: [website] });

  it('Umeå’s director approves press releases', () => {
    expect(outcomeOf(release)).toMatchObject(approvedBy(groups.umeaHead));
    expect(requiredOf(release)).toEqual(expect.arrayContaining(['umea-press-contact', 'alternative-text']));
  });

  it('Umeå’s director approves reports that go to the media', () => {
    const report = message({ kind: 'report', organisations: [umea], channels: [channels.press] });
    expect(routed(report).route.id).toBe('umea-media');
  });

  it('the chair approves statements for the board of Östra Värmland', () => {
    expect(outcomeOf(statement)).toMatchObject(approvedBy(groups.varmlandChair));
    expect(requiredOf(statement)).toContain('varmland-quotes');
  });

  it('VKL’s project group approves texts for the web, and another than the author publishes', () => {
    expect(outcomeOf(webText)).toMatchObject({ ...approvedBy(groups.vklProjectGroup), publish: 'by-other' });
  });

  it('VKL’s project writes freely to itself', () => {
    const internal = message({ kind: 'report', organisations: [vkl], audiences: [staff] });
    expect(outcomeOf(internal)).toEqual({ route: 'free' });
    expect(outcomeOf({ ...internal, audiences: [staff, citizens] }).route).toBe('approve');
  });

  it('Höglandet’s director is told of news, with advice and no approval', () => {
    expect(outcomeOf(news)).toEqual({ route: 'inform', groups: [groups.hoglandetHead] });
    expect(requiredOf(news)).toEqual(expect.arrayContaining(['hoglandet-together', 'hoglandet-invite-media']));
  });

  it('Höglandet’s director approves lasting texts on the public web', () => {
    expect(outcomeOf({ ...news, kind: 'page' })).toMatchObject(approvedBy(groups.hoglandetHead));
  });

  it('the strictest organisation decides for a message from two', () => {
    expect(outcomeOf({ ...news, organisations: [hoglandet, umea] })).toMatchObject(approvedBy(groups.umeaHead));
  });
});

describe('plans', () => {
  const plan = (organisation: { slug: string }) =>
    routeFor(policy, factsOfPlan({ kind: 'strategy', organisations: [organisation], missingParts: [] }));

  it.each([
    ['enkoping-plan', department, groups.enkopingBoard],
    ['umea-plan', umea, groups.umeaBoard],
    ['varmland-plan', varmland, groups.varmlandBoard],
    ['hoglandet-plan', hoglandet, groups.hoglandetBoard],
    ['vkl-plan', vkl, groups.vklSteeringGroup],
  ])('%s: the adopting body decides, or the board while none is named', (id, organisation, board) => {
    const { route, requirements } = plan(organisation);
    expect(route).toMatchObject({
      id,
      outcome: { steps: [{ groups: [ADOPTING_BODY], otherwise: [board] }], publish: 'by-author', fourEyes: 'strict' },
    });
    expect(requirements.map((requirement) => requirement.id)).toEqual([
      'obligatory-parts',
      'personal-identity-numbers',
    ]);
  });

  it('of other organisations are approved like everything that no rule names', () =>
    expect(plan(elsewhere).route.id).toBe('otherwise'));

  it('are met by no rule for messages, nor messages by one for plans', () => {
    const documents = policy.routes.slice(0, -1).map(({ when: { document } }) => document);
    expect(documents.every((document) => document !== undefined)).toBe(true);
    const ofPlans = policy.routes.filter(({ when }) => JSON.stringify(when['document']) === '{"any":["plan"]}');
    expect(ofPlans.map(({ id }) => id).every((id) => id.endsWith('-plan'))).toBe(true);
    expect(routed(message({ kind: 'news', organisations: [umea] })).requirements.map(({ id }) => id)).not.toContain(
      'obligatory-parts',
    );
  });
});

describe('installing the example policy', () => {
  const folder = join(__dirname, '../../../scripts/seed/data');
  const seeded = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^  - key: (\S+)/gm)].map(([, key]) => String(key)),
  );

  it('finds each office that it asks among the example data', () => {
    expect(Object.keys(EXAMPLE_GROUP_KEYS).sort()).toEqual([...EXAMPLE_GROUPS].sort());
    expect(seeded).toEqual(expect.arrayContaining(Object.values(EXAMPLE_GROUP_KEYS)));
  });

  it('asks the offices that the keys stand for', () => {
    const ids = exampleGroupIds(Object.fromEntries(seeded.map((key) => [key, `document of ${key}`])));
    const release = routeFor(examplePolicyFor(ids), factsOf(message({ kind: 'press-release', organisations: [umea] })));
    expect(release.route.outcome).toMatchObject(approvedBy('document of u.forbundschef'));
  });

  it('does not ask offices that are not there', () =>
    expect(() => examplePolicyFor({ ...groups, umeaBoard: '' })).toThrow(/umeaBoard/));
});
