import type { SubjectView } from '../../../src/plugins/attest/shared/contracts';
import { isSameOffer, offerOf } from '../../../src/plugins/attest/admin/src/content-manager/edit-view/offer';

const group = { id: 'k', name: 'Kommunikatör · Enköping', shortName: 'Kommunikatör' };
const step = { groups: [group], quorum: 'one', within: null } as const;
const at = '2026-12-03T05:00:00.000Z';

const subject = (more: object): SubjectView =>
  ({
    route: 'approve',
    steps: [step],
    informs: [],
    may: [],
    embargoedUntil: null,
    edition: null,
    fingerprint: 'now',
    request: null,
    ...more,
  }) as unknown as SubjectView;
const asked = (status: string, more: object = {}) => ({
  status,
  step: 0,
  steps: [step],
  goesLiveAt: null,
  submittedBy: { id: 7, name: 'Anna' },
  ...more,
});

describe('the primary button', () => {
  it.each([
    ['sends for approval', { may: ['submit'] }, { does: 'submit', says: 'submit', groups: ['Kommunikatör'], isPossible: true }],
    ['cannot send while something must be corrected', {}, { does: 'submit', isPossible: false }],
    ['publishes what is free', { route: 'free', steps: [], may: ['publish'] }, { does: 'publish', says: 'publish', isPossible: true }],
    ['says who is informed', { route: 'inform', informs: [group], may: ['publish'] }, { says: 'publish-informed', groups: ['Kommunikatör'] }],
    ['says when, under embargo', { route: 'free', may: ['schedule'], embargoedUntil: at }, { does: 'schedule', says: 'schedule', at, isPossible: true }],
    ['says when and who is informed', { route: 'inform', informs: [group], embargoedUntil: at }, { says: 'schedule-informed', isPossible: false }],
    ['leads an approver to the decision', { may: ['approve'], request: asked('pending') }, { does: 'decide', says: 'decide' }],
    ['leads one who may only say no there too', { may: ['decline'], request: asked('pending') }, { does: 'decide' }],
    ['waits, for others, with whoever is asked', { request: asked('pending') }, { does: 'wait', says: 'waits', groups: ['Kommunikatör'], isPossible: false }],
    ['leads the author to the change', { may: ['confirm'], request: asked('to-confirm') }, { does: 'decide', says: 'confirm' }],
    ['waits for the author', { request: asked('to-confirm') }, { says: 'waits-confirm', groups: ['Anna'] }],
    ['publishes what is approved', { may: ['publish'], request: asked('approved') }, { does: 'publish', says: 'publish-approved', isPossible: true }],
    ['schedules what is approved under embargo', { may: ['schedule'], request: asked('approved'), embargoedUntil: at }, { does: 'schedule', at, isPossible: true }],
    ['tells when what is scheduled goes live', { request: asked('scheduled', { goesLiveAt: at }) }, { does: 'wait', says: 'scheduled', at }],
    ['has nothing to do for what is live', { edition: { fingerprint: 'now' } }, { does: 'wait', says: 'live', isPossible: false }],
    ['sends a draft that differs from what is live', { edition: { fingerprint: 'before' }, may: ['submit'] }, { does: 'submit', isPossible: true }],
    ['begins anew after a no', { request: asked('declined'), may: ['submit'] }, { does: 'submit' }],
  ] as const)('%s', (_, more, expected) => {
    expect(offerOf(subject(more))).toMatchObject(expected);
  }); // prettier-ignore

  it('promises what the rule says of a live text once it is changed', () => {
    const live = subject({ edition: { fingerprint: 'now' } });
    expect(offerOf(live, true)).toMatchObject({ does: 'submit', groups: ['Kommunikatör'] });
  });
});

describe('two offers are the same', () => {
  const offer = offerOf(subject({ may: ['submit'] }));
  it.each([
    ['whether or not it is possible yet', {}, true],
    ['but not when another group is asked', { steps: [{ ...step, groups: [{ ...group, shortName: 'Chef' }] }] }, false],
    ['but not when the rule lets it go', { route: 'free', steps: [] }, false],
  ] as const)('%s', (_, more, expected) => {
    expect(isSameOffer(offer, offerOf(subject(more)))).toBe(expected);
  });
});
