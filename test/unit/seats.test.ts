import { ownOrganisations } from '../../src/domain/own-organisations';
import { actingFor, isHeldOn, placements, type Sitting } from '../../src/domain/seats';
import { dayIn } from '../../src/domain/stockholm-day';

describe('a seat', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  it.each([
    ['on its first day', year, '2026-01-01', true],
    ['on its last day', year, '2026-12-31', true],
    ['the day before', year, '2025-12-31', false],
    ['the day after', year, '2027-01-01', false],
    ['without days', { from: null, to: null }, '1999-01-01', true],
    ['without an end', { from: '2026-01-01' }, '2099-01-01', true],
  ] as const)('%s', (_, seat, day, held) => expect(isHeldOn(seat, day)).toBe(held));

  it.each([
    ['2025-12-31T22:59:59Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('goes by the day in Stockholm: %s is %s', (instant, day) => expect(dayIn(new Date(instant))).toBe(day));
});

describe('those who act for an office', () => {
  const office = (id: string, holders: readonly string[], reportsTo?: string): [string, Sitting<string>] => [
    id,
    { id, holders, reportsTo },
  ];
  const offices = new Map([
    office('board', ['olof']),
    office('head', [], 'board'),
    office('officer', ['karin'], 'head'),
    office('assistant', [], 'head'),
    office('forgotten', []),
    office('this', [], 'that'),
    office('that', [], 'this'),
  ]);

  it.each([
    ['its own', 'officer', ['karin']],
    ['those above a vacant one', 'head', ['olof']],
    ['those above two vacant ones', 'assistant', ['olof']],
    ['nobody where nobody is above', 'forgotten', []],
    ['nobody in a circle of vacant ones', 'this', []],
    ['nobody in an office that is not there', 'gone', []],
  ])('%s', (_, id, holders) => expect(actingFor(id, offices)).toEqual(holders));
});

describe('the placement of a seat', () => {
  const fresh = { placedAt: '2026-05-04T10:00:00.000Z', placedBy: 7 };
  const old = { person: 1, from: '2024-01-01', to: null, acting: false, placedAt: '2024-01-01T08:00:00.000Z', placedBy: 3 }; // prettier-ignore
  const kept = { placedAt: old.placedAt, placedBy: old.placedBy };
  const forged = { placedAt: '1999-01-01T00:00:00.000Z', placedBy: 99 };

  it.each([
    ['is kept where nothing changed, whatever is claimed', [{ ...old, ...forged }], [kept]],
    ['is kept when an empty value is written otherwise', [{ person: 1, from: '2024-01-01' }], [kept]],
    ['is new for a new person', [{ ...old, person: 2 }], [fresh]],
    ['is new for other days', [{ ...old, to: '2026-12-31' }], [fresh]],
    ['is new for an acting holder', [{ ...old, acting: true }], [fresh]],
    ['is kept in another order', [{ ...old, person: 2 }, old], [fresh, kept]],
    ['is kept once: a second seat alike is new', [old, old], [kept, fresh]],
  ])('%s', (_, after, expected) => expect(placements([old], after, fresh)).toEqual(expected));

  it('stays unknown where it was not recorded', () =>
    expect(placements([{ person: 1 }], [{ person: 1, ...forged }], fresh)).toEqual([
      { placedAt: null, placedBy: null },
    ]));
});

describe('the organisations that someone may write for', () => {
  const organisation = (id: string, partOf?: string, partyOf: readonly string[] = []) => ({ id, partOf, partyOf });
  const all = [
    organisation('town', undefined, ['federation']),
    organisation('care', 'town'),
    organisation('home', 'care'),
    organisation('school', 'town'),
    organisation('federation'),
    organisation('agency', undefined, ['federation']),
    organisation('circle', 'circle'),
  ];
  it.each([
    ['theirs, what is above and what is below', ['care'], ['care', 'home', 'town']],
    ['not what lies beside it', ['home'], ['care', 'home', 'town']],
    ['the parties of theirs', ['federation'], ['agency', 'federation', 'town']],
    ['all of several', ['school', 'federation'], ['agency', 'federation', 'school', 'town']],
    ['none without a seat', [], []],
    ['one that is part of itself', ['circle'], ['circle']],
  ])('are %s', (_, seated, own) => expect([...ownOrganisations(seated, all)].sort()).toEqual(own));
});
