import { carried } from '../../../src/domain/press/attachments';
import { isDeadAddress } from '../../../src/domain/press/dead-address';
import { BETWEEN, nextBatch } from '../../../src/domain/press/next-batch';

it.each([1, 5, 6, 7, 120, 6000])('of %i a minute no 60 seconds see more, and no minute sees fewer', (perMinute) => {
  const begun: number[] = [];
  for (let second = 0; second < 600; second += BETWEEN) {
    const inWindow = begun.filter((at) => at > second - 60).length;
    begun.push(...Array.from({ length: nextBatch(perMinute, inWindow) }, () => second));
  }
  for (let from = 0; from < 540; from += 1)
    expect(begun.filter((at) => at >= from && at < from + 60).length).toBeLessThanOrEqual(perMinute);
  expect(begun.length).toBe(perMinute * 10);
});

it('begins none while the last minute’s wait', () => expect(nextBatch(60, 75)).toBe(0));

it.each([
  ['RCPT TO', '550 5.1.1 No such user', true],
  ['RCPT TO', '550 5.1.10 Null MX', true],
  ['RCPT TO', '550 User unknown', true],
  ['RCPT TO', '550 5.7.1 Blocked', false],
  ['RCPT TO', '554 Transaction failed', false],
  ['DATA', '550 5.1.1 No such user', false],
  ['RCPT TO', undefined, false],
])('of an answer to %s with %s, the address is dead: %s', (command, answer, isDead) => {
  expect(isDeadAddress(command, answer)).toBe(isDead);
});

describe('attachments', () => {
  const file = (name: string, size: number | null) => ({ title: name, name, url: `https://x.example/${name}`, path: `/${name}`, size }); // prettier-ignore
  const how = (asked: 'file' | 'link') =>
    carried([file('a', 600), file('b', 500), file('c', 400), file('d', null)], asked, 1000).map((one) => one.how);

  it('are files as long as they keep within the limit together, otherwise links', () => {
    expect(how('file')).toEqual(['file', 'link', 'file', 'link']);
  });
  it('are links where links are asked for', () => expect(how('link')).toEqual(['link', 'link', 'link', 'link']));
});
