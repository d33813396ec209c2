import { voicesIn, votesOf } from '../../../src/plugins/attest/server/src/domain/eligibility';

const OPENED = '2026-03-02T09:00:00.000Z';
const AFTER = '2026-03-02T10:00:00.000Z';
const [ANNA, KARIN, LARS, PER] = [1, 2, 3, 4];
const situation = { openedAt: OPENED, contributors: [ANNA], mayContributorsDecide: false };
const standin = { principal: KARIN, deputy: PER, appointedAt: OPENED, appointedBy: KARIN };

describe('who may decide', () => {
  it.each([
    ['sat there when the step opened', { person: KARIN, placedAt: OPENED, placedBy: ANNA }, true],
    ['was placed since by an administrator', { person: KARIN, placedAt: AFTER, placedBy: LARS }, true],
    ['was placed since by a writer of the text', { person: KARIN, placedAt: AFTER, placedBy: ANNA }, false],
    ['placed themselves since', { person: KARIN, placedAt: AFTER, placedBy: KARIN }, false],
    ['was placed since by nobody known', { person: KARIN, placedAt: AFTER, placedBy: null }, false],
    ['wrote the text', { person: ANNA, placedAt: OPENED, placedBy: LARS }, false],
  ] as const)('one who %s', (_, place, may) => {
    expect(voicesIn([place], [], situation)).toEqual(may ? [{ person: KARIN }] : []);
  });

  it('a deputy of one who may, but not of a writer, and never a writer', () => {
    expect(voicesIn([{ person: KARIN }], [standin], situation)).toEqual([{ person: KARIN }, { person: PER, onBehalfOf: KARIN }]); // prettier-ignore
    expect(voicesIn([{ person: ANNA }], [{ ...standin, principal: ANNA }], situation)).toEqual([]);
    expect(voicesIn([{ person: KARIN }], [{ ...standin, deputy: ANNA }], situation)).toEqual([{ person: KARIN }]);
  });

  it('counts a person and their deputy as one vote', () => {
    const voices = voicesIn([{ person: KARIN }, { person: LARS }], [standin], situation);
    expect(voices).toHaveLength(3);
    expect(votesOf(voices)).toBe(2);
  });
});

describe('a voice by link', () => {
  const link = { person: -7, linkTo: 'desk' };

  it('is a vote of its own, and none beside whoever has its address', () => {
    expect(votesOf([{ person: KARIN }, link])).toBe(2);
    expect(votesOf([{ person: KARIN }, { ...link, onBehalfOf: KARIN }])).toBe(1);
    expect(
      votesOf([
        { person: PER, onBehalfOf: KARIN },
        { ...link, onBehalfOf: PER },
      ]),
    ).toBe(1);
    expect(votesOf([link, { person: -8, linkTo: 'board', onBehalfOf: -7 }])).toBe(1);
  });
});
