import { errorInShort } from '../../../src/plugins/attest/server/src/domain/error-in-short';

it.each([
  ['an address', '550 <nora@example.org> unknown', '550 <…@…> unknown'],
  ['what follows in a web address', 'see https://mail.example.net/why?id=88&to=nora', 'see https://mail.example.net'],
  ['what stands below', 'no\n    at send (mail.js:1)', 'no'],
  ['nothing', 'ECONNREFUSED 127.0.0.1:25', 'ECONNREFUSED 127.0.0.1:25'],
])('an error is shown without %s', (_, text, shown) => expect(errorInShort(text)).toBe(shown));

it('an error is shown in at most 200 characters', () => {
  const shown = errorInShort('x'.repeat(500));
  expect([shown.length, shown.at(-1)]).toEqual([200, '…']);
});
