import { AT, FAULT_WORDS } from '../../../src/plugins/attest/server/src/controllers/policy-fault-words';
import { filledIn, languageOf } from '../../../src/plugins/attest/server/src/words/language';
import { SENTENCES } from '../../../src/plugins/attest/server/src/words/sentences';

const placesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

it.each(Object.entries({ ...SENTENCES, ...FAULT_WORDS, ...AT }))(
  '%s says the same in both languages',
  (_, { sv, en }) => {
    expect(placesIn(sv)).toEqual(placesIn(en));
    expect(sv).not.toBe(en);
  },
);

it.each(Object.entries(SENTENCES))('%s says what is wrong and what to do, in sentences', (_, words) => {
  for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-ZÅÄÖ].*[.;].* .*\.$/);
});

it('a value may hold what looks like a place for another', () => {
  expect(filledIn('Rule “{rule}”: {value}', { rule: '{value}', value: 'x' })).toBe('Rule “{value}”: x');
});

it.each([
  ['admin', 'sv', 'sv'],
  ['admin', 'en', 'en'],
  ['admin', null, 'en'],
  ['admin-token', 'sv', 'en'],
])('%s with %s reads %s', (name, preferedLanguage, read) => {
  const state = { auth: { strategy: { name } }, user: { preferedLanguage } };
  expect(languageOf(state)).toBe(read);
});

it('someone who has not logged in reads English', () => {
  expect(languageOf({})).toBe('en');
});
