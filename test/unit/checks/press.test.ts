import { headlineLength, pressContactNamed, quotesBySpokespersons } from '../../../src/domain/checks/press';
import type { MessageContent, QuotedOffice } from '../../../src/domain/checks/message-content';
import { poster, release } from './example-messages';

describe('a press contact', () => {
  const details = { name: 'Ylva', title: 'Förbundschef', phone: '', email: 'ylva@example.org' };
  const contact = { name: 'Förbundschef', publicContact: details };
  const phoned = { ...contact, publicContact: { ...details, phone: '070-174 06 30' } };

  it.each(['press-release', 'press-invitation', 'statement', 'letter-to-editor'] as const)('is named in a %s', (kind) =>
    expect(pressContactNamed({ ...release, kind, pressContacts: [] })).toEqual([
      { id: 'press-contact-named', field: 'pressContacts', code: 'press-contact-missing' },
    ]),
  );
  it('is not asked for elsewhere', () => expect(pressContactNamed({ ...poster, pressContacts: [] })).toEqual([]));
  it.each([
    ['without public details', [{ name: 'Ekonom' }]],
    ['with e-mail only', [contact]],
  ])('does not help %s', (_, pressContacts) =>
    expect(pressContactNamed({ ...release, pressContacts })).toMatchObject([{ code: 'press-contact-without-phone' }]),
  );
  it('is enough when one of them can be phoned', () =>
    expect(pressContactNamed({ ...release, pressContacts: [contact, phoned] })).toEqual([]));
});

describe('a quote', () => {
  const by = (office?: QuotedOffice): MessageContent => ({
    ...release,
    quotes: [...release.quotes, { text: 'Ja.', office, name: 'Bodil Kvarnmo', title: 'Ledamot' }],
  });
  const chair = { name: 'Ordförande', spokesperson: true };
  const secretary = { name: 'Sekreterare', spokesperson: false };

  it.each([
    ['a spokesperson', chair],
    ['somebody whom a spokesperson appointed', { ...secretary, appointedBy: chair }],
  ])('may be by %s', (_, office) => expect(quotesBySpokespersons(by(office))).toEqual([]));

  it.each([
    ['any other office', secretary],
    ['somebody appointed by one who is no spokesperson', { ...secretary, appointedBy: secretary }],
  ])('may not be by %s', (_, office) =>
    expect(quotesBySpokespersons(by(office))).toEqual([
      {
        id: 'quotes-by-spokespersons',
        field: 'quotes.1.office',
        code: 'quote-not-by-spokesperson',
        detail: { office: 'Sekreterare' },
      },
    ]),
  );
  it('may not be by a mere name', () =>
    expect(quotesBySpokespersons(by())).toMatchObject([{ field: 'quotes.1.office', code: 'quote-without-office' }]));
});

describe('the headline of a release', () => {
  it('may have 36 characters', () => expect(headlineLength({ ...release, headline: 'å'.repeat(36) })).toEqual([]));
  it('is long with 37', () =>
    expect(headlineLength({ ...release, headline: 'å'.repeat(37) })).toEqual([
      { id: 'headline-length', field: 'headline', code: 'headline-long', detail: { length: 37, limit: 36 } },
    ]));
  it('is counted without blanks around it', () =>
    expect(headlineLength({ ...release, headline: ` ${'å'.repeat(36)} ` })).toEqual([]));
  it('is of no matter on a poster', () => expect(headlineLength({ ...poster, headline: 'å'.repeat(99) })).toEqual([]));
});
