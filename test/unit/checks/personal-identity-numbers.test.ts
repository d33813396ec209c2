import { findIdentityNumbers } from '../../../src/domain/checks/find-identity-numbers';
import { personalIdentityNumbers } from '../../../src/domain/checks/personal-identity-numbers';
import type { MessageContent } from '../../../src/domain/checks/message-content';
import { photo, poster } from './example-messages';

/** What stands at the places found. */
const found = (text: string) =>
  findIdentityNumbers(text).map(({ position, length }) => text.slice(position, position + length));

describe('a personal identity number', () => {
  it.each([
    ['twelve digits and a hyphen', '19121212-1212'],
    ['twelve digits', '191212121212'],
    ['ten digits and a hyphen', '121212-1212'],
    ['ten digits and a plus', '121212+1212'],
    ['ten digits', '1212121212'],
    ['twelve digits and a plus', '18850709+9805'],
    ['a dash in place of the hyphen', '121212–1212'],
    ['a hyphen that does not break', '121212\u20111212'],
    ['a hyphen that is not shown', '121212\u00AD1212'],
    ['a leap day', '000229-1235'],
    ['a coordination number', '701063-2391'],
    ['a coordination number of an unknown month', '19150072-2390'],
    ['a coordination number of an unknown day', '121260-1213'],
    ['a coordination number of a leap day', '120289-1212'],
    ['twelve digits of the year 2007', '20070707-1239'],
  ])('is found as %s', (_, number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Han (${number}), som bor här.`)).toEqual([number]);
    expect(found(`nr:${number}s`)).toEqual([number]);
  });

  it('is found at its place, and so is the next', () =>
    expect(findIdentityNumbers('Född 19121212-1212 eller 850709-9805.')).toEqual([
      { position: 5, length: 13 },
      { position: 25, length: 11 },
    ]));

  it('is told by its check digit alone among ten', () => {
    const all = [...'0123456789'].map((digit) => `121212-121${digit}`);
    expect(found(all.join(' '))).toEqual(['121212-1212']);
  });
});

describe('no personal identity number', () => {
  it.each([
    ['a mobile number', '070-776 76 10'],
    ['a mobile number grouped otherwise', '07077676 10'],
    ['a mobile number that passes for a coordination number', '0707767612'],
    ['the same with a hyphen', '070776-7612'],
    ['an international number', '+46 0707767612'],
    ['an international number without blanks', '+4612121212'],
    ['a number in Stockholm after the country code', '+46 0812121218'],
    ['a Norwegian number', '+4712121211'],
    ['an organisation number', '556036-0793'],
    ['a month 13', '121313-1210'],
    ['an unknown month outside coordination numbers', '120012-1216'],
    ['an unknown day outside coordination numbers', '121200-1216'],
    ['a 30 February', '120230-1212'],
    ['a 30 February as a coordination number', '120290-1219'],
    ['a 29 February outside leap years', '19000229-1235'],
    ['a day 92', '121292-1215'],
    ['birth number 000', '121212-0008'],
    ['a wrong check digit', '121212-1213'],
    ['a century before 1800', '17121212-1212'],
    ['eleven digits', '12121212121'],
    ['part of a longer number', '1912121212123'],
    ['an interim number', '121212-T121'],
    ['a number that ends in a letter', '121212-121K'],
    ['a year range', '2024–2026'],
    ['nothing', ''],
  ])('is %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a message', () => {
  const leak = 'Ring Bo 19121212-1212.';
  const leaky: readonly (readonly [string, Partial<MessageContent>])[] = [
    ['headline', { headline: leak }],
    ['preamble', { preamble: leak }],
    ['body.1', { bodyText: [{ type: 'image', alt: 'Karta' }, { type: 'text', text: leak }] }], // prettier-ignore
    ['body.0.image.alternativeText', { bodyText: [{ type: 'image', alt: leak }] }],
    ['quotes.0.text', { quotes: [{ text: leak, name: '', title: '' }] }],
    ['quotes.0.name', { quotes: [{ text: '', name: leak, title: '' }] }],
    ['quotes.0.title', { quotes: [{ text: '', name: '', title: leak }] }],
    ['facts', { facts: leak }],
    ['images.1.alt', { images: [photo, { ...photo, alt: leak }] }],
    ['images.0.credit', { images: [{ ...photo, credit: leak }] }],
    ['images.0.consentNote', { images: [{ ...photo, consentNote: leak }] }],
    ['attachments.0.title', { attachments: [{ title: leak }] }],
    ['sender.unit', { sender: { unit: leak, personName: '', personTitle: '' } }],
    ['sender.personName', { sender: { unit: '', personName: leak, personTitle: '' } }],
    ['sender.personTitle', { sender: { unit: '', personName: '', personTitle: leak } }],
    ['logo.ownMark', { logo: { ownMark: leak } }],
    ['identifier', { identifier: leak }],
    ['edNote', { edNote: leak }],
  ];

  it.each(leaky)('may hold no number in %s, and the issue says where but not which', (field, part) =>
    expect(personalIdentityNumbers({ ...poster, ...part })).toEqual([
      {
        id: 'personal-identity-numbers',
        field,
        code: 'personal-identity-number',
        detail: { position: 8, length: 13 },
        always: true,
      },
    ]),
  );

  it('with two numbers in a field has two issues', () =>
    expect(personalIdentityNumbers({ ...poster, facts: `${leak} ${leak}` })).toHaveLength(2));
});
