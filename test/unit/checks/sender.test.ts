import { senderOrganisation, senderPerson } from '../../../src/domain/checks/sender';
import type { MessageContent, Organisation } from '../../../src/domain/checks/message-content';
import { department, federation, poster, town, unit } from './example-messages';

const from = (organisation: Organisation | undefined, organisations: readonly Organisation[]): MessageContent => ({
  ...poster,
  organisations,
  sender: { organisation, unit: '', personName: 'Anna', personTitle: 'Chef' },
});
const orphan: Organisation = { slug: 'omsorgen', name: 'Omsorgen', kind: 'department' };

describe('the organisation that sends', () => {
  it.each([
    ['the municipality, for its department', from(town, [department])],
    ['the municipality, for a unit of its department', from(town, [unit])],
    ['the federation itself', from(federation, [federation])],
    ['one of several', from(federation, [department, federation])],
    ['any whole one, where nobody knows what the department is part of', from(town, [orphan])],
  ])('may be %s', (_, message) => expect(senderOrganisation(message)).toEqual([]));

  it.each([
    ['nobody', from(undefined, [department]), 'sender-organisation-missing'],
    ['the department', from(department, [department]), 'sender-organisation-is-part'],
    ['the unit', from(unit, [unit]), 'sender-organisation-is-part'],
    ['somebody else', from(federation, [department]), 'sender-organisation-other'],
  ])('may not be %s', (_, message, code) =>
    expect(senderOrganisation(message)).toEqual([
      { id: 'sender-organisation', field: 'sender.organisation', code, detail: { expected: 'Enköpings kommun' } },
    ]),
  );

  it('may not be a department of an unknown whole either, and then no other is proposed', () =>
    expect(senderOrganisation(from(orphan, [orphan]))).toEqual([
      { id: 'sender-organisation', field: 'sender.organisation', code: 'sender-organisation-is-part' },
    ]));

  it('is missed when there is no sender at all', () =>
    expect(senderOrganisation({ ...poster, sender: undefined })).toMatchObject([
      { code: 'sender-organisation-missing' },
    ]));
});

describe('the person who signs', () => {
  const signed = (personName: string, personTitle: string) =>
    senderPerson({ ...poster, sender: { organisation: town, unit: '', personName, personTitle } }).map((issue) => [
      issue.field,
      issue.code,
    ]);
  const noName = ['sender.personName', 'sender-name-missing'];
  const noTitle = ['sender.personTitle', 'sender-title-missing'];

  it.each([
    ['name and title', signed('Anna', 'Enhetschef'), []],
    ['a name alone', signed('Anna', ''), [noTitle]],
    ['a title alone', signed(' ', 'Enhetschef'), [noName]],
    ['neither', signed('', '\t'), [noName, noTitle]],
  ])('gives %s', (_, issues, expected) => expect(issues).toEqual(expected));

  it('is missed when there is no sender at all', () =>
    expect(senderPerson({ ...poster, sender: undefined })).toHaveLength(2));
});
