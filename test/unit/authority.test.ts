import { changedAuthority } from '../../src/domain/authority';

const office = {
  seats: ['7|||false'],
  spokesperson: false,
  reportsTo: 'chief',
  kind: 'post',
  organisation: 'town',
  name: 'Kommunikatör',
};

describe('a change of authority', () => {
  it.each([
    ['a new seat', { ...office, seats: ['7|||false', '9|||false'] }, ['seats']],
    ['a seat taken away', { ...office, seats: [] }, ['seats']],
    ['a spokesperson made', { ...office, spokesperson: true }, ['spokesperson']],
    ['an office that now means everyone', { ...office, kind: 'everyone' }, ['kind']],
    ['an office moved to another organisation', { ...office, organisation: 'region' }, ['organisation']],
    ['an office removed', undefined, ['seats', 'reportsTo']],
  ])('%s', (_, after, fields) => expect(changedAuthority('api::office.office', office, after)).toEqual(fields));

  it('is a new name: it is what approvers and rules go by', () =>
    expect(changedAuthority('api::office.office', office, { ...office, name: 'Registrator' })).toEqual(['name']));
  it('is not a new contact', () =>
    expect(changedAuthority('api::office.office', office, { ...office, publicContact: 'Expeditionen' })).toEqual([]));
  it('is not a new, empty office', () =>
    expect(
      changedAuthority('api::office.office', undefined, {
        kind: 'body',
        organisation: 'town',
        seats: [],
        spokesperson: false,
      }),
    ).toEqual([]));
  it('is a new office with a seat in it', () =>
    expect(changedAuthority('api::office.office', undefined, { kind: 'post', seats: ['7|||false'] })).toEqual([
      'seats',
    ]));
  it('is another registrar of an organisation', () =>
    expect(changedAuthority('api::organisation.organisation', { registrar: 'a' }, { registrar: 'b' })).toEqual([
      'registrar',
    ]));
});
