/** When a person is written to: as things happen, once a day about all of it, or never. */
export const MAIL_CHOICES = ['at-once', 'daily', 'none'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];
