export type MailLanguage = 'sv' | 'en';

/** Everything that stands in a press mail and is not the message's own. */
export interface MailWords {
  /** @param until as `instantWords` writes it */
  embargo(until: string): string;
  readonly correction: string;
  readonly test: string;
  readonly image: string;
  readonly photo: string;
  readonly facts: string;
  readonly when: string;
  readonly where: string;
  readonly contact: string;
  readonly attachments: string;
  readonly attached: string;
  readonly onTheWeb: string;
  readonly why: string;
  readonly unsubscribe: string;
}

export const MAIL_WORDS: Readonly<Record<MailLanguage, MailWords>> = {
  sv: {
    embargo: (until) => `EMBARGO: får inte offentliggöras före ${until}`,
    correction: 'Rättelse',
    test: 'Provutskick',
    image: 'Bild',
    photo: 'Foto',
    facts: 'Fakta',
    when: 'När',
    where: 'Var',
    contact: 'Presskontakt',
    attachments: 'Bilagor',
    attached: 'bifogad',
    onTheWeb: 'Läs på webben',
    why: 'Du får detta för att du står på vår lista över medier. Vi ser inte om du öppnar mejlet eller följer länkar i det.',
    unsubscribe: 'Avregistrera dig från våra pressutskick',
  },
  en: {
    embargo: (until) => `EMBARGO: not to be published before ${until}`,
    correction: 'Correction',
    test: 'Test',
    image: 'Image',
    photo: 'Photo',
    facts: 'Facts',
    when: 'When',
    where: 'Where',
    contact: 'Press contact',
    attachments: 'Attachments',
    attached: 'attached',
    onTheWeb: 'Read on the web',
    why: 'You receive this because you are on our list of media. We do not see whether you open it or follow its links.',
    unsubscribe: 'Unsubscribe from our press mailings',
  },
};

/** Swedish, and the national minority languages, are surrounded by Swedish; every other language by English. */
const IN_SWEDISH = ['sv', 'sv-simple', 'fi', 'fit', 'se', 'sma', 'smj', 'sje', 'rom', 'yi', 'swl'];
export const mailLanguage = (language: string): MailLanguage => (IN_SWEDISH.includes(language) ? 'sv' : 'en');

/** "torsdag 12 mars 2026 kl. 06:00 (svensk tid)" */
export function instantWords(instant: string, language: MailLanguage): string {
  const date = new Date(instant);
  const [locale, zone] = language === 'sv' ? ['sv-SE', 'svensk tid'] : ['en-GB', 'Swedish time'];
  const timeZone = 'Europe/Stockholm';
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(date); // prettier-ignore
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(date);
  return language === 'sv' ? `${day} kl. ${time} (${zone})` : `${day} at ${time} (${zone})`;
}
