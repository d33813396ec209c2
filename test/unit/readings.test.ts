import { judged, type Change, type Reading } from '../support/readings';

const [A, B] = ['http://a', 'http://b'];
const change = (sentAt: number, isGone = false): Change => ({ node: A, sentAt, answeredAt: sentAt + 100, isGone });
const CHANGES = [change(0), change(5_000), change(10_000, true)];
const read = (node: string, startedAt: number, saw: Reading['saw']): Reading => ({ node, path: '/m', startedAt, endedAt: startedAt + 5, saw }); // prettier-ignore
const faultsOf = (...readings: Reading[]) => judged(CHANGES, readings, 1_000).faults;

describe('the judge of readings', () => {
  it.each([
    ['the newest', read(A, 5_101, 1)],
    ['either, while the change is under way', read(A, 5_050, 0)],
    ['the older one for a second on the other node', read(B, 6_050, 0)],
    ['its absence when it is gone', read(B, 12_000, 'absent')],
    ['nothing before the first', read(A, 50, -1)],
  ])('lets pass: %s', (_, reading) => expect(faultsOf(reading)).toEqual([]));

  it.each([
    ['the older one on the node that made the change', read(A, 5_101, 0)],
    ['the older one on the other node after a second', read(B, 6_101, 0)],
    ['the newer one before it was', read(A, 4_000, 1)],
    ['what is gone', read(B, 11_101, 1)],
    ['absence of what is there', read(A, 5_500, 'absent')],
    ['nothing after the first', read(A, 101, -1)],
  ])('tells of: %s', (_, reading) => expect(faultsOf(reading)).toHaveLength(1));

  it('tells of a reader that goes back, and how far the other node lagged behind', () => {
    expect(faultsOf(read(B, 5_200, 1), read(B, 5_300, 0))).toHaveLength(1);
    expect(judged(CHANGES, [read(B, 5_700, 0)], 1_000).worstLag).toBe(600);
  });
});
