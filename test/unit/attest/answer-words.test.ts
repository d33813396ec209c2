import { AT, FAULT_WORDS } from '../../../src/plugins/attest/server/src/controllers/policy-fault-words';
import { WORDS } from '../../../src/plugins/attest/server/src/controllers/refusal-words';
import { filledIn, wordsFor } from '../../../src/plugins/attest/server/src/controllers/words';

const placesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

it.each(Object.entries({ ...WORDS, ...FAULT_WORDS, ...AT }))('%s says the same in both languages', (_, { sv, en }) => {
  expect(placesIn(sv)).toEqual(placesIn(en));
  expect(sv).not.toBe(en);
});

it.each(Object.entries(WORDS))('%s says what is wrong and what to do, in sentences', (_, words) => {
  for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-ZÅÄÖ].*[.;].* .*\.$/);
});

it('a value may hold what looks like a place for another', () => {
  expect(filledIn('Rule “{rule}”: {value}', { rule: '{value}', value: 'x' })).toBe('Rule “{value}”: x');
});

it.each([
  ['admin', 'sv', 'ja'],
  ['admin', 'en', 'yes'],
  ['admin', null, 'yes'],
  ['admin-token', 'sv', 'yes'],
])('%s with %s reads %s', (name, preferedLanguage, read) => {
  const state = { auth: { strategy: { name } }, user: { preferedLanguage } };
  expect(wordsFor({ state }, { sv: 'ja', en: 'yes' })).toBe(read);
});

it('someone who has not logged in reads English', () => {
  expect(wordsFor({ state: {} }, { sv: 'ja', en: 'yes' })).toBe('yes');
});
