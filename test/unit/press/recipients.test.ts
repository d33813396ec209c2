import { recipientsOf, type Contact } from '../../../src/domain/press/recipients';

const TODAY = '2026-03-12';
const contact = (id: string, data: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  email: `${id}@media.example`,
  subscription: 'active',
  objectionAt: null,
  reviewBy: null,
  ...data,
});
const sorted = (contacts: readonly Contact[], had: readonly string[] = []) => {
  const { to, skipped } = recipientsOf(contacts, TODAY, new Set(had));
  return { to: to.map(({ contact: id }) => id), skipped: Object.fromEntries(skipped.map(({ contact: id, why }) => [id, why])) }; // prettier-ignore
};

it('sends to who is active, in small letters', () => {
  const { to } = recipientsOf([contact('anna', { email: ' Anna@Media.Example ' })], TODAY, new Set());
  expect(to).toEqual([{ contact: 'anna', name: 'anna', address: 'anna@media.example' }]);
});

it.each([
  ['unsubscribed', { subscription: 'unsubscribed' }],
  ['bounced', { subscription: 'bounced' }],
  ['complained', { subscription: 'complained' }],
  ['objected', { objectionAt: '2026-03-12' }],
  ['past-review', { reviewBy: '2026-03-11' }],
  ['no-address', { email: null }],
  ['objected', { subscription: 'unsubscribed', objectionAt: '2026-01-01' }],
] as const)('skips and says: %s', (why, data) => {
  expect(sorted([contact('anna', data)])).toEqual({ to: [], skipped: { anna: why } });
});

it.each([
  ['an objection from tomorrow', { objectionAt: '2026-03-13' }],
  ['a review that is due today', { reviewBy: '2026-03-12' }],
] as const)('still sends with %s', (_, data) => {
  expect(sorted([contact('anna', data)])).toEqual({ to: ['anna'], skipped: {} });
});

it('sends to an address once, whoever has it and however many lists they are on', () => {
  const twin = contact('twin', { email: 'ANNA@media.example' });
  expect(sorted([contact('anna'), contact('anna'), twin])).toEqual({ to: ['anna'], skipped: { twin: 'same-address' } });
});

it('holds what one of several with one address has said for the address, also when that one comes last', () => {
  const twin = contact('twin', { email: 'anna@media.example', subscription: 'unsubscribed' });
  expect(sorted([contact('anna'), twin])).toEqual({ to: [], skipped: { anna: 'unsubscribed', twin: 'unsubscribed' } });
});

it('sends nobody the same words twice', () => {
  expect(sorted([contact('anna'), contact('bo')], ['bo@media.example'])).toEqual({ to: ['anna'], skipped: { bo: 'has-it-already' } }); // prettier-ignore
});
