import type { Words } from './language';

/** What has happened, by the kind of the notice; always of “the text”, whose title may not be said. */
export const HAPPENED: Readonly<Record<string, Words>> = {
  asked: { sv: 'Texten väntar på ditt beslut.', en: 'The text waits for your decision.' },
  reminder: {
    sv: 'Påminnelse: texten väntar fortfarande på ditt beslut.',
    en: 'A reminder: the text still waits for your decision.',
  },
  overdue: {
    sv: 'Tiden för beslut har gått ut. Ingenting blir godkänt av att någon väntar: texten behöver ett beslut nu.',
    en: 'The time for a decision has run out. Nothing is approved by waiting: the text needs a decision now.',
  },
  approve: { sv: 'Texten är godkänd.', en: 'The text is approved.' },
  'request-changes': {
    sv: 'Texten behöver ändras innan den kan godkännas.',
    en: 'The text needs changes before it can be approved.',
  },
  decline: { sv: 'Texten blev inte godkänd.', en: 'The text was declined.' },
  void: {
    sv: 'Begäran gäller inte längre, för innehållet har ändrats. Skicka texten på nytt.',
    en: 'The request no longer holds, because the content has changed. Submit the text anew.',
  },
  'to-confirm': {
    sv: 'Den som godkänner har ändrat i texten. Läs ändringen och bekräfta den.',
    en: 'The approver has changed the text. Read the change and confirm it.',
  },
  inform: {
    sv: 'Texten är publicerad. Kvittera att du har läst den.',
    en: 'The text is published. Acknowledge that you have read it.',
  },
  published: { sv: 'Texten är publicerad.', en: 'The text is published.' },
  unpublished: { sv: 'Texten är nertagen.', en: 'The text was taken down.' },
  commented: { sv: 'Texten har fått en kommentar.', en: 'There is a comment on the text.' },
  overridden: {
    sv: 'Texten publicerades utan godkännande i ett nödläge. Granska den i efterhand.',
    en: 'The text was published without approval in an emergency. Review it.',
  },
  'override-upheld': {
    sv: 'Nödpubliceringen är granskad, och texten ligger kvar.',
    en: 'The emergency publication has been reviewed, and the text stays.',
  },
  'override-rejected': {
    sv: 'Nödpubliceringen är granskad, och texten togs ner.',
    en: 'The emergency publication has been reviewed, and the text was taken down.',
  },
  // Ordered by an application around the plugin, for documents that are looked over at times.
  'review-due': { sv: 'Det är dags att se över texten.', en: 'It is time to review the text.' },
  'publication-delayed': {
    sv: 'Texten gick inte ut i tid. Nya försök görs.',
    en: 'The text did not go out in time. It is being tried again.',
  },
  'publication-failed': { sv: 'Texten publicerades inte.', en: 'The text was not published.' },
};

export const SOMETHING_HAPPENED: Words = {
  sv: 'Något har hänt med texten.',
  en: 'Something has happened to the text.',
};

export const LABELS = {
  title: { sv: 'Text', en: 'Text' },
  dueAt: { sv: 'Senast', en: 'Due' },
  from: { sv: 'Skickad av', en: 'Submitted by' },
  rule: { sv: 'Regel', en: 'Rule' },
  note: { sv: 'Meddelande', en: 'Note' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  reason: { sv: 'Skäl', en: 'Reason' },
  because: { sv: 'Orsak', en: 'Because' },
} as const satisfies Readonly<Record<string, Words>>;

export const WORDS = {
  /** In place of the title where it may not leave the panel. */
  withheld: { sv: 'en text som inte får stå i e-post', en: 'a text that may not stand in mail' },
  open: { sv: 'Öppna i panelen', en: 'Open in the panel' },
  digest: { sv: 'Attest: dagens sammanställning', en: 'Attest: today’s summary' },
  digestOf: { sv: 'Det här har hänt, och väntar på dig.', en: 'This has happened, and waits for you.' },
  why: {
    sv: 'Brevet är skickat automatiskt. Välj hur ofta du får e-post',
    en: 'This was sent automatically. Choose how often you get mail',
  },
} as const satisfies Readonly<Record<string, Words>>;
