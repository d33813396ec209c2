import schema from '../../../src/api/message/content-types/message/schema.json';
import { CHECKS, issuesIn, type MessageContent } from '../../../src/domain/checks';
import type { MessageKind } from '../../../src/domain/checks/message-content';
import { hiddenFields, type Fields } from '../../../src/domain/hidden-fields';
import { department, photo, poster, release } from './example-messages';

const NUMBER = '19121212-1212';

/** Wrong in every way that a poster and a release can be, between them. */
const faultyPoster: MessageContent = {
  ...poster,
  preamble: `Kontaktinformationsverksamheten rapporterar ${NUMBER}`,
  sender: { organisation: department, unit: '', personName: '', personTitle: ' ' },
  logo: { ownMark: 'Ekgården' },
  officeTemplate: false,
  images: [{ ...photo, alt: '', consent: 'missing' }],
  otherLanguages: [],
  audiences: poster.audiences.map((audience) => ({ ...audience, languages: ['sv', 'fi'] })),
};
const faultyRelease: MessageContent = {
  ...release,
  headline: 'En rubrik som ingen redaktion har plats för',
  quotes: [{ text: 'Jag håller med.', name: 'Lars', title: 'Granne' }],
  pressContacts: [],
};
const found = [...issuesIn(faultyPoster), ...issuesIn(faultyRelease)];

it.each([
  ['poster', poster],
  ['press release', release],
])('nothing is said of a good %s', (_, message) => expect(issuesIn(message)).toEqual([]));

it('every check in the list finds something to say of bad ones', () =>
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(Object.keys(CHECKS))));

it.each(Object.entries(CHECKS))('%s signs its issues with its own name', (id, check) => {
  const issues = [...check(faultyPoster), ...check(faultyRelease)];
  expect(issues.map((issue) => issue.id)).toEqual(issues.map(() => id));
});

it('only missing consent and personal identity numbers withstand an emergency override', () => {
  const lasting = found.filter(({ always }) => always === true).map(({ id }) => id);
  expect(new Set(lasting)).toEqual(new Set(['consent-missing', 'personal-identity-numbers']));
});

it('an empty draft is looked at without falling over', () => {
  const empty: MessageContent = {
    kind: 'letter',
    headline: '',
    preamble: '',
    bodyText: [],
    quotes: [],
    facts: '',
    language: 'sv',
    otherLanguages: [],
    organisations: [],
    officeTemplate: false,
    audiences: [],
    images: [],
    attachments: [],
    pressContacts: [],
    identifier: '',
    edNote: '',
  };
  expect(issuesIn(empty).map(({ code }) => code)).toEqual([
    'sender-organisation-missing',
    'sender-name-missing',
    'sender-title-missing',
    'office-template-not-used',
  ]);
});

describe.each(schema.attributes.kind.enum)('a form for %s', (kind) => {
  const hidden = hiddenFields(schema as unknown as Fields, { kind });
  const bare: MessageContent = { ...poster, kind: kind as MessageKind, officeTemplate: false };

  it.each([
    ['officeTemplate', CHECKS['office-template']],
    ['pressContacts', CHECKS['press-contact-named']],
  ])('that hides %s is not asked for it, and one that shows it is', (field, check) =>
    expect(check(bare)).toHaveLength(hidden.includes(field) ? 0 : 1),
  );
});
