import type { Image, MessageContent, Organisation } from '../../../src/domain/checks/message-content';

export const town: Organisation = { slug: 'enkopings-kommun', name: 'Enköpings kommun', kind: 'municipality' };
export const department: Organisation = { slug: 'omsorgen', name: 'Omsorgen', kind: 'department', partOf: town };
export const unit: Organisation = { slug: 'ekgarden', name: 'Ekgården', kind: 'unit', partOf: department };
export const federation: Organisation = { slug: 'umea', name: 'Samordningsförbundet Umeå', kind: 'federation' };

export const photo: Image = {
  alt: 'Tre personer dricker kaffe i en trädgård.',
  decorative: false,
  credit: 'Anna Ekhage',
  consent: 'given',
  consentNote: 'Muntligt, den 4 december',
};

/** A poster that no check objects to. */
export const poster: MessageContent = {
  kind: 'poster',
  headline: 'Välkommen till öppet hus på Ekgården',
  preamble: 'Kom och titta, fråga och ta en kopp kaffe.',
  bodyText: [
    { type: 'text', text: 'Vi ses lördag den 23 januari.' },
    { type: 'image', alt: 'Karta till Ekgården.' },
  ],
  quotes: [],
  facts: '',
  language: 'sv',
  otherLanguages: [],
  organisations: [department],
  unit,
  sender: { organisation: town, unit: 'Ekgården', personName: 'Anna Ekhage', personTitle: 'Enhetschef' },
  logo: { ownMark: '', placement: 'bottom-right' },
  officeTemplate: true,
  compiledBy: 'unit',
  placement: 'public-premises',
  audiences: [
    { name: 'Medborgare', role: 'citizen', scope: 'external', readingLevel: 'plain', languages: ['sv'] },
    { name: 'Kunder', role: 'client', scope: 'external', readingLevel: 'easy', languages: ['sv'] },
  ],
  images: [photo],
  attachments: [{ title: 'Program' }],
  pressContacts: [],
  identifier: 'VON 2026/12',
  edNote: 'Sätts upp på biblioteket.',
};

/** A press release that no check objects to. */
export const release: MessageContent = {
  ...poster,
  kind: 'press-release',
  headline: 'Sex av tio i arbete eller studier',
  preamble: 'Sex av tio har börjat arbeta eller studera.',
  organisations: [federation],
  unit: undefined,
  sender: { organisation: federation, unit: '', personName: 'Algot Fjällmyr', personTitle: 'Förbundschef' },
  logo: undefined,
  officeTemplate: false,
  quotes: [
    {
      text: 'Det lönar sig att hålla ihop stödet.',
      office: { name: 'Förbundschef', spokesperson: true },
      name: 'Algot Fjällmyr',
      title: 'Förbundschef',
    },
  ],
  pressContacts: [
    {
      name: 'Förbundschef',
      publicContact: {
        name: 'Algot Fjällmyr',
        title: 'Förbundschef',
        phone: '070-174 06 51',
        email: 'forbundschef@example.org',
      },
    },
  ],
};
